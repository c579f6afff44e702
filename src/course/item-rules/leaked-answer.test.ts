import { expect, test } from 'vitest';
import { leakedAnswer } from './leaked-answer.ts';
import { find, options, single } from './testing/find.ts';

const asked = single({ id: 'q-a', options: options('*geplantes Verhalten auf Dauer', 'eine Tat', 'ein Wunsch') });

test('finds a stem that holds the right option of another question of the set', () => {
  const telling = single({ id: 'q-b', stem: 'Wozu dient geplantes Verhalten auf Dauer?' });
  expect(find(leakedAnswer, [asked, telling])).toEqual([
    '«Wozu dient geplantes Verhalten auf Dauer?» stem holds the right option of "q-a": „geplantes Verhalten auf Dauer“',
  ]);
});

test('takes questions that do not answer each other', () => {
  expect(find(leakedAnswer, [asked, single({ id: 'q-b', stem: 'Wozu dient ein Plan?' })])).toEqual([]);
});

test('leaves alone wrong options, single words and the question itself', () => {
  const wrong = single({ id: 'q-b', stem: 'Ist eine Tat nützlich?' });
  const word = single({ id: 'q-c', options: options('*bis zum 30. Juni', 'bald', 'einmal') });
  const date = single({ id: 'q-d', stem: 'Was heißt bis zum 30. Juni?' });
  const own = single({ id: 'q-e', stem: 'Was ist Weg und Ziel?', options: options('*Weg und Ziel', 'Tat', 'Wort') });
  expect(find(leakedAnswer, [asked, wrong, word, date, own])).toEqual([]);
});
