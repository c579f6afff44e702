import { expect, it } from 'vitest';
import { keepSet, keptSet } from './kept-set.ts';

it('the questions of a day are kept for that day', () => {
  const kept = keepSet(undefined, 20_783, ['q-k1-01', 'q-k2-01']);
  expect(keptSet(kept, 20_783)).toEqual(['q-k1-01', 'q-k2-01']);
  expect(keptSet(kept, 20_784)).toEqual([]);
  expect(keptSet(undefined, 20_783)).toEqual([]);
});

it('are not exchanged on the same day, and the place in them stays', () => {
  const kept = { ...keepSet(undefined, 1, ['q-k1-01']), alone: ['q-k1-01'] };
  expect(keepSet(kept, 1, ['q-k9-01'])).toBe(kept);
});

it('make room for those of the next day, with the place in them', () => {
  const kept = { ...keepSet(undefined, 1, ['q-k1-01']), alone: ['q-k1-01', 'summary'] };
  expect(keepSet(kept, 2, ['q-k9-01'])).toEqual({ day: ['2'], questions: ['q-k9-01'] });
});
