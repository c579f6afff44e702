import { expect, it } from 'vitest';
import type { ClozeSegment } from '../../model/item.ts';
import { gapWords } from './gap-words.ts';

const sentence: readonly ClozeSegment[] = [
  { gap: 'wer' },
  { text: ' steigern die Zahl der ' },
  { gap: 'was' },
  { text: ' auf ' },
  { gap: 'wert' },
  { gap: 'einheit' },
  { text: ', und – ja, ' },
  { gap: 'wann' },
];

it.each([
  ['wer', '… steigern die Zahl …'],
  ['was', '… die Zahl der …'],
  ['wert', '… auf …'],
  ['wann', '… und ja, …'],
])('names gap „%s“ by the words beside it', (gap, words) => {
  expect(gapWords(sentence, gap)).toBe(words);
});

it('names a gap behind another gap by what follows', () => {
  expect(gapWords(sentence, 'einheit')).toBe('… und ja, …');
});
