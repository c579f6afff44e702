import { expect, test } from 'vitest';
import { copiedText } from './copied-text.ts';
import { find, item, single } from './testing/find.ts';

const slide = 'Strategie heißt: geplantes Verhalten, um Ziele zu erreichen';
const copy = 'Warum heißt geplantes Verhalten, um Ziele zu erreichen, so?';

test('finds six words in a row that stand on a slide', () => {
  expect(find(copiedText, single({ stem: copy }), slide)).toEqual([
    `«${copy}» stem copies a slide: „heißt geplantes verhalten um ziele zu“`,
  ]);
});

test('is an error where something is to be applied', () => {
  expect(find(copiedText, single({ stem: copy, bloom: 'Anwenden' }), slide)).toEqual([
    expect.stringMatching(/^error /),
  ]);
});

test('takes a new situation', () => {
  const stem = 'Eine Tischlerei plant Beiträge, um mehr Möbel zu reparieren. Was ist das?';
  expect(find(copiedText, single({ stem, bloom: 'Anwenden' }), slide)).toEqual([]);
});

test('leaves alone what is quoted, five words, options and votes', () => {
  const quoted = 'Wer sagt: „Geplantes Verhalten, um Ziele zu erreichen“?';
  const options = [
    { id: 'a', text: 'geplantes Verhalten, um Ziele zu erreichen' },
    { id: 'b', text: 'etwas anderes' },
  ];
  expect(find(copiedText, single({ stem: quoted, bloom: 'Anwenden' }), slide)).toEqual([]);
  expect(find(copiedText, single({ stem: 'Verhalten, um Ziele zu erreichen: Was ist das?' }), slide)).toEqual([]);
  expect(find(copiedText, item('vote', { stem: copy, options }), slide)).toEqual([]);
});
