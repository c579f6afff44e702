import { describe, expect, test } from 'vitest';
import { sortedOptions } from './sorted-options.ts';
import { find, options, single } from './testing/find.ts';

describe('sortedOptions', () => {
  test.each([
    [['*10', '30', '20']],
    [['1.000 Abos', '*90 Abos', '200 Abos']],
    [['*30. Juni', '31. Mai', '1. August']],
    [['2,5 %', '*3 %', '1,5 %']],
  ])('finds %j', (texts) => {
    const plain = texts.map((text) => text.replace('*', '')).join(', ');
    expect(find(sortedOptions, single({ options: options(...texts) }))).toEqual([
      `«options» the options ${plain} are not in order`,
    ]);
  });

  test.each([
    [['*10', '20', '30']],
    [['30', '*20', '10']],
    [['31. Mai', '*30. Juni', '1. August']],
    [['1,5 %', '*2,5 %', '1 000 %']],
    [['*30 Minuten', '2 Stunden', '1 Tag']],
    [['Weg', '*10', 'Anfang']],
  ])('takes %j', (texts) => {
    expect(find(sortedOptions, single({ options: options(...texts) }))).toEqual([]);
  });
});
