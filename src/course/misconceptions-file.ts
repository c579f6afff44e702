import { string } from 'valibot';
import type { Finding } from './finding.ts';
import type { Place } from './place.ts';
import type { Source } from './source.ts';
import { readEntries } from './yaml/entries.ts';
import { text } from './yaml/text.ts';

export const misconceptionsPath = 'slides/misconceptions.yaml';

/** A thinking error in a sentence. */
export interface Misconception {
  /** The words with which items name it. */
  readonly name: string;
  /** The thought as a statement. */
  readonly text: string;
  readonly place: Place;
}

/** Reads `slides/misconceptions.yaml`: what the notebook of mistakes says. Never throws. */
export function parseMisconceptions(source: Source): {
  readonly misconceptions: readonly Misconception[];
  /** Every name of the file, also of sentences that could not be read. */
  readonly names: readonly string[];
  readonly findings: readonly Finding[];
} {
  const { entries, names, findings, placeOf } = readEntries(source, string(), text, 'misconception');
  // A text that is none has a finding and is read as an empty one.
  const said = entries.filter(({ fields }) => fields !== '');
  return {
    misconceptions: said.map(({ name, fields }) => ({ name, text: fields, place: placeOf(name) })),
    names,
    findings,
  };
}
