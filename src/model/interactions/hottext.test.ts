import { expect, it } from 'vitest';
import { grade, missing, solutionMarks } from '../grade.ts';
import type { HottextItem } from '../item.ts';
import { gradedBase } from '../testing/graded-base.ts';

const item: HottextItem = {
  ...gradedBase('hits-minus-false'),
  kind: 'hottext',
  body: {
    stem: '?',
    segments: [
      { text: 'Die ' },
      { id: 'a', text: 'meist langfristig' },
      { id: 'b', text: 'geplanten' },
      { id: 'c', text: 'x' },
    ],
  },
  key: { correct: ['a', 'b'], feedback: { c: { text: 'zu c' } } },
};

it.each([
  { marks: ['a', 'b'], score: 2 },
  { marks: ['b'], score: 1 },
  { marks: ['a', 'b', 'c'], score: 1 },
  { marks: ['c'], score: 0 },
])('gives $score of 2 for the marks $marks', ({ marks, score }) => {
  expect(grade(item, { marks })).toMatchObject({ score, maxScore: 2, right: score, total: 2 });
});

it('judges the phrases that were marked, by their ids', () => {
  expect(grade(item, { marks: ['c', 'a'] }).parts).toEqual({ a: 'right', c: 'wrong' });
});

it('explains with the solution a phrase that was rightly left alone', () => {
  expect(solutionMarks(item, { marks: ['a'] })).toEqual([
    { part: 'marks', value: 'a', verdict: 'right' },
    { part: 'marks', value: 'b', verdict: 'missed' },
    { part: 'marks', value: 'c', verdict: 'neutral', feedback: { text: 'zu c' } },
  ]);
});

it('is missing where nothing is marked', () => {
  expect(missing(item, { marks: [] })).toEqual(['marks']);
});
