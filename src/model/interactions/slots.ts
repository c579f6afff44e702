import type { Feedback, GradedItem, PartId } from '../item.ts';
import type { Correctness, Mark } from '../outcome.ts';
import { given, type Response } from '../response.ts';
import { markOf } from './entry.ts';
import type { Interaction } from './index.ts';
import { type JudgedPart, outcomeOfParts } from './judged-part.ts';

/** A part that takes one value: a left side, a gap, a card that lies in one field, a number. */
export interface Slot {
  readonly id: PartId;
  /** The value that counts of those given; nothing where none can be read. */
  readonly read: (values: readonly string[]) => string | undefined;
  readonly verdict: (value: string) => 'right' | 'wrong' | 'neutral';
  readonly feedback: (value: string) => Feedback | undefined;
  /** The value that is shown as the right one. */
  readonly answer: string;
  /** Values that the solution explains although they were not chosen. */
  readonly explained?: readonly string[];
}

const correctness = { right: 'right', neutral: 'partial', wrong: 'wrong' } satisfies Record<string, Correctness>;

/** Reads the first value that a part has to offer. */
export function readOneOf(ids: readonly string[]): Slot['read'] {
  return (values) => values.find((value) => ids.includes(value));
}

/** The interaction of an item whose parts take one value each. */
export function slots(item: Pick<GradedItem, 'scoring' | 'points'>, list: readonly Slot[]): Interaction {
  const read = (response: Response, slot: Slot) => slot.read(given(response, slot.id));
  return {
    grade: (response) =>
      outcomeOfParts(
        item,
        list.map((slot) => judge(slot, read(response, slot))),
      ),
    correct: () => Object.fromEntries(list.map(({ id, answer }) => [id, [answer]])),
    missing: (response) => list.filter((slot) => read(response, slot) === undefined).map(({ id }) => id),
    solution: (response) => list.flatMap((slot) => solve(slot, read(response, slot))),
    fit: (response) =>
      Object.fromEntries(
        list.flatMap((slot) => {
          const value = read(response, slot);
          return value === undefined ? [] : [[slot.id, [value]]];
        }),
      ),
  };
}

function judge(slot: Slot, value: string | undefined): JudgedPart {
  if (value === undefined) return { id: slot.id, share: 0, marks: [] };
  const verdict = slot.verdict(value);
  return {
    id: slot.id,
    share: verdict === 'right' ? 1 : 0,
    correctness: correctness[verdict],
    marks: [markOf(slot.id, value, verdict, slot.feedback(value))],
  };
}

/** What was given, then the right value, then the others. The same feedback is not said twice in a part. */
function solve(slot: Slot, value: string | undefined): readonly Mark[] {
  const { id, answer, feedback, explained = [] } = slot;
  const marks = [...judge(slot, value).marks];
  if (!marks.some(({ verdict }) => verdict === 'right')) {
    const said = marks[0]?.feedback;
    const reason = feedback(answer);
    marks.push(markOf(id, answer, 'missed', reason === said ? undefined : reason));
  }
  const others = explained.filter((one) => one !== value && slot.verdict(one) === 'wrong');
  return [...marks, ...others.map((one) => markOf(id, one, 'neutral', feedback(one)))];
}
