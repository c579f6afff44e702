import { expect, test } from 'vitest';
import { optionLength } from './option-length.ts';
import { find, options, single } from './testing/find.ts';

test('finds an option more than twice as long as another', () => {
  const texts = [
    '*Wir planen ein Jahr.',
    'Wir posten oft und viel.',
    'Wir posten jeden Dienstag ein Video von einer Panne.',
  ];
  expect(find(optionLength, single({ options: options(...texts) }))).toEqual([
    '«Wir posten jeden Dienstag ein Video von einer Panne.» option "c" has 52 characters, option "a" only 20',
  ]);
});

test('takes options of similar length', () => {
  const texts = ['*Wir planen das ganze Jahr.', 'Wir posten oft und viel.', 'Wir antworten auf jede Frage.'];
  expect(find(optionLength, single({ options: options(...texts) }))).toEqual([]);
});

test('leaves short names alone', () => {
  expect(find(optionLength, single({ options: options('*Ja', 'Nein', 'Kommt darauf an') }))).toEqual([]);
});
