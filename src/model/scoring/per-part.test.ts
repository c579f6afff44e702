import { expect, it } from 'vitest';
import { perPart } from './per-part.ts';

it.each([
  { shares: [1, 1, 1], share: 1 },
  { shares: [1, 0, 0, 0], share: 0.25 },
  { shares: [1, 0.5], share: 0.75 },
  { shares: [0, 0], share: 0 },
  { shares: [], share: 0 },
])('shares $shares earn $share', ({ shares, share }) => {
  expect(perPart(shares)).toBeCloseTo(share, 12);
});
