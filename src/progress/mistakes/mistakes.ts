import type { Attempt } from '../../model/attempt.ts';
import { grade } from '../../model/grade.ts';
import type { Feedback, GradedItem, ItemId, PartId } from '../../model/item.ts';
import type { ReviewItem } from '../../model/review.ts';
import { type Day, localDay } from '../repetition/day.ts';
import { earliestFirst } from '../repetition/earliest-first.ts';
import { grouped } from '../repetition/grouped.ts';
import { type Given, givenInWords } from './given.ts';

/** A thinking error that a learner has shown and not yet left behind: the last time it was shown. */
export interface Mistake {
  /** The words with which items name the error. */
  readonly error: string;
  readonly item: ItemId;
  readonly at: number;
  readonly given: Given;
  /** Why it is not so. */
  readonly reason: string;
  /** Days since then on which a question about it was right at the first try: 0 or 1. */
  readonly rightDays: number;
}

/** So many days with a right answer, and the error leaves the notebook. */
export const daysToLeave = 2;

interface Shown {
  readonly attempt: Attempt;
  readonly error: string;
  readonly given: Given;
  readonly reason: string;
}

/**
 * The notebook of mistakes: one entry a thinking error, the newest first. Derived from the attempts.
 *
 * An error is shown by a wrong part whose reason names it, at any try. It leaves after right answers on two days: each
 * the first answer of its day to an item that can show the same error, because the error is to go and not one question.
 * Shown again, it is back. Items that are not in `items` (not loaded, or no longer in the course) show nothing.
 */
export function mistakesOf(
  attempts: readonly Attempt[],
  items: ReadonlyMap<ItemId, GradedItem>,
  known: readonly ReviewItem[],
): readonly Mistake[] {
  const shown = attempts.flatMap((attempt) => {
    const item = items.get(attempt.item);
    return item ? shownIn(item, attempt) : [];
  });
  const newest = [...shown].sort((one, other) => other.attempt.at - one.attempt.at);
  return grouped(newest, ({ error }) => error).flatMap(([error, [last]]): readonly Mistake[] => {
    if (!last) return [];
    const { at, item } = last.attempt;
    const about = new Set([item, ...known.flatMap(({ id, errors }) => (errors.includes(error) ? id : []))]);
    const rightDays = daysRight(
      attempts.filter((one) => about.has(one.item)),
      at,
    ).size;
    if (rightDays >= daysToLeave) return [];
    return [{ error, item, at, given: last.given, reason: last.reason, rightDays }];
  });
}

/** Other items that can show the error: questions first, because they are short. */
export function othersOn(error: string, item: ItemId, known: readonly ReviewItem[]): readonly ReviewItem[] {
  const others = known.filter(({ id, errors }) => id !== item && errors.includes(error));
  return [...others.filter(({ question }) => question), ...others.filter(({ question }) => !question)];
}

function shownIn(item: GradedItem, attempt: Attempt): readonly Shown[] {
  const { marks, notes } = grade(item, attempt.response);
  const wrong = marks.filter(({ verdict }) => verdict === 'wrong');
  const found = (part: PartId, value: string, feedback: Feedback | undefined): readonly Shown[] => {
    const given = givenInWords(item, part, value);
    if (!given || feedback?.misconception === undefined) return [];
    return [{ attempt, error: feedback.misconception, given, reason: feedback.text }];
  };
  const inversions = item.kind === 'order' ? item.key.inversions : [];
  return [
    ...wrong.flatMap(({ part, value, feedback }) => found(part, value, feedback)),
    ...inversions.flatMap(({ early, late, feedback }) =>
      notes[early] === feedback ? found(early, late, feedback) : [],
    ),
  ];
}

/** The days after a time on which the first answer to one of the items was right. */
function daysRight(attempts: readonly Attempt[], after: number): ReadonlySet<Day> {
  const inOrder = [...attempts].sort(earliestFirst);
  const firsts = grouped(inOrder, ({ item, at }) => `${item}@${localDay(at)}`).flatMap(([, [first]]) => first ?? []);
  const right = firsts.filter(({ at, correctness }) => at > after && correctness === 'right');
  return new Set(right.map(({ at }) => localDay(at)));
}
