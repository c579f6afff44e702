import { expect, test } from 'vitest';
import { readingLoad } from './reading-load.ts';
import { find, single } from './testing/find.ts';

const context = (words: number): string => Array.from({ length: words }, () => 'wort').join(' ');
const stem = 'Was fehlt hier?';

test('warns of more than 75 words before the answer', () => {
  expect(find(readingLoad, single({ context: context(73), stem }))).toEqual([
    expect.stringMatching(/^«wort .*» 76 words are to be read before the answer$/),
  ]);
});

test('is an error above 110 words', () => {
  expect(find(readingLoad, single({ context: context(108), stem }))).toEqual([
    expect.stringMatching(/^error «.*» 111 /),
  ]);
});

test('takes 75 words, however long options and feedback are', () => {
  const options = [
    { id: 'a', text: context(60), correct: true, feedback: context(60) },
    { id: 'b', text: 'Ziel', feedback: context(60), misconception: 'Irrtum' },
  ];
  expect(find(readingLoad, single({ context: context(72), stem, options }))).toEqual([]);
});
