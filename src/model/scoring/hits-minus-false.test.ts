import { expect, it } from 'vitest';
import { hitsMinusFalse } from './hits-minus-false.ts';

it.each([
  { hits: 3, falseHits: 0, correct: 3, share: 1 },
  { hits: 3, falseHits: 1, correct: 3, share: 2 / 3 },
  { hits: 2, falseHits: 0, correct: 3, share: 2 / 3 },
  { hits: 1, falseHits: 1, correct: 3, share: 0 },
  { hits: 1, falseHits: 2, correct: 3, share: 0 },
  { hits: 0, falseHits: 0, correct: 3, share: 0 },
  { hits: 0, falseHits: 0, correct: 0, share: 0 },
])('$hits hits and $falseHits false hits of $correct earn $share', ({ hits, falseHits, correct, share }) => {
  expect(hitsMinusFalse(hits, falseHits, correct)).toBeCloseTo(share, 12);
});

it('gives nothing for ticking everything when half of the options are right', () => {
  expect(hitsMinusFalse(2, 2, 2)).toBe(0);
});
