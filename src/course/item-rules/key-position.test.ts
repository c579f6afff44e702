import { expect, test } from 'vitest';
import { keyPosition } from './key-position.ts';
import { find, item, options, single } from './testing/find.ts';

/** Singles with three options, the right one at these places. */
function bank(...places: readonly number[]) {
  return places.map((place, index) => {
    const texts = ['Weg', 'Ziel', 'Tat'].map((text, at) => (at === place ? `*${text}` : text));
    return single({ id: `q-${index}`, options: options(...texts) });
  });
}

test('finds that the right option is mostly the first, once', () => {
  expect(find(keyPosition, bank(0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2))).toEqual([
    '«options» in 58 % of the single questions option 1 is the right one, by chance in 33 %',
  ]);
});

test('finds a place that is hardly used', () => {
  expect(find(keyPosition, bank(0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 1))).toHaveLength(1);
});

test('takes places that are used about equally', () => {
  expect(find(keyPosition, bank(0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2))).toEqual([]);
});

test('says nothing of fewer than twelve questions', () => {
  expect(find(keyPosition, bank(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))).toEqual([]);
});

test('leaves sorted numbers and other kinds alone', () => {
  const numbers = bank(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0).map((one) => ({
    ...one,
    options: options('*10', '20', '30'),
  }));
  const several = bank(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0).map(({ id }) =>
    item('multiple', { id, options: options('*Weg', '*Ziel', 'Tat') }),
  );
  expect(find(keyPosition, numbers)).toEqual([]);
  expect(find(keyPosition, several)).toEqual([]);
});
