import { expect, test } from 'vitest';
import { articleClue } from './article-clue.ts';
import { find, item, options, single } from './testing/find.ts';

const gap = (text: string) => item('cloze', { text, gaps: { wort: { options: options('*Plan', 'Idee', 'Ziel') } } });

test('finds an article before a gap', () => {
  expect(find(articleClue, gap('Jede Strategie ist ein {wort}.'))).toEqual([
    '«options» before the options stands „ein“',
  ]);
});

test('finds an article at the end of a stem', () => {
  expect(find(articleClue, single({ stem: 'Wählen Sie: Eine Strategie ist eine …' }))).toHaveLength(1);
});

test('takes an article that stands in the options, and a gap behind another word', () => {
  expect(find(articleClue, gap('Jede Strategie ist {wort}.'))).toEqual([]);
  expect(find(articleClue, gap('Die Zahl der {wort} steigt.'))).toEqual([]);
  expect(find(articleClue, gap('Das ist fein {wort}.'))).toEqual([]);
});

test('leaves gaps alone into which learners write', () => {
  const gaps = { wort: { accept: ['Plan'], feedback: 'Das ist gemeint.', else: 'Das ist nicht gemeint.' } };
  expect(find(articleClue, item('cloze', { text: 'Sie ist ein {wort}.', gaps }))).toEqual([]);
});
