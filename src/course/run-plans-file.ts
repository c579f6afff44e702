import { array, integer, maxValue, minValue, number, pipe, record, regex, strictObject, string } from 'valibot';
import { mostMinutes } from '../model/run-plan/run-plan.ts';
import type { Finding } from './finding.ts';
import type { Place } from './place.ts';
import type { Source } from './source.ts';
import { readEntries } from './yaml/entries.ts';
import { id, text } from './yaml/text.ts';
import type { Path } from './yaml/tree.ts';

export const runPlansPath = 'slides/run-plans.yaml';

const minutes = pipe(
  number(),
  integer('minutes are whole'),
  minValue(1, 'minutes are 1 or more'),
  maxValue(mostMinutes, `minutes are ${mostMinutes} or less`),
);
const shape = strictObject({
  title: text,
  text,
  start: pipe(string(), regex(/^([01]?\d|2[0-3]):[0-5]\d$/, 'a start is a time of the day: "9:00"')),
  most: pipe(number(), integer('minutes are whole')),
  breaks: array(strictObject({ after: string(), minutes })),
  off: array(string()),
  minutes: record(string(), minutes),
});

/** A shorter version of the day, as it is written. */
export interface WrittenPlan {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Minutes from midnight. */
  readonly start: number;
  /** The version may not take more minutes, breaks left out. */
  readonly most: number;
  readonly breaks: readonly { readonly after: string; readonly minutes: number }[];
  /** Slides and whole chapters. */
  readonly off: readonly string[];
  readonly minutes: Readonly<Record<string, number>>;
  /** Where a part of the version stands; its own name for the empty path. */
  place(path: Path): Place;
}

/** Reads `slides/run-plans.yaml`; versions that cannot be read are left out. Never throws. */
export function parseRunPlans(source: Source): {
  readonly plans: readonly WrittenPlan[];
  readonly findings: readonly Finding[];
} {
  const { entries, findings, placeOf } = readEntries(source, id, shape, 'run plan');
  const plans = entries.map(({ name, fields }) => {
    const [hours = 0, past = 0] = fields.start.split(':').map(Number);
    return { id: name, ...fields, start: hours * 60 + past, place: (path: Path) => placeOf(name, ...path) };
  });
  return { plans, findings };
}
