import { expect, it } from 'vitest';
import { allOrNothing } from './all-or-nothing.ts';

it.each([
  { hits: 3, falseHits: 0, correct: 3, share: 1 },
  { hits: 2, falseHits: 0, correct: 3, share: 0 },
  { hits: 3, falseHits: 1, correct: 3, share: 0 },
  { hits: 0, falseHits: 0, correct: 3, share: 0 },
  { hits: 0, falseHits: 0, correct: 0, share: 0 },
])('$hits hits and $falseHits false hits of $correct earn $share', ({ hits, falseHits, correct, share }) => {
  expect(allOrNothing(hits, falseHits, correct)).toBe(share);
});
