import { expect, test } from 'vitest';
import { markedText } from './marked-text.ts';
import type { SmartHint } from './question.ts';
import { smartHints } from './smart-hints.ts';

test('the stretches of a sentence carry the questions that they answer', () => {
  const text = 'Bis Mai 60 statt 40 Anfragen';
  expect(markedText(text, smartHints(text)).filter(({ questions }) => questions.length)).toEqual([
    { text: 'Mai', questions: ['date'] },
    { text: '60', questions: ['number'] },
    { text: 'statt 40', questions: ['base'] },
    { text: 'Anfragen', questions: ['unit'] },
  ]);
});

test('words that answer two questions are one stretch with both', () => {
  const hints: SmartHint[] = [
    { question: 'number', found: true, words: [{ from: 0, to: 5 }], reason: 'amount' },
    { question: 'base', found: true, words: [{ from: 3, to: 8 }], reason: 'today' },
  ];
  expect(markedText('abcdefghij', hints)).toEqual([
    { text: 'abc', questions: ['number'] },
    { text: 'de', questions: ['number', 'base'] },
    { text: 'fgh', questions: ['base'] },
    { text: 'ij', questions: [] },
  ]);
});

test('words that only come near are not marked, and an empty text has no stretch', () => {
  expect(markedText('Bald mehr', smartHints('Bald mehr'))).toEqual([{ text: 'Bald mehr', questions: [] }]);
  expect(markedText('', smartHints(''))).toEqual([]);
});
