import { expect, it } from 'vitest';
import { fit as fitting, grade, missing, solutionMarks } from '../grade.ts';
import type { CategoriseItem } from '../item.ts';
import { gradedBase } from '../testing/graded-base.ts';

const item: CategoriseItem = {
  ...gradedBase('per-part'),
  kind: 'categorise',
  body: {
    stem: '?',
    placements: 'one',
    look: 'fields',
    cards: ['c1', 'c2', 'c3'].map((id) => ({ id, text: id })),
    fields: ['ziel', 'strategie', 'massnahme'].map((id) => ({ id, text: id })),
  },
  key: {
    in: { c1: ['ziel'], c2: ['strategie'], c3: ['massnahme'] },
    neutral: { c2: ['massnahme'] },
    feedback: {
      c1: { by: { strategie: { text: 'Ein Termin: keine Strategie.' } }, else: { text: 'Ein Zustand mit Termin.' } },
    },
  },
};

it('gives one point for each card in its field', () => {
  expect(grade(item, { c1: ['ziel'], c2: ['strategie'], c3: ['ziel'] })).toMatchObject({
    score: 2,
    maxScore: 3,
    right: 2,
    total: 3,
    parts: { c1: 'right', c2: 'right', c3: 'wrong' },
  });
});

it('gives nothing for a neutral field and does not call it wrong', () => {
  const { score, parts, marks } = grade(item, { c2: ['massnahme'] });
  expect({ score, parts, verdict: marks[0]?.verdict }).toEqual({
    score: 0,
    parts: { c2: 'partial' },
    verdict: 'neutral',
  });
});

it('has no notes: the one mark of a card says why', () => {
  const { marks, notes } = grade(item, { c1: ['massnahme'] });
  expect(marks[0]?.feedback?.text).toBe('Ein Zustand mit Termin.');
  expect(notes).toEqual({});
});

it('names the cards that lie nowhere', () => {
  expect(missing(item, { c2: ['strategie'], c3: [] })).toEqual(['c1', 'c3']);
});

it('keeps the first known field of a card', () => {
  expect(fitting(item, { c1: ['x', 'ziel', 'strategie'], c9: ['ziel'] })).toEqual({ c1: ['ziel'] });
});

it('shows with the solution where each card belongs', () => {
  expect(solutionMarks(item, { c1: ['strategie'], c2: ['strategie'] })).toEqual([
    { part: 'c1', value: 'strategie', verdict: 'wrong', feedback: { text: 'Ein Termin: keine Strategie.' } },
    { part: 'c1', value: 'ziel', verdict: 'missed', feedback: { text: 'Ein Zustand mit Termin.' } },
    { part: 'c2', value: 'strategie', verdict: 'right' },
    { part: 'c3', value: 'massnahme', verdict: 'missed' },
  ]);
});
