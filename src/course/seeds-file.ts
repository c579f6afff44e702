import { integer, minValue, number, optional, pipe, regex, strictObject, string } from 'valibot';
import type { Finding } from './finding.ts';
import type { Place } from './place.ts';
import type { Source } from './source.ts';
import { readEntries } from './yaml/entries.ts';
import { id, text } from './yaml/text.ts';

export const seedsPath = 'slides/seeds.yaml';

/** A statement of the course notes that the course teaches. */
export interface Seed {
  readonly id: string;
  readonly chapter: string;
  /** What is taught: the statement as the notes mean it, spelled correctly. */
  readonly text: string;
  /** What the notes say, as found; absent where `text` is the same. */
  readonly said?: string;
  /** The line of the notes, counted from 1. */
  readonly line: number;
  readonly place: Place;
}

const shape = strictObject({
  chapter: pipe(string(), regex(/^K\d$/, 'a chapter is K0 to K9')),
  line: pipe(number(), integer(), minValue(1)),
  text,
  said: optional(text),
});

/** Reads `slides/seeds.yaml`; seeds that cannot be read are left out. Never throws. */
export function parseSeeds(source: Source): { readonly seeds: readonly Seed[]; readonly findings: readonly Finding[] } {
  const { entries, findings, placeOf } = readEntries(source, id, shape, 'statement');
  const seeds = entries.map(({ name, fields: { said, ...rest } }) => ({
    id: name,
    ...rest,
    ...(said === undefined ? {} : { said }),
    place: placeOf(name, 'text'),
  }));
  return { seeds, findings };
}
