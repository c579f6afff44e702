import type { Attempt } from '../../model/attempt.ts';
import { repetitionSet } from './counted.ts';
import { type Day, localDay } from './day.ts';
import { grouped } from './grouped.ts';
import { setSize } from './pick.ts';

/**
 * Days after the course day on which a set opens. Gaps that grow and gaps that stay the same do not differ much (Latimier
 * et al. 2021); these are easy to say.
 */
export const gaps = [1, 7, 21] as const;
export type Gap = (typeof gaps)[number];

export interface Dates {
  /** Whether a set waits today. */
  readonly open: boolean;
  /** The date after today; nothing before the first answer. */
  readonly next: Day | undefined;
}

/**
 * When sets open. The course day is the day of the first attempt: nobody has to enter it, and who begins a week later
 * begins with an interval of one day all the same.
 *
 * A date is kept by a set on that day or later, so who misses two catches up with one set. After the third date a set
 * opens three weeks after the one before, and not before a question is due: gaps never shrink, nobody is chased.
 * `due` is the earliest day on which a question is.
 */
export function datesOf(attempts: readonly Attempt[], today: Day, due: Day | undefined): Dates {
  const start = courseDay(attempts, today);
  if (start === undefined) return { open: false, next: undefined };
  const done = doneDays(attempts).filter((day) => day <= today + 1);
  const last = Math.max(...done);
  const left = gaps.map((gap) => start + gap).filter((day) => last < day);
  if (!left.length) left.push(Math.max(last + gaps[2], due ?? 0));
  return { open: left.some((day) => day <= today), next: left.find((day) => day > today) };
}

/** The day of the first attempt. One whose clock ran ahead lies before today all the same. */
function courseDay(attempts: readonly Attempt[], today: Day): Day | undefined {
  if (!attempts.length) return undefined;
  const days = attempts.map(({ at }) => localDay(at)).filter((day) => day <= today + 1);
  return days.length ? Math.min(...days) : today - 1;
}

/** The days on which at least half of a set was answered: who was called away does not begin again. */
function doneDays(attempts: readonly Attempt[]): readonly Day[] {
  const asked = attempts.filter(({ test }) => test === repetitionSet);
  return grouped(asked, ({ round }) => round).flatMap(([day, own]) =>
    new Set(own.map(({ item }) => item)).size * 2 >= setSize ? [day] : [],
  );
}
