import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../model/attempt.ts';
import { firstDay, onDay } from '../testing/on-day.ts';
import { datesOf } from './dates.ts';

const learned = [onDay('q-k1-1', 0), onDay('q-k2-1', 3)];
const set = (day: number, answered = 6): readonly Attempt[] =>
  Array.from({ length: answered }, (_, index) =>
    onDay(`q-k${index + 1}-1`, day, 1, { id: `w${day}-${index}`, test: 'wiederholung', round: firstDay + day }),
  );
const on = (day: number, attempts: readonly Attempt[], due?: number) => {
  const { open, next } = datesOf(attempts, firstDay + day, due === undefined ? undefined : firstDay + due);
  return { open, next: next === undefined ? undefined : next - firstDay };
};

describe('the dates of the sets', () => {
  it('are none before the first answer', () => {
    expect(on(0, [])).toEqual({ open: false, next: undefined });
  });

  it('are 1, 7 and 21 days after the day of the first answer', () => {
    expect(on(0, learned)).toEqual({ open: false, next: 1 });
    expect(on(1, learned)).toEqual({ open: true, next: 7 });
    expect(on(1, [...learned, ...set(1)])).toEqual({ open: false, next: 7 });
    expect(on(6, [...learned, ...set(1)])).toEqual({ open: false, next: 7 });
    expect(on(7, [...learned, ...set(1)])).toEqual({ open: true, next: 21 });
    expect(on(21, [...learned, ...set(1), ...set(7)])).toEqual({ open: true, next: undefined });
  });

  it('wait when they are missed, and one set catches up with two', () => {
    expect(on(9, learned)).toEqual({ open: true, next: 21 });
    expect(on(9, [...learned, ...set(9)])).toEqual({ open: false, next: 21 });
  });

  it('stay open after a set that was hardly begun, and are kept by half of one', () => {
    expect(on(2, [...learned, ...set(1, 2)]).open).toBe(true);
    expect(on(2, [...learned, ...set(1, 3)]).open).toBe(false);
  });

  it('come every three weeks after the third, and not before a question is due', () => {
    const done = [...learned, ...set(1), ...set(7), ...set(21)];
    expect(on(22, done, 23)).toEqual({ open: false, next: 42 });
    expect(on(42, done, 23)).toEqual({ open: true, next: undefined });
    expect(on(42, done, 60)).toEqual({ open: false, next: 60 });
  });

  it('open today where the clock was set back behind all answers', () => {
    expect(on(-300, learned)).toEqual({ open: true, next: -294 });
    expect(on(-300, [...learned, ...set(1)]).open).toBe(true);
  });

  it('are not kept by a set of a day that has not come', () => {
    expect(on(1, [...learned, ...set(300)]).open).toBe(true);
  });
});
