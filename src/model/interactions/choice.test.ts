import { describe, expect, it } from 'vitest';
import { correctResponse, fit as fitting, grade, missing, solutionMarks } from '../grade.ts';
import type { ChoiceItem } from '../item.ts';
import { gradedBase } from '../testing/graded-base.ts';

const body = { stem: '?', options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id })) };
const feedback = { a: { text: 'zu a' }, b: { text: 'zu b' }, c: { text: 'zu c', misconception: 'Irrtum c' } };

const single: ChoiceItem = {
  ...gradedBase('all-or-nothing'),
  kind: 'single',
  body,
  key: { correct: ['b'], feedback },
};
const multiple: ChoiceItem = {
  ...gradedBase('hits-minus-false'),
  kind: 'multiple',
  body,
  key: { correct: ['a', 'b'], feedback },
};

describe('single', () => {
  it('gives its point for the right option', () => {
    expect(grade(single, { choice: ['b'] })).toEqual({
      score: 1,
      maxScore: 1,
      correctness: 'right',
      right: 1,
      total: 1,
      parts: { b: 'right' },
      marks: [{ part: 'choice', value: 'b', verdict: 'right', feedback: { text: 'zu b' } }],
      notes: {},
    });
  });

  it('judges only the option that was given', () => {
    const { score, right, parts, marks } = grade(single, { choice: ['c'] });
    expect({ score, right, parts }).toEqual({ score: 0, right: 0, parts: { c: 'wrong' } });
    expect(marks).toEqual([{ part: 'choice', value: 'c', verdict: 'wrong', feedback: feedback.c }]);
  });

  it('counts the first known option of a malformed response', () => {
    expect(grade(single, { choice: ['x', 'b', 'c'] }).correctness).toBe('right');
    expect(grade(single, { choice: ['c', 'b'] }).correctness).toBe('wrong');
  });

  it('gives its points times one', () => {
    expect(grade({ ...single, points: 3 }, { choice: ['b'] })).toMatchObject({ score: 3, maxScore: 3, total: 1 });
  });
});

describe('multiple', () => {
  it.each([
    { chosen: ['a', 'b'], score: 2, right: 2, correctness: 'right' },
    { chosen: ['a'], score: 1, right: 1, correctness: 'partial' },
    { chosen: ['a', 'b', 'c'], score: 1, right: 1, correctness: 'partial' },
    { chosen: ['a', 'c'], score: 0, right: 0, correctness: 'wrong' },
    { chosen: ['c', 'd'], score: 0, right: 0, correctness: 'wrong' },
    { chosen: ['a', 'b', 'c', 'd'], score: 0, right: 0, correctness: 'wrong' },
    { chosen: [], score: 0, right: 0, correctness: 'wrong' },
  ])('gives $score of 2 for $chosen', ({ chosen, score, right, correctness }) => {
    expect(grade(multiple, { choice: chosen })).toMatchObject({ score, maxScore: 2, right, total: 2, correctness });
  });

  it('counts an option once however often it is given', () => {
    expect(grade(multiple, { choice: ['a', 'a', 'c'] }).score).toBe(0);
  });

  it('marks in the order of the options, not of the clicks', () => {
    expect(grade(multiple, { choice: ['c', 'a'] }).marks.map(({ value }) => value)).toEqual(['a', 'c']);
  });

  it('leaves out the feedback that an option does not have', () => {
    expect(grade(multiple, { choice: ['d'] }).marks).toEqual([{ part: 'choice', value: 'd', verdict: 'wrong' }]);
  });

  it('can be all or nothing, and still says how many were right', () => {
    expect(grade({ ...multiple, scoring: 'all-or-nothing' }, { choice: ['a'] })).toMatchObject({ score: 0, right: 1 });
  });
});

describe('multiple with weights', () => {
  const weighted: ChoiceItem = {
    ...multiple,
    scoring: 'weights',
    key: { ...multiple.key, weights: { a: 0.5, b: 0.5, c: -0.5, d: 0.25 } },
  };

  it.each([
    { chosen: ['a', 'b'], score: 2, right: 2 },
    { chosen: ['a', 'c'], score: 0, right: 0 },
    { chosen: ['a', 'd'], score: 1.5, right: 1 },
  ])('gives $score of 2 for $chosen', ({ chosen, score, right }) => {
    expect(grade(weighted, { choice: chosen })).toMatchObject({ score, right });
  });

  it('calls an option with a part of the points neither right nor wrong', () => {
    const { parts, marks } = grade(weighted, { choice: ['d'] });
    expect(parts).toEqual({ d: 'partial' });
    expect(marks[0]?.verdict).toBe('neutral');
  });
});

describe('the solution of a choice', () => {
  it('explains every option and says which were missed', () => {
    expect(solutionMarks(multiple, { choice: ['a', 'c'] })).toEqual([
      { part: 'choice', value: 'a', verdict: 'right', feedback: feedback.a },
      { part: 'choice', value: 'b', verdict: 'missed', feedback: feedback.b },
      { part: 'choice', value: 'c', verdict: 'wrong', feedback: feedback.c },
      { part: 'choice', value: 'd', verdict: 'neutral' },
    ]);
  });
});

describe('the response of a choice', () => {
  it('is missing where nothing known is given', () => {
    expect(missing(single, {})).toEqual(['choice']);
    expect(missing(single, { choice: ['x'] })).toEqual(['choice']);
    expect(missing(single, { choice: ['a'] })).toEqual([]);
  });

  it('is fitted to the item without a change of order', () => {
    expect(fitting(multiple, { choice: ['c', 'x', 'a', 'c'], other: ['a'] })).toEqual({ choice: ['c', 'a'] });
    expect(fitting(multiple, { choice: ['x'] })).toEqual({});
  });

  it('is right with the key', () => {
    expect(correctResponse(multiple)).toEqual({ choice: ['a', 'b'] });
  });

  it('finds no feedback of the language for an option named constructor', () => {
    const item: ChoiceItem = {
      ...single,
      body: { stem: '?', options: [{ id: 'constructor', text: 'c' }, ...body.options] },
    };
    expect(grade(item, { choice: ['constructor'] }).marks).toEqual([
      { part: 'choice', value: 'constructor', verdict: 'wrong' },
    ]);
  });
});
