import type { Attempt } from '../../model/attempt.ts';

/** The set of the day under which repetition asks; sessions and attempts carry it, and the day as their round. */
export const repetitionSet = 'wiederholung';

/**
 * The attempts that say what is remembered.
 *
 * An answer in a test is a real retrieval, so it counts, but only once its results may be shown: a schedule made of
 * hidden results would give them away. `finishedRoundOf` tells the last finished round of a test, 0 before.
 */
export function countedAttempts(
  attempts: readonly Attempt[],
  finishedRoundOf: (test: string) => number,
): readonly Attempt[] {
  return attempts.filter(
    ({ test, round }) => test === undefined || test === repetitionSet || round <= finishedRoundOf(test),
  );
}
