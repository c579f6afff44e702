import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptySnapshot, mergeSnapshots, savedNow } from './snapshot.ts';
import { anySnapshot } from './testing/arbitrary.ts';
import { anAttempt } from './testing/samples.ts';

describe('merging two records', () => {
  test('twice is the same as once', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (mine, theirs) => {
        const once = mergeSnapshots(mine, theirs);
        expect(mergeSnapshots(once, theirs)).toEqual(once);
        expect(mergeSnapshots(mine, mine)).toEqual(mine);
      }),
    );
  });

  test('gives the same whichever is taken into the other', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (one, other) => {
        expect(mergeSnapshots(one, other)).toEqual(mergeSnapshots(other, one));
      }),
    );
  });

  test('of three does not depend on which two come first', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, anySnapshot, (a, b, c) => {
        expect(mergeSnapshots(mergeSnapshots(a, b), c)).toEqual(mergeSnapshots(a, mergeSnapshots(b, c)));
      }),
    );
  });

  test('loses no attempt and no key, and makes nothing up', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (mine, theirs) => {
        const both = mergeSnapshots(mine, theirs);
        for (const store of ['attempts', 'sessions', 'values'] as const) {
          expect(new Set(both[store].keys())).toEqual(new Set([...mine[store].keys(), ...theirs[store].keys()]));
          for (const [key, one] of both[store]) expect([mine[store].get(key), theirs[store].get(key)]).toContain(one);
        }
      }),
    );
  });

  test('with nothing changes nothing, and keeps the objects themselves', () => {
    const mine = { ...emptySnapshot, attempts: new Map([['a1', anAttempt()]]) };
    expect(mergeSnapshots(mine, emptySnapshot).attempts.get('a1')).toBe(mine.attempts.get('a1'));
  });

  test('takes what was saved later, also where it is the smaller text', () => {
    const value = (at: number, text: string) => ({
      ...emptySnapshot,
      values: new Map([['k', { at, value: { t: [text] } }]]),
    });
    expect(mergeSnapshots(value(1, 'z'), value(2, 'a')).values.get('k')?.value).toEqual({ t: ['a'] });
    expect(mergeSnapshots(value(2, 'a'), value(1, 'z')).values.get('k')?.value).toEqual({ t: ['a'] });
  });
});

test('what is saved with a clock that was set back is still later than what it replaces', () => {
  expect(savedNow('new', 500, { at: 1000, value: 'old' })).toEqual({ at: 1001, value: 'new' });
  expect(savedNow('new', 1500, { at: 1000, value: 'old' })).toEqual({ at: 1500, value: 'new' });
  expect(savedNow('first', 0, undefined)).toEqual({ at: 0, value: 'first' });
});
