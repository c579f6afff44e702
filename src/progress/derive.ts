import type { Attempt } from '../model/attempt.ts';
import type { ItemId } from '../model/item.ts';

/**
 * The earliest attempt at an item outside of tests: the one that counts for the overview. Nothing where there is none.
 */
export function firstAttempt(attempts: readonly Attempt[], item: ItemId): Attempt | undefined {
  return pick(attempts, item, (one, best) => one.at < best.at);
}

/**
 * The attempt at an item outside of tests with the largest share of points: the one that counts for the learner. Of
 * equal ones the earliest. A share, because an item whose text was changed may have had other points.
 */
export function bestAttempt(attempts: readonly Attempt[], item: ItemId): Attempt | undefined {
  return pick(attempts, item, (one, best) => {
    const more = share(one) - share(best);
    return more > 0 || (more === 0 && one.at < best.at);
  });
}

/** The first attempt at an item in one round of a set that asks apart from the chapter. */
export function firstInRound(
  attempts: readonly Attempt[],
  item: ItemId,
  set: string,
  round: number,
): Attempt | undefined {
  return attempts
    .filter((one) => one.item === item && one.test === set && one.round === round)
    .reduce<Attempt | undefined>((first, one) => (first && first.at <= one.at ? first : one), undefined);
}

/** The latest attempt at an item in one round of a test: that of a run that is not finished must not be shown. */
export function testAttempt(
  attempts: readonly Attempt[],
  item: ItemId,
  test: string,
  round: number,
): Attempt | undefined {
  return attempts
    .filter((one) => one.item === item && one.test === test && one.round === round)
    .reduce<Attempt | undefined>((latest, one) => (latest && latest.at > one.at ? latest : one), undefined);
}

function pick(
  attempts: readonly Attempt[],
  item: ItemId,
  better: (one: Attempt, best: Attempt) => boolean,
): Attempt | undefined {
  return attempts
    .filter((one) => one.item === item && one.test === undefined)
    .reduce<Attempt | undefined>((best, one) => (best && !better(one, best) ? best : one), undefined);
}

function share({ score, maxScore }: Attempt): number {
  return maxScore > 0 ? score / maxScore : 0;
}
