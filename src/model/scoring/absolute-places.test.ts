import { expect, it } from 'vitest';
import { absolutePlaces } from './absolute-places.ts';

const right = ['a', 'b', 'c', 'd'];

it.each([
  { given: 'abcd', share: 1 },
  { given: 'abdc', share: 0.5 },
  { given: 'bcda', share: 0 },
  { given: 'dbca', share: 0.5 },
  { given: 'ab', share: 0.5 },
  { given: '', share: 0 },
])('$given earns $share', ({ given, share }) => {
  expect(absolutePlaces([...given], right)).toBeCloseTo(share, 12);
});

it('gives nothing where there is no place', () => {
  expect(absolutePlaces([], [])).toBe(0);
});
