import type { Place } from '../place.ts';
import type { Path } from '../yaml/tree.ts';
import type { Bank } from './bank.ts';
import type { Passage, Question } from './question.ts';
import { placeInText } from './text-place.ts';

/** What a finding points at: a value of the item, or a piece `[from, to)` of its text. */
export interface Spot {
  readonly path: Path;
  readonly text?: string;
  readonly from?: number;
  readonly to?: number;
}

/** What a rule has against a question. */
export interface Fault {
  readonly spot: Spot;
  /** What is wrong, as the rest of the sentence „item "x": …“. */
  readonly problem: string;
  /** What to do. */
  readonly advice: string;
  /** Where it is not the rule's level. */
  readonly level?: ItemRule['level'];
}

/** A rule of good questions. Pure: the same question and bank give the same faults. */
export interface ItemRule {
  /** The name by which findings and authors' reasons call it: `L28d`. */
  readonly id: string;
  /** An error stops the build; a warning can be answered with a reason. */
  readonly level: 'error' | 'warning';
  check(question: Question, bank: Bank): readonly Fault[];
}

/** How messages call a part: `stem`, `option "b"`, `feedback of option "b"`, `card "z1", feedback "S"`. */
export function nameOf({ places }: Question, { path }: Spot): string {
  const isText = path.at(-1) === 'text' && path.length > 1;
  return places.subject(isText ? path.slice(0, -1) : path);
}

/** The piece of a text that a pattern found. */
export function spotOf({ path, text }: Passage, { index, 0: found }: RegExpExecArray): Spot {
  return { path, text, from: index, to: index + found.length };
}

/** Where the spot is in the file. */
export function placeOf({ places }: Question, { path, text, from, to }: Spot): Place {
  const whole = places.place(path);
  return text === undefined || from === undefined || to === undefined ? whole : placeInText(whole, text, from, to);
}
