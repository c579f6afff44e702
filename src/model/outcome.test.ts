import { describe, expect, it } from 'vitest';
import { correctnessOf } from './outcome.ts';

describe('correctnessOf', () => {
  it.each([
    { score: 2, maxScore: 2, correctness: 'right' },
    { score: 1, maxScore: 2, correctness: 'partial' },
    { score: 0, maxScore: 2, correctness: 'wrong' },
  ])('calls $score of $maxScore $correctness', ({ score, maxScore, correctness }) => {
    expect(correctnessOf(score, maxScore)).toBe(correctness);
  });

  it('calls three weights of 0.3333333 right', () => {
    expect(correctnessOf(3 * 0.3333333, 1)).toBe('right');
  });

  it('does not call three weights of 0.3333 right', () => {
    expect(correctnessOf(3 * 0.3333, 1)).toBe('partial');
  });
});
