import { expect, test } from 'vitest';
import { bestAttempt, firstAttempt, testAttempt } from './derive.ts';
import { anAttempt } from './testing/samples.ts';

test('the first attempt is the earliest, whatever the order in which attempts were stored', () => {
  const attempts = [anAttempt({ id: 'late', at: 20 }), anAttempt({ id: 'early', at: 10 })];
  expect(firstAttempt(attempts, 'q-k2-01')?.id).toBe('early');
});

test('the best attempt has the largest share of points, not the most points', () => {
  const older = anAttempt({ id: 'older-text', score: 3, maxScore: 6 });
  const newer = anAttempt({ id: 'newer-text', score: 2, maxScore: 2 });
  expect(bestAttempt([older, newer], 'q-k2-01')?.id).toBe('newer-text');
});

test('of equally good attempts the earliest is the best', () => {
  const attempts = [anAttempt({ id: 'late', at: 20 }), anAttempt({ id: 'early', at: 10 })];
  expect(bestAttempt(attempts, 'q-k2-01')?.id).toBe('early');
});

test('attempts at other items do not count', () => {
  const attempts = [anAttempt({ item: 'q-k2-02' })];
  expect(firstAttempt(attempts, 'q-k2-01')).toBeUndefined();
  expect(bestAttempt(attempts, 'q-k2-01')).toBeUndefined();
});

test('an attempt without any points to win is never better than one with points', () => {
  const attempts = [anAttempt({ id: 'none', score: 0, maxScore: 0 }), anAttempt({ id: 'half', score: 1, maxScore: 2 })];
  expect(bestAttempt(attempts, 'q-k2-01')?.id).toBe('half');
});

test('an attempt in a test counts neither as first nor as best', () => {
  const attempts = [anAttempt({ id: 'in-test', at: 10, test: 'u20' }), anAttempt({ id: 'alone', at: 20, score: 0 })];
  expect(firstAttempt(attempts, 'q-k2-01')?.id).toBe('alone');
  expect(bestAttempt(attempts, 'q-k2-01')?.id).toBe('alone');
});

test('of the attempts in a round of a test the latest counts, and none of another round, test or of none', () => {
  const attempts = [
    anAttempt({ id: 'second', at: 20, test: 'u20' }),
    anAttempt({ id: 'first', at: 10, test: 'u20' }),
    anAttempt({ id: 'other', at: 30, test: 'k0-vortest' }),
    anAttempt({ id: 'alone', at: 40 }),
    anAttempt({ id: 'next-round', at: 50, test: 'u20', round: 2 }),
  ];
  expect(testAttempt(attempts, 'q-k2-01', 'u20', 1)?.id).toBe('second');
  expect(testAttempt(attempts, 'q-k2-01', 'u20', 3)).toBeUndefined();
  expect(testAttempt(attempts, 'q-k2-01', 'u21', 1)).toBeUndefined();
});
