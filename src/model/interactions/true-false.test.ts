import { expect, it } from 'vitest';
import { fit as fitting, grade, missing, solutionMarks } from '../grade.ts';
import type { TrueFalseItem } from '../item.ts';
import { gradedBase } from '../testing/graded-base.ts';

const item: TrueFalseItem = {
  ...gradedBase('per-part'),
  kind: 'tf-reason',
  body: {
    stem: '?',
    statement: '„Akzeptiert“ heißt: unterschrieben.',
    reasonStem: 'Warum?',
    reasons: ['a', 'b', 'c'].map((id) => ({ id, text: id })),
  },
  key: {
    truth: false,
    feedback: { true: { text: 'Nein.' }, false: { text: 'Genau.' } },
    reason: 'b',
    reasonFeedback: { a: { text: 'zu a' }, b: { text: 'zu b' }, c: { text: 'zu c' } },
  },
};

it.each([
  { truth: 'false', reason: 'b', score: 2, correctness: 'right' },
  { truth: 'false', reason: 'a', score: 1, correctness: 'partial' },
  { truth: 'true', reason: 'b', score: 1, correctness: 'partial' },
  { truth: 'true', reason: 'a', score: 0, correctness: 'wrong' },
])('gives $score of 2 for $truth with the reason $reason', ({ truth, reason, score, correctness }) => {
  expect(grade(item, { truth: [truth], reason: [reason] })).toMatchObject({
    score,
    maxScore: 2,
    right: score,
    total: 2,
    correctness,
  });
});

it('judges each step for itself, with the feedback of what was chosen', () => {
  const { parts, marks } = grade(item, { reason: ['a'], truth: ['false'] });
  expect(parts).toEqual({ truth: 'right', reason: 'wrong' });
  expect(marks).toEqual([
    { part: 'truth', value: 'false', verdict: 'right', feedback: { text: 'Genau.' } },
    { part: 'reason', value: 'a', verdict: 'wrong', feedback: { text: 'zu a' } },
  ]);
});

it('names the steps that are missing, in their order', () => {
  expect(missing(item, {})).toEqual(['truth', 'reason']);
  expect(missing(item, { truth: ['true'] })).toEqual(['reason']);
  expect(missing(item, { truth: ['maybe'], reason: ['a'] })).toEqual(['truth']);
});

it('explains every reason with the solution', () => {
  expect(solutionMarks(item, { truth: ['true'], reason: ['a'] })).toEqual([
    { part: 'truth', value: 'true', verdict: 'wrong', feedback: { text: 'Nein.' } },
    { part: 'truth', value: 'false', verdict: 'missed', feedback: { text: 'Genau.' } },
    { part: 'reason', value: 'a', verdict: 'wrong', feedback: { text: 'zu a' } },
    { part: 'reason', value: 'b', verdict: 'missed', feedback: { text: 'zu b' } },
    { part: 'reason', value: 'c', verdict: 'neutral', feedback: { text: 'zu c' } },
  ]);
});

it('keeps of a stored response what it knows', () => {
  expect(fitting(item, { truth: ['no'], reason: ['x', 'c', 'a'] })).toEqual({ reason: ['c'] });
});
