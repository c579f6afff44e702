import { createEmptyCard, fsrs, type Card as Memory, Rating as Step, StrategyMode } from 'ts-fsrs';
import type { Attempt } from '../../model/attempt.ts';
import type { ItemId } from '../../model/item.ts';
import { type Day, localDay, utcMidnight } from './day.ts';
import { earliestFirst } from './earliest-first.ts';
import { grouped } from './grouped.ts';
import { type Rating, ratingOf } from './rating.ts';

/** What is known today of one item that was answered before. */
export interface Card {
  readonly item: ItemId;
  /** The attempt that was rated last. */
  readonly attempt: Attempt;
  readonly rating: Rating;
  /** The day of that attempt. */
  readonly last: Day;
  /** The day on which the chance to remember it falls to nine in ten. */
  readonly due: Day;
  /** The chance to remember it today, 0 … 1. */
  readonly recall: number;
}

/**
 * FSRS-6 with its own weights (open-spaced-repetition, package ts-fsrs). Learners come once a day at the most, so there
 * are no steps within a day. Intervals vary by a seed: what was learned together need not come back together.
 */
export const parameters = {
  request_retention: 0.9,
  maximum_interval: 180,
  enable_short_term: false,
  enable_fuzz: true,
} as const;

const steps = { again: Step.Again, hard: Step.Hard, good: Step.Good } as const satisfies Record<Rating, Step>;

interface Rated {
  readonly attempt: Attempt;
  readonly day: Day;
}

/**
 * The cards of all items that were answered, derived by replaying the attempts: nothing is stored, so a schedule is
 * right after a merge and after a change of the rule. One card an item; only the first attempt of a day is rated.
 *
 * A clock that was wrong loses no card. An attempt that is more than a day ahead of today (a time zone away) was given
 * at an unknown time: it is left out where the item has another, else it counts as given yesterday and is due today.
 */
export function schedule(attempts: readonly Attempt[], today: Day, seed: string): readonly Card[] {
  return grouped(attempts, ({ item }) => item).flatMap(([item, own]) => {
    const dated = firstOfDays(own);
    const certain = dated.filter(({ day }) => day <= today + 1);
    const uncertain = dated.at(-1);
    if (certain.length) return cardOf(item, certain, today, seed) ?? [];
    const card = uncertain && cardOf(item, [{ ...uncertain, day: today - 1 }], today, seed);
    return card ? [{ ...card, due: today }] : [];
  });
}

function cardOf(item: ItemId, reviews: readonly Rated[], today: Day, seed: string): Card | undefined {
  const last = reviews.at(-1);
  if (!last) return undefined;
  const scheduler = fsrs(parameters).useStrategy(StrategyMode.SEED, () => `${seed}/${item}/${reviews.length}`);
  const memory = reviews.reduce<Memory>(
    (card, { attempt, day }) => scheduler.next(card, utcMidnight(day), steps[ratingOf(attempt)]).card,
    createEmptyCard(utcMidnight(last.day)),
  );
  return {
    item,
    attempt: last.attempt,
    rating: ratingOf(last.attempt),
    last: last.day,
    // The package keeps „good“ a day behind „hard“, which may lie at the maximum.
    due: last.day + Math.min(memory.scheduled_days, parameters.maximum_interval),
    recall: scheduler.get_retrievability(memory, utcMidnight(Math.max(today, last.day)), false),
  };
}

/** The first attempt of each day, oldest day first. A second try changes nothing: its reasons were read before. */
function firstOfDays(attempts: readonly Attempt[]): readonly Rated[] {
  const inOrder = [...attempts].sort(earliestFirst);
  return grouped(inOrder, ({ at }) => localDay(at)).flatMap(([day, [attempt]]) => (attempt ? [{ attempt, day }] : []));
}
