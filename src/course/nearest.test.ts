import { describe, expect, test } from 'vitest';
import { allowedNames, nearest } from './nearest.ts';

describe('nearest', () => {
  test.each([
    ['native', 'natives'],
    ['hnit', 'hint'],
    ['Single', 'single'],
    ['generalfedback', 'generalFeedback'],
    ['sorces', 'sources'],
  ])('takes "%s" for "%s"', (given, meant) => {
    expect(nearest(given, ['single', 'natives', 'hint', 'generalFeedback', 'sources'])).toBe(meant);
  });

  test('takes the least distance, and of equal ones the first', () => {
    expect(nearest('q-k2-09', ['q-k2-01', 'q-k2-08', 'q-k2-0'])).toBe('q-k2-01');
  });

  test('takes swapped letters for likelier than a wrong one', () => {
    expect(nearest('q-k2-52', ['q-k2-02', 'q-k2-25'])).toBe('q-k2-25');
  });

  test('finds nothing for a short name that is another one', () => {
    expect(nearest('a', ['b', 'c'])).toBeUndefined();
    expect(nearest('immigrants', ['hint', 'stem'])).toBeUndefined();
  });
});

describe('allowedNames', () => {
  test('lists what is allowed and asks for what was probably meant', () => {
    expect(allowedNames('fields', ['natives', 'refugees'], 'native')).toBe(
      'fields are natives, refugees; did you mean "natives"?',
    );
  });

  test('does not ask where nothing is near', () => {
    expect(allowedNames('fields', ['natives'], 'x')).toBe('fields are natives');
  });

  test('does not print a long list', () => {
    const many = Array.from({ length: 30 }, (_, index) => `item-${index}`);
    expect(allowedNames('items', many, 'item-2x')).toBe('did you mean "item-2"?');
    expect(allowedNames('items', many, 'other')).toBe('none of the 30 items is called so');
  });

  test('says that there are none', () => {
    expect(allowedNames('sources', [])).toBe('there are no sources');
  });
});
