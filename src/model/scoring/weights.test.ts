import { expect, it } from 'vitest';
import { weights } from './weights.ts';

it.each([
  { given: [0.5, 0.5], share: 1 },
  { given: [0.5], share: 0.5 },
  { given: [0.5, 0.5, -0.5], share: 0.5 },
  { given: [0.5, -1], share: 0 },
  { given: [1, 0.5], share: 1 },
  { given: [0], share: 0 },
  { given: [], share: 0 },
])('weights $given earn $share', ({ given, share }) => {
  expect(weights(given)).toBeCloseTo(share, 12);
});
