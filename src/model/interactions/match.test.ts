import { expect, it } from 'vitest';
import { correctResponse, grade, missing, solutionMarks } from '../grade.ts';
import type { MatchItem } from '../item.ts';
import { gradedBase } from '../testing/graded-base.ts';

const item: MatchItem = {
  ...gradedBase('per-part', 2),
  kind: 'match',
  body: {
    stem: '?',
    left: ['dog', 'frog'].map((id) => ({ id, text: id })),
    right: ['mammal', 'amphibian', 'insect'].map((id) => ({ id, text: id })),
  },
  key: {
    goes: { dog: 'mammal', frog: 'amphibian' },
    feedback: {
      dog: { by: { insect: { text: 'Sechs Beine?' } }, else: { text: 'Der Hund säugt.' } },
      frog: { by: {}, else: { text: 'Der Frosch laicht.' } },
    },
  },
};

it('gives the points of each left side that is right', () => {
  expect(grade(item, { dog: ['mammal'], frog: ['insect'] })).toMatchObject({
    score: 2,
    maxScore: 4,
    right: 1,
    total: 2,
    correctness: 'partial',
    parts: { dog: 'right', frog: 'wrong' },
  });
});

it('gives the feedback of the wrong right side, or the one for all others', () => {
  const { marks } = grade(item, { dog: ['insect'], frog: ['insect'] });
  expect(marks.map(({ feedback }) => feedback?.text)).toEqual(['Sechs Beine?', 'Der Frosch laicht.']);
});

it('judges nothing of a left side without an answer', () => {
  const { parts, marks, score } = grade(item, { dog: ['mammal'] });
  expect(parts).toEqual({ dog: 'right' });
  expect(marks).toHaveLength(1);
  expect(score).toBe(2);
});

it('names the left sides that are missing', () => {
  expect(missing(item, { dog: ['mammal'], frog: ['fish'] })).toEqual(['frog']);
});

it('shows the missed right side with the solution, and says the same reason once', () => {
  expect(solutionMarks(item, { dog: ['insect'], frog: ['insect'] })).toEqual([
    { part: 'dog', value: 'insect', verdict: 'wrong', feedback: { text: 'Sechs Beine?' } },
    { part: 'dog', value: 'mammal', verdict: 'missed', feedback: { text: 'Der Hund säugt.' } },
    { part: 'frog', value: 'insect', verdict: 'wrong', feedback: { text: 'Der Frosch laicht.' } },
    { part: 'frog', value: 'amphibian', verdict: 'missed' },
  ]);
});

it('shows the solution of an empty response with its reasons', () => {
  expect(solutionMarks(item, {}).map(({ verdict, feedback }) => [verdict, feedback?.text])).toEqual([
    ['missed', 'Der Hund säugt.'],
    ['missed', 'Der Frosch laicht.'],
  ]);
});

it('can be all or nothing', () => {
  const strict = { ...item, scoring: 'all-or-nothing' } as const;
  expect(grade(strict, { dog: ['mammal'], frog: ['insect'] }).score).toBe(0);
  expect(grade(strict, correctResponse(item)).score).toBe(4);
});
