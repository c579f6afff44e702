import { picklist, strictObject } from 'valibot';
import type { GradedKind } from '../model/item.ts';
import type { Finding } from './finding.ts';
import type { Place } from './place.ts';
import { gradedKinds } from './quiz/kinds.ts';
import type { Source } from './source.ts';
import { readEntries } from './yaml/entries.ts';
import { id } from './yaml/text.ts';

export const blueprintPath = 'slides/blueprint.yaml';

const levels = ['Erinnern', 'Verstehen', 'Anwenden', 'Analysieren', 'Bewerten'] as const;

/** A question that the course is to have. */
export interface PlannedQuestion {
  readonly id: string;
  readonly kind: GradedKind;
  readonly bloom: (typeof levels)[number];
  readonly place: Place;
}

const shape = strictObject({ kind: picklist(gradedKinds.map(({ kind }) => kind)), bloom: picklist(levels) });

/** Reads `slides/blueprint.yaml`; questions that cannot be read are left out. Never throws. */
export function parseBlueprint(source: Source): {
  readonly planned: readonly PlannedQuestion[];
  readonly findings: readonly Finding[];
} {
  const { entries, findings, placeOf } = readEntries(source, id, shape, 'question');
  return { planned: entries.map(({ name, fields }) => ({ id: name, ...fields, place: placeOf(name) })), findings };
}
