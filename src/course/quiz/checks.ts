import type { Feedback, FeedbackMap } from '../../model/item.ts';
import { allowedNames } from '../nearest.ts';
import type { Path } from '../yaml/tree.ts';
import type { Desk } from './kind.ts';

/** Ids are given once in a list. */
export function checkUnique(desk: Desk, path: Path, what: string, parts: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  parts.forEach(({ id }, index) => {
    if (seen.has(id))
      desk.say([...path, index, 'id'], `${what} "${id}" is given twice`, 'each id is given once in a list');
    seen.add(id);
  });
}

/** What a wrong answer's thinking error needs to be known by. */
export interface Judged {
  readonly id: string;
  readonly correct?: boolean | undefined;
  readonly misconception?: string | undefined;
}

/** Wrong answers name their thinking error, right ones have none. */
export function checkMisconceptions(desk: Desk, path: Path, what: string, parts: readonly Judged[]): void {
  parts.forEach(({ id, correct, misconception }, index) => {
    const at = [...path, index];
    if (!correct && misconception === undefined)
      desk.say(
        at,
        `${what} "${id}" is wrong and has no misconception`,
        'name the thinking error behind it, in the same words everywhere',
      );
    if (correct && misconception !== undefined)
      desk.say(
        [...at, 'misconception'],
        `${what} "${id}" is right and has a misconception`,
        'a misconception belongs to a wrong answer',
      );
  });
}

/** The one right part of a list; nothing where there is none, or a second one. */
export function theRight<P extends Judged>(desk: Desk, path: Path, what: string, parts: readonly P[]): P | undefined {
  const right = parts.filter(({ correct }) => correct);
  const [only, second] = right;
  const allowed = `exactly one ${what} has correct: true`;
  if (!only) desk.say(path, `no ${what} is right`, allowed);
  if (only && second) desk.say(path, `${right.length} ${what}s are right: ${quoted(right)}`, allowed);
  return second ? undefined : only;
}

export function quoted(parts: readonly { readonly id: string }[]): string {
  return parts.map(({ id }) => `"${id}"`).join(', ');
}

type Note = string | { readonly text: string; readonly misconception?: string | undefined };

/** A feedback as the model has it. */
export function feedbackOf(note: Note): Feedback {
  if (typeof note === 'string') return { text: note };
  return { text: note.text, ...(note.misconception === undefined ? {} : { misconception: note.misconception }) };
}

/** Feedback of all parts of a list, by their ids. */
export function feedbackById(parts: readonly (Judged & { readonly feedback: string })[]): Record<string, Feedback> {
  return Object.fromEntries(
    parts.map((part) => [part.id, feedbackOf({ text: part.feedback, misconception: part.misconception })]),
  );
}

/**
 * Feedback by where a part was put. The names must be targets, each target must have one or `else`, and a right target
 * has no misconception.
 */
export function feedbackMap(
  desk: Desk,
  path: Path,
  given: string | Readonly<Record<string, Note>>,
  part: {
    readonly name: string;
    readonly targets: readonly string[];
    readonly plural: string;
    readonly right: readonly string[];
  },
): FeedbackMap {
  if (typeof given === 'string') return { by: {}, else: { text: given } };
  const { else: other, ...by } = given;
  for (const [target, note] of Object.entries(by)) {
    const at = [...path, target];
    if (!part.targets.includes(target))
      desk.say(
        at,
        `feedback of ${part.name} names "${target}", which is not there`,
        allowedNames(part.plural, part.targets, target),
      );
    else if (part.right.includes(target) && typeof note !== 'string' && note.misconception !== undefined)
      desk.say(
        [...at, 'misconception'],
        `feedback "${target}" of ${part.name} is for a right answer and has a misconception`,
        'a misconception belongs to a wrong answer',
      );
  }
  const left = part.targets.filter((target) => !Object.hasOwn(by, target));
  if (other === undefined && left.length)
    desk.say(path, `${part.name} has no feedback for ${left.join(', ')}`, 'add them, or else: for all others');
  return {
    by: Object.fromEntries(Object.entries(by).map(([target, note]) => [target, feedbackOf(note)])),
    ...(other === undefined ? {} : { else: feedbackOf(other) }),
  };
}
