import { expect, test } from 'vitest';
import { overlappingOptions } from './overlapping-options.ts';
import { find, item, options, single } from './testing/find.ts';

test('finds two options that say the same', () => {
  expect(find(overlappingOptions, single({ options: options('*Ein Plan.', 'Ein Ziel.', 'ein Plan') }))).toEqual([
    '«ein Plan» option "c" says the same as option "a"',
  ]);
});

test('finds an option that stands in another', () => {
  const texts = ['*messbar', 'messbar und terminierbar', 'akzeptiert'];
  expect(find(overlappingOptions, single({ options: options(...texts) }))).toEqual([
    '«messbar und terminierbar» option "b" holds all of option "a"',
  ]);
});

test('finds cards and right sides that cannot be told apart', () => {
  const left = [{ id: 'z', text: 'Satz', goes: 'eins', feedback: 'Das gehört zusammen.' }];
  const right = [
    { id: 'eins', text: 'Weg' },
    { id: 'zwei', text: 'Weg' },
  ];
  expect(find(overlappingOptions, item('match', { left, right }))).toEqual([
    '«Weg» right side "zwei" says the same as right side "eins"',
  ]);
});

test('takes options that exclude each other', () => {
  expect(find(overlappingOptions, single({ options: options('*messbar', 'nicht messbar', 'maßvoll') }))).toEqual([]);
});

test('leaves alone a card that has the name of a field, and one that stands in another', () => {
  const fields = [
    { id: 'ziel', text: 'Ziel' },
    { id: 'weg', text: 'Weg' },
  ];
  const cards = [
    { id: 'k1', text: 'Ziel', in: 'ziel', feedback: 'Das ist ein Ziel.' },
    { id: 'k2', text: 'Ziel mit Termin', in: 'ziel', feedback: 'Das ist ein Ziel.' },
  ];
  expect(find(overlappingOptions, item('categorise', { fields, cards }))).toEqual([]);
});
