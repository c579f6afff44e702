import { looseObject, picklist, record, safeParse, strictObject } from 'valibot';
import type { Finding } from './finding.ts';
import type { Place } from './place.ts';
import type { Source } from './source.ts';
import { parseYaml } from './yaml/document.ts';
import { readTree } from './yaml/read.ts';
import { id } from './yaml/text.ts';
import { spanAt } from './yaml/tree.ts';

export const blueprintPath = 'slides/blueprint.yaml';

const graded = [
  'single',
  'multiple',
  'tf-reason',
  'order',
  'match',
  'categorise',
  'cloze',
  'numeric',
  'hottext',
] as const;
const levels = ['Erinnern', 'Verstehen', 'Anwenden', 'Analysieren', 'Bewerten'] as const;

/** A question that the course is to have. */
export interface PlannedQuestion {
  readonly id: string;
  readonly kind: (typeof graded)[number];
  readonly bloom: (typeof levels)[number];
  readonly place: Place;
}

const shape = strictObject({ kind: picklist(graded), bloom: picklist(levels) });

/** Reads `slides/blueprint.yaml`; questions that cannot be read are left out. Never throws. */
export function parseBlueprint(source: Source): {
  readonly planned: readonly PlannedQuestion[];
  readonly findings: readonly Finding[];
} {
  const { root, findings: broken } = parseYaml(source);
  const { value, findings: misfits } = readTree(source, root, record(id, shape));
  const entries = safeParse(looseObject({}), value);
  const planned = Object.entries(entries.success ? entries.output : {}).flatMap(([name, fields]) => {
    const read = safeParse(shape, fields);
    return read.success ? [{ id: name, ...read.output, place: { source, ...spanAt(root, [name]) } }] : [];
  });
  return { planned, findings: [...broken, ...misfits] };
}
