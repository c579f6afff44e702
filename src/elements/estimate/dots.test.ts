import { describe, expect, test } from 'vitest';
import { stackDots, ticksOf } from './dots.ts';

describe('dots', () => {
  test('of one value lie on each other, others on the ground', () => {
    expect(stackDots([50, 10, 50, 50], 20)).toEqual([
      { x: 10, level: 0 },
      { x: 50, level: 0 },
      { x: 50, level: 1 },
      { x: 50, level: 2 },
    ]);
  });

  test('that are near take turns, and touch at the most', () => {
    expect(stackDots([0, 10, 20, 30], 20).map(({ level }) => level)).toEqual([0, 1, 0, 1]);
  });

  test('of no values are none', () => {
    expect(stackDots([], 20)).toEqual([]);
  });
});

test.each([
  [0, 40, [0, 10, 20, 30, 40]],
  [0, 100, [0, 20, 40, 60, 80, 100]],
  [0, 5, [0, 1, 2, 3, 4, 5]],
  [3, 7, [3, 4, 5, 6, 7]],
  [-10, 10, [-10, -5, 0, 5, 10]],
  [2000, 2030, [2000, 2010, 2020, 2030]],
])('an axis from %d to %d has round values', (min, max, expected) => {
  expect(ticksOf(min, max)).toEqual(expected);
});
