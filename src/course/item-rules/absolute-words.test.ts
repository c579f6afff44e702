import { expect, test } from 'vitest';
import { absoluteWords } from './absolute-words.ts';
import { find, item, options, single } from './testing/find.ts';

test('finds words without exception in two distractors and in no right option', () => {
  const texts = ['*Das Ziel entscheidet.', 'Das lohnt immer.', 'Nur Große schaffen das.'];
  expect(find(absoluteWords, single({ options: options(...texts) }))).toEqual([
    '«Nur Große schaffen das.» only wrong options leave no exception: „immer“, „Nur“',
  ]);
});

test('takes one of them, or two where the right option has one too', () => {
  const one = options('*Das Ziel entscheidet.', 'Das lohnt immer.', 'Große schaffen das.');
  const balanced = options('*Alle müssen es wollen.', 'Das lohnt immer.', 'Nur Große schaffen das.');
  expect(find(absoluteWords, single({ options: one }))).toEqual([]);
  expect(find(absoluteWords, single({ options: balanced }))).toEqual([]);
});

test('leaves alone quotes, longer words and votes without a right option', () => {
  const quoted = options('*Das Ziel', 'Er sagt „immer“.', 'Sie sagt „nie“.');
  const longer = options('*Das Ziel', 'Allerdings viel Arbeit', 'Niederlage');
  const vote = ['immer', 'nie', 'manchmal'].map((text, index) => ({ id: `o${index}`, text }));
  expect(find(absoluteWords, single({ options: quoted }))).toEqual([]);
  expect(find(absoluteWords, single({ options: longer }))).toEqual([]);
  expect(find(absoluteWords, item('vote', { stem: 'Wie oft?', options: vote }))).toEqual([]);
});
