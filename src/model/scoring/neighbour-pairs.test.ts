import { expect, it } from 'vitest';
import { neighbourPairs } from './neighbour-pairs.ts';

const right = ['a', 'b', 'c', 'd', 'e'];

it.each([
  { given: 'abcde', share: 1 },
  { given: 'bcdea', share: 3 / 4 },
  { given: 'cdeab', share: 3 / 4 },
  { given: 'abdce', share: 1 / 4 },
  { given: 'edcba', share: 0 },
  { given: 'acebd', share: 0 },
  { given: 'abc', share: 2 / 4 },
  { given: 'a', share: 0 },
  { given: '', share: 0 },
])('$given earns $share', ({ given, share }) => {
  expect(neighbourPairs([...given], right)).toBeCloseTo(share, 12);
});

it('gives nothing where there is no pair', () => {
  expect(neighbourPairs(['a'], ['a'])).toBe(0);
  expect(neighbourPairs([], [])).toBe(0);
});
