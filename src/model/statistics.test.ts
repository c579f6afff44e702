import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeOf, summarise } from './statistics.ts';

const five = (values: readonly number[]) => {
  const summary = summarise(values);
  return summary && [summary.min, summary.lowerQuartile, summary.median, summary.upperQuartile, summary.max];
};

describe('summarise', () => {
  test.each([
    ['an odd number, whose middle belongs to no half', [2, 3, 5, 5, 8, 10, 15], [2, 3, 5, 10, 15]],
    ['an even number, whose median lies between two values', [4, 6, 8, 20], [4, 5, 7, 14, 20]],
    ['six values', [1, 2, 3, 4, 5, 9], [1, 2, 3.5, 5, 9]],
    ['five values', [1, 2, 3, 4, 9], [1, 1.5, 3, 6.5, 9]],
    ['two values', [3, 8], [3, 3, 5.5, 8, 8]],
    ['three values', [3, 8, 9], [3, 3, 8, 9, 9]],
    ['equal values', [7, 7, 7, 7], [7, 7, 7, 7, 7]],
    ['a single value, which is its own quartile', [4], [4, 4, 4, 4, 4]],
    ['values as they came', [15, 2, 10, 5, 3, 8, 5], [2, 3, 5, 10, 15]],
    ['decimals and negative values', [-1.5, 0, 2.5], [-1.5, -1.5, 0, 2.5, 2.5]],
  ])('of %s', (_, values, expected) => {
    expect(five(values)).toEqual(expected);
  });

  test('knows nothing without values', () => {
    expect(summarise([])).toBeUndefined();
  });

  test('leaves the given values as they are', () => {
    const values = Object.freeze([3, 1, 2]);
    expect(summarise(values)?.median).toBe(2);
    expect(values).toEqual([3, 1, 2]);
  });

  test('gives five numbers that rise, whatever the values and their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 1 }), (values) => {
        const numbers = five(values) ?? [];
        expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
        expect(five([...values].reverse())).toEqual(numbers);
      }),
    );
  });
});

test('the range is the distance between the ends', () => {
  const summary = summarise([4, 38, 10]);
  expect(summary && rangeOf(summary)).toBe(34);
});
