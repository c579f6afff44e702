import { expect, test } from 'vitest';
import { simpleLanguage } from './simple-language.ts';
import { find, item, single } from './testing/find.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'wort').join(' ');

test('finds a sentence of more than 25 words, and shows which', () => {
  const context = `Kurz. W${words(26).slice(1)}. Ende.`;
  expect(find(simpleLanguage, single({ context }))).toEqual([
    `«W${words(26).slice(1)}.» context has a sentence of 26 words`,
  ]);
});

test('finds a word of more than 28 letters, also in a feedback', () => {
  const options = [
    { id: 'a', text: 'Weg', correct: true, feedback: 'Das Sozialmedienstrategieentwicklungsverfahren hilft.' },
    { id: 'b', text: 'Ziel', feedback: 'Nein.', misconception: 'Irrtum' },
  ];
  expect(find(simpleLanguage, single({ options }))).toEqual([
    '«Sozialmedienstrategieentwicklungsverfahren» feedback of option "a" has a word of 42 letters: „Sozialmedienstrategieentwicklungsverfahren“',
  ]);
});

test('takes 25 words, and several sentences with more together', () => {
  expect(
    find(simpleLanguage, single({ context: `${words(25)}. W${words(25).slice(1)}: W${words(25).slice(1)}` })),
  ).toEqual([]);
});

test('does not take the point of a date or an abbreviation for the end of a sentence', () => {
  const [first, last] = [words(12), words(12)];
  expect(find(simpleLanguage, single({ context: `${first} bis 30. Juni z. B. ${last}.` }))).toHaveLength(1);
});

test('leaves alone compounds with hyphens and counts a gap as one word', () => {
  expect(find(simpleLanguage, single({ stem: 'Was ist Social-Media-Marketing-Strategieentwicklung?' }))).toEqual([]);
  const gaps = { lang: { accept: ['x'], feedback: 'Ein Wert.', else: 'Ein anderer Wert.' } };
  expect(find(simpleLanguage, item('cloze', { text: `${words(24)} {lang}`, gaps }))).toEqual([]);
});
