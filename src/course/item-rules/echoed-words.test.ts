import { expect, test } from 'vitest';
import { echoedWords } from './echoed-words.ts';
import { find, options, single } from './testing/find.ts';

const stem = 'Was gehört zu einem messbaren Ziel mit einer klaren Frist?';

test('finds a right option that alone repeats two words of the stem', () => {
  const texts = ['*Ein Wert und eine klare Frist', 'Ein schöner Satz', 'Ein langer Plan'];
  expect(find(echoedWords, single({ stem, options: options(...texts) }))).toEqual([
    '«Ein Wert und eine klare Frist» option "a" is right and repeats the question: „klar“, „frist“',
  ]);
});

test('takes one that repeats a single word, or as much as a distractor', () => {
  const single1 = options('*Ein Wert und eine Frist', 'Ein schöner Satz', 'Ein langer Plan');
  const both = options('*Ein Wert und eine klare Frist', 'Ein klares Ziel', 'Ein langer Plan');
  expect(find(echoedWords, single({ stem, options: single1 }))).toEqual([]);
  expect(find(echoedWords, single({ stem, options: both }))).toEqual([]);
});

test('does not count words that every sentence has', () => {
  const texts = ['*Was zu einem gehört mit einer', 'Ein schöner Satz', 'Ein langer Plan'];
  expect(find(echoedWords, single({ stem: 'Was wird mit einem oder einer?', options: options(...texts) }))).toEqual([]);
});

test('does not look at the context, from which options take their case', () => {
  const texts = ['*Die klare Frist', 'Ein schöner Satz', 'Ein langer Plan'];
  const context = 'Ein Café nennt eine klare Frist.';
  expect(find(echoedWords, single({ context, stem: 'Was hilft?', options: options(...texts) }))).toEqual([]);
});
