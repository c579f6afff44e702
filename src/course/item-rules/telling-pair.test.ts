import { expect, test } from 'vitest';
import { tellingPair } from './telling-pair.ts';
import { find, options, single } from './testing/find.ts';

test('finds exactly two options that differ in one word', () => {
  const texts = ['*Wir posten jeden Montag.', 'Die Zahl steigt bald.', 'Wir posten jeden Freitag.'];
  expect(find(tellingPair, single({ options: options(...texts) }))).toEqual([
    '«Wir posten jeden Freitag.» option "a" and option "c" differ in one word, the others do not',
  ]);
});

test('takes options that are all built alike', () => {
  const texts = ['*Wir posten jeden Montag.', 'Wir posten jeden Dienstag.', 'Wir posten jeden Freitag.'];
  expect(find(tellingPair, single({ options: options(...texts) }))).toEqual([]);
});

test('takes options that differ in more, and names of one or two words', () => {
  const different = options('*Wir posten jeden Montag.', 'Die Zahl steigt bald.', 'Wir fragen jeden Freitag.');
  const names = options('*Ein Plan', 'Ein Ziel', 'Viele Wege');
  expect(find(tellingPair, single({ options: different }))).toEqual([]);
  expect(find(tellingPair, single({ options: names }))).toEqual([]);
});
