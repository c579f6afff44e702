import fc from 'fast-check';
import { createEmptyCard, fsrs, type Grade } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../model/attempt.ts';
import { firstDay, noonOf, onDay } from '../testing/on-day.ts';
import { type Card, parameters, schedule } from './schedule.ts';

const cardAt = (day: number, attempts: readonly Attempt[]): Card => {
  const [card, ...others] = schedule(attempts, firstDay + day, 'seed');
  if (!card || others.length) throw new Error(`${others.length + 1} cards`);
  return card;
};

describe('the algorithm', () => {
  const intervals = (options: Parameters<typeof fsrs>[0], ratings: readonly number[]) => {
    const scheduler = fsrs(options);
    let card = createEmptyCard(new Date(Date.UTC(2022, 11, 29, 12, 30)));
    return ratings.map((rating) => {
      card = scheduler.next(card, card.due, rating as Grade).card;
      return card.scheduled_days;
    });
  };

  it('gives the sequence that the FSRS project publishes', () => {
    expect(intervals({}, [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3])).toEqual([
      0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21,
    ]);
  });

  it.each([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 8],
  ])('with our parameters and without fuzz comes back after a first review of %d in %d days', (rating, days) => {
    expect(intervals({ ...parameters, enable_fuzz: false }, [rating])).toEqual([days]);
  });
});

describe('the schedule', () => {
  it('has no card for what was never answered', () => {
    expect(schedule([], firstDay, 'seed')).toEqual([]);
  });

  it('asks again tomorrow what was forgotten, and later what was known', () => {
    expect(cardAt(0, [onDay('q', 0, 0)])).toMatchObject({ rating: 'again', last: firstDay, due: firstDay + 1 });
    expect(cardAt(0, [onDay('q', 0, 0.9)])).toMatchObject({ rating: 'hard', due: firstDay + 2 });
    expect(cardAt(0, [onDay('q', 0, 1)]).due).toBeGreaterThan(firstDay + 2);
  });

  it('rates the first attempt of a day: a second try changes nothing', () => {
    const first = onDay('q', 0, 0);
    const second = onDay('q', 0, 1, { id: 'second', at: noonOf(0) + 60_000, try: 2 });
    expect(cardAt(0, [second, first])).toEqual(cardAt(0, [first]));
  });

  it('is the same in whatever order the attempts come', () => {
    const attempts = [onDay('q', 0), onDay('q', 1, 0), onDay('q', 7), onDay('r', 2, 0.9)];
    fc.assert(
      fc.property(fc.shuffledSubarray(attempts, { minLength: attempts.length }), (shuffled) => {
        const byItem = (cards: readonly Card[]) => [...cards].sort((a, b) => (a.item < b.item ? -1 : 1));
        expect(byItem(schedule(shuffled, firstDay + 9, 's'))).toEqual(byItem(schedule(attempts, firstDay + 9, 's')));
      }),
    );
  });

  it('gives longer intervals with every right answer, up to half a year', () => {
    const attempts: Attempt[] = [];
    const gaps: number[] = [];
    for (let day = 0; gaps.length < 8; day = cardAt(day, attempts).due - firstDay) {
      attempts.push(onDay('q', day));
      gaps.push(cardAt(day, attempts).due - firstDay - day);
    }
    const rising = gaps.slice(0, 4);
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
    expect(Math.max(...gaps)).toBe(180);
    expect(Math.min(...gaps.slice(4))).toBeGreaterThan(170);
  });

  it('lets the chance to remember fall from day to day', () => {
    const recalls = [0, 1, 3, 7, 21].map((day) => cardAt(day, [onDay('q', 0)]).recall);
    expect(recalls[0]).toBe(1);
    expect(recalls).toEqual([...recalls].sort((a, b) => b - a));
    expect(new Set(recalls).size).toBe(5);
  });

  it('keeps a card whose only answer lies ahead of a clock that was set back: it is due today', () => {
    expect(cardAt(-365, [onDay('q', 0)])).toMatchObject({ last: firstDay - 366, due: firstDay - 365, rating: 'good' });
  });

  it('leaves out an answer of a clock that ran ahead once there is a certain one', () => {
    const ahead = onDay('q', 400, 1);
    const certain = onDay('q', 5, 0);
    expect(cardAt(6, [certain, ahead])).toEqual(cardAt(6, [certain]));
  });

  it('takes an answer of tomorrow as it is: it was given in another time zone', () => {
    expect(cardAt(0, [onDay('q', 1, 0)])).toMatchObject({ last: firstDay + 1, due: firstDay + 2, recall: 1 });
  });

  it('loses no card on any day, whatever the clock said', () => {
    const attempt = fc
      .tuple(fc.constantFrom('q', 'r', 's'), fc.integer({ min: -800, max: 800 }), fc.constantFrom(0, 0.9, 1))
      .map(([item, day, score]) => onDay(item, day, score));
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 12 }), fc.integer({ min: -900, max: 900 }), (attempts, day) => {
        const cards = schedule(attempts, firstDay + day, 'seed');
        expect(cards.map(({ item }) => item).sort()).toEqual([...new Set(attempts.map(({ item }) => item))].sort());
        for (const { recall, due, last } of cards) {
          expect(recall).toBeGreaterThan(0);
          expect(recall).toBeLessThanOrEqual(1);
          expect(due).toBeGreaterThan(last);
        }
      }),
    );
  });
});
