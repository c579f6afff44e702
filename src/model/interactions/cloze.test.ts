import { describe, expect, it } from 'vitest';
import { correctResponse, fit as fitting, grade, missing, solutionMarks } from '../grade.ts';
import type { ClozeItem } from '../item.ts';
import { gradedBase } from '../testing/graded-base.ts';

const item: ClozeItem = {
  ...gradedBase('per-part'),
  kind: 'cloze',
  body: {
    stem: '?',
    segments: [{ text: 'Bis ' }, { gap: 'datum' }, { text: ' um ' }, { gap: 'wert' }, { text: ' %.' }],
    gaps: [{ id: 'wert' }, { id: 'datum', options: ['juni', 'bald'].map((id) => ({ id, text: id })) }],
  },
  key: {
    gaps: {
      datum: { correct: 'juni', feedback: { juni: { text: 'Ein Datum.' }, bald: { text: 'Kein Datum.' } } },
      wert: {
        accept: ['10', 'zehn'],
        right: { text: 'Ein Wert.' },
        wrong: [{ text: 'viel', feedback: { text: 'Wie viel ist viel?' } }],
        else: { text: 'Rechnen Sie nach.' },
      },
    },
  },
};

it('gives one point for each gap that is right', () => {
  expect(grade(item, { datum: ['juni'], wert: ['viel'] })).toMatchObject({
    score: 1,
    maxScore: 2,
    right: 1,
    total: 2,
    parts: { datum: 'right', wert: 'wrong' },
  });
});

describe('a text gap', () => {
  it.each([
    ['10', 'right', 'Ein Wert.'],
    [' ZEHN ', 'right', 'Ein Wert.'],
    ['Viel', 'wrong', 'Wie viel ist viel?'],
    ['zehnn', 'wrong', 'Rechnen Sie nach.'],
  ])('judges „%s“ as %s: %s', (text, verdict, feedback) => {
    expect(grade(item, { wert: [text] }).marks).toEqual([
      { part: 'wert', value: text, verdict, feedback: { text: feedback } },
    ]);
  });
});

it('names the gaps that are missing in the order of the sentence', () => {
  expect(missing(item, {})).toEqual(['datum', 'wert']);
  expect(missing(item, { datum: ['x'], wert: ['  '] })).toEqual(['datum', 'wert']);
  expect(missing(item, { datum: ['bald'], wert: ['?'] })).toEqual([]);
});

it('shows the first accepted text with the solution', () => {
  expect(solutionMarks(item, { datum: ['bald'], wert: ['viel'] })).toEqual([
    { part: 'datum', value: 'bald', verdict: 'wrong', feedback: { text: 'Kein Datum.' } },
    { part: 'datum', value: 'juni', verdict: 'missed', feedback: { text: 'Ein Datum.' } },
    { part: 'wert', value: 'viel', verdict: 'wrong', feedback: { text: 'Wie viel ist viel?' } },
    { part: 'wert', value: '10', verdict: 'missed', feedback: { text: 'Ein Wert.' } },
  ]);
});

it('keeps a typed text as it was typed and no unknown option', () => {
  expect(fitting(item, { datum: ['x'], wert: [' Zehn '] })).toEqual({ wert: [' Zehn '] });
});

it('is right with the key', () => {
  expect(correctResponse(item)).toEqual({ datum: ['juni'], wert: ['10'] });
});
