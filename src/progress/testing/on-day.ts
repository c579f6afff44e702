import type { Attempt } from '../../model/attempt.ts';
import { localDay } from '../repetition/day.ts';
import { anAttempt } from './samples.ts';

/** Noon of a day counted from Thursday, 26 November 2026. */
export function noonOf(day: number): number {
  return new Date(2026, 10, 26 + day, 12).getTime();
}

/** Thursday, 26 November 2026. */
export const firstDay = localDay(noonOf(0));

/** An attempt at an item at noon of a day counted from `firstDay`, with a share of the points. */
export function onDay(item: string, day: number, score = 1, differs: Partial<Attempt> = {}): Attempt {
  const correctness = score === 1 ? 'right' : score === 0 ? 'wrong' : 'partial';
  return anAttempt({ id: `${item}@${day}`, item, at: noonOf(day), score, maxScore: 1, correctness, ...differs });
}
