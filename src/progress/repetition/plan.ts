import type { Attempt } from '../../model/attempt.ts';
import { emptyResponse } from '../../model/response.ts';
import type { Review } from '../../model/review.ts';
import { finishedRound } from '../../model/test-run.ts';
import { confidenceKey, toConfidence } from '../confidence.ts';
import { firstInRound } from '../derive.ts';
import type { LearnerRecord } from '../record.ts';
import { countedAttempts, repetitionSet } from './counted.ts';
import { datesOf } from './dates.ts';
import type { Day } from './day.ts';
import { keptSet } from './kept-set.ts';
import { type Picked, pickSet } from './pick.ts';
import { schedule } from './schedule.ts';

/** What repetition has for a day. */
export interface Plan {
  /** Every attempt that says what is remembered. */
  readonly attempts: readonly Attempt[];
  /** The questions of the day. */
  readonly picked: readonly Picked[];
  /** Whether a set waits today. */
  readonly open: boolean;
  /** How many of the questions are answered. */
  readonly answered: number;
  /** The next date after today; nothing before the first answer. */
  readonly next: Day | undefined;
}

/** Reads from the record what there is to repeat today. The seed is that of the device. */
export function planOf({ items }: Review, record: LearnerRecord, today: Day, seed: number): Plan {
  const known = new Set(items.map(({ id }) => id));
  const questions = items.filter(({ question }) => question);
  const attempts = countedAttempts(
    record.attempts().filter(({ item }) => known.has(item)),
    (test) => finishedRound(record.value(test) ?? emptyResponse),
  );
  const toAsk = attempts.filter(({ item }) => questions.some(({ id }) => id === item));
  // What is answered today does not change what today asks.
  const before = toAsk.filter(({ test, round }) => test !== repetitionSet || round !== today);
  const picked = pickSet({
    questions,
    cards: schedule(before, today, String(seed)),
    isSure: (attempt) => toConfidence(record.value(confidenceKey(attempt))) === 'sicher',
    kept: keptSet(record.value(repetitionSet), today),
    today,
    seed: String(seed),
  });
  const due = schedule(toAsk, today, String(seed)).map((card) => card.due);
  return {
    attempts,
    picked,
    ...datesOf(attempts, today, due.length ? Math.min(...due) : undefined),
    answered: picked.filter(({ item }) => firstInRound(attempts, item, repetitionSet, today)).length,
  };
}
