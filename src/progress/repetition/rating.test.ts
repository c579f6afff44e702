import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Rating, ratingOf } from './rating.ts';

const order: readonly Rating[] = ['again', 'hard', 'good'];
const rated = (share: number, hintOpened: boolean, maxScore = 1) =>
  order.indexOf(ratingOf({ score: share * maxScore, maxScore, hintOpened }));

describe('the rating of an attempt', () => {
  it.each([
    [0, false, 'again'],
    [0.79, true, 'again'],
    [0.8, false, 'hard'],
    [0.99, false, 'hard'],
    [1, true, 'hard'],
    [1, false, 'good'],
  ] as const)('at a share of %d, hint opened: %s, is %s', (score, hintOpened, rating) => {
    expect(ratingOf({ score, maxScore: 1, hintOpened })).toBe(rating);
  });

  it('forgives the rounding of sums', () => {
    expect(ratingOf({ score: 0.1 + 0.7, maxScore: 1, hintOpened: false })).toBe('hard');
    expect(ratingOf({ score: 3 * 0.3333333, maxScore: 1, hintOpened: false })).toBe('good');
  });

  it('is the worst one where there were no points to earn', () => {
    expect(ratingOf({ score: 0, maxScore: 0, hintOpened: false })).toBe('again');
  });

  it('never falls as the share rises, and is never better with the hint', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.boolean(), fc.integer({ min: 1, max: 12 }), (one, other, hint, points) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        expect(rated(less, hint, points)).toBeLessThanOrEqual(rated(more, hint, points));
        expect(rated(one, true, points)).toBeLessThanOrEqual(rated(one, false, points));
      }),
    );
  });
});
