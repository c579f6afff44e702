import { describe, expect, test } from 'vitest';
import { calm } from '../testing/story.ts';
import { applied, bestStanding, drifted, standing } from './advance.ts';

describe('an effect', () => {
  test('is added, and what it does not name stays', () => {
    expect(applied(calm, { excitement: 2, hours: 0.5 })).toEqual({ ...calm, excitement: 5, hours: 0.5 });
  });

  test('never leaves a scale', () => {
    expect(applied(calm, { excitement: 99, trust: -99, reach: 999, load: 99 })).toEqual({
      excitement: 10,
      trust: 0,
      reach: 200,
      load: 10,
      hours: 0,
    });
  });
});

describe('between two turns', () => {
  test('as many thousands read along as the excitement has points', () => {
    expect(drifted(calm, 0)).toEqual({ ...calm, reach: calm.reach + 3 });
  });

  test.each([
    [2, 2, 1],
    [3, 2, 0],
    [7, 2, 0],
    [8, 2, -1],
    [5, 7, 0],
    [5, 8, 1],
    [2, 8, 2],
    [8, 8, 0],
  ])('trust %i and load %i change the excitement by %i', (trust, load, change) => {
    expect(drifted({ ...calm, trust, load }, 0).excitement - calm.excitement).toBe(change);
  });

  test('a pause of six hours lets the team rest, a shorter one does not', () => {
    expect(drifted(calm, 6)).toMatchObject({ load: 0, hours: 6 });
    expect(drifted(calm, 5.75)).toMatchObject({ load: 2, hours: 5.75 });
  });

  test('time does not run backwards', () => {
    expect(drifted({ ...calm, hours: 3 }, 1).hours).toBe(3);
  });
});

test('a play stands best with full trust and no excitement', () => {
  expect(standing({ ...calm, trust: 10, excitement: 0 })).toBe(bestStanding);
  expect(standing({ ...calm, trust: 0, excitement: 10 })).toBe(0);
});
