import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areNumbersOrDates, drawSeed, firstOrder, orderOf, shuffle } from './shuffle.ts';

const choices = (...texts: readonly string[]) => texts.map((text, index) => ({ id: `o${index}`, text }));

describe('shuffle', () => {
  it('gives the same order for the same seed, now and in every later version', () => {
    expect(shuffle(['a', 'b', 'c', 'd', 'e'], '7/q-k2-07')).toEqual(['a', 'c', 'd', 'b', 'e']);
  });

  it('keeps every element once and leaves the list alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
        const before = [...list];
        const order = shuffle(list, seed);
        expect(list).toEqual(before);
        expect([...order].sort()).toEqual([...before].sort());
      }),
    );
  });

  it('gives each of the six orders of three elements about equally often', () => {
    const seen = new Map<string, number>();
    for (let seed = 0; seed < 6000; seed++) {
      const order = shuffle(['a', 'b', 'c'], `${seed}`).join('');
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect(seen.size).toBe(6);
    for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});

describe('orderOf', () => {
  it('never gives two draws after each other the same order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.string(), fc.nat(20), (count, seed, draw) => {
        const options = choices(...'abcdef'.slice(0, count));
        expect(orderOf(options, drawSeed(seed, draw))).not.toEqual(orderOf(options, drawSeed(seed, draw + 1)));
      }),
    );
  });

  it('takes any text as a seed', () => {
    const options = choices('a', 'b', 'c');
    expect(new Set(orderOf(options, 'any'))).toEqual(new Set(options));
  });

  it('leaves one choice and no choice as they are', () => {
    expect(orderOf(choices('a'), drawSeed('s', 3))).toEqual(choices('a'));
    expect(orderOf([], drawSeed('s', 3))).toEqual([]);
  });

  it.each([
    [['10', '15', '40']],
    [['10 %', '20 %', '30 %']],
    [['−2,5', '0', '1.000']],
    [['1 Stunde', '2 Stunden', '10 Stunden']],
    [['31. März', '30. Juni', '1. Oktober 2026']],
    [['1.2.2026', '30.06.2026']],
    [['März', 'Juni 2026']],
    [['2011-12-18', '2012-01-02']],
    [['2008', '2010', '2012']],
  ])('keeps the author’s order of the numbers or dates %j', (texts) => {
    for (let draw = 0; draw < 5; draw++) {
      expect(orderOf(choices(...texts), drawSeed('s', draw))).toEqual(choices(...texts));
    }
  });

  it.each([[['60', 'möglichst viele']], [['3 Beiträge je Woche', '2 Beiträge je Tag']], [['10', '30. Juni']]])(
    'does not take %j for numbers or dates',
    (texts) => {
      expect(areNumbersOrDates(texts)).toBe(false);
    },
  );
});

describe('firstOrder', () => {
  const ids = (steps: readonly { readonly id: string }[]) => steps.map(({ id }) => id);

  it('is never the right one, and never the one of the draw before', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['o0', 'o1', 'o2', 'o3', 'o4', 'o5'], { minLength: 3 }),
        fc.string(),
        fc.nat(20),
        (right, seed, draw) => {
          const steps = right.toSorted().map((id) => ({ id, text: id }));
          const orders = [draw, draw + 1].map((turn) => ids(firstOrder(steps, right, drawSeed(seed, turn))));
          expect(orders[0]).not.toEqual(orders[1]);
          for (const order of orders) {
            expect(order).not.toEqual(right);
            expect(order.toSorted()).toEqual(right.toSorted());
          }
        },
      ),
    );
  });

  it('is the same for the same seed, now and in every later version', () => {
    const steps = choices('a', 'b', 'c', 'd', 'e');
    expect(ids(firstOrder(steps, ids(steps), '7/q-k1-06#0'))).toEqual(['o3', 'o1', 'o2', 'o4', 'o0']);
    expect(ids(firstOrder(steps, ids(steps), '7/q-k1-06#1'))).toEqual(['o3', 'o0', 'o4', 'o2', 'o1']);
  });

  it('is each of the five wrong orders of three steps', () => {
    const steps = choices('a', 'b', 'c');
    const seen = new Set<string>();
    for (let seed = 0; seed < 200; seed++) seen.add(ids(firstOrder(steps, ids(steps), `${seed}`)).join(' '));
    expect(seen.size).toBe(5);
  });

  it('shuffles numbers and dates too', () => {
    const years = choices('2008', '2010', '2012', '2014');
    expect(firstOrder(years, ids(years), drawSeed('s', 0))).not.toEqual(years);
  });

  it('turns two steps round each time, and leaves fewer as they are', () => {
    const two = choices('a', 'b');
    for (let draw = 0; draw < 4; draw++)
      expect(ids(firstOrder(two, ids(two), drawSeed('s', draw)))).toEqual(['o1', 'o0']);
    expect(firstOrder(choices('a'), ['o0'], 's')).toEqual(choices('a'));
    expect(firstOrder([], [], 's')).toEqual([]);
  });
});
