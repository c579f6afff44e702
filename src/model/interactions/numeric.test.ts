import { expect, it } from 'vitest';
import { correctResponse, fit as fitting, grade, missing, solutionMarks } from '../grade.ts';
import type { NumericItem } from '../item.ts';
import { gradedBase } from '../testing/graded-base.ts';

function numericItem(answer: number, tolerance = 0): NumericItem {
  return {
    ...gradedBase('all-or-nothing'),
    kind: 'numeric',
    body: { stem: '?', unit: 'Anfragen je Monat', tolerance },
    key: {
      answer,
      wrong: [{ value: 50, feedback: { text: 'Das ist der Endwert.', misconception: 'Endwert statt Differenz' } }],
      right: { text: 'Richtig gerechnet.' },
      else: { text: 'Rechnen Sie nach.' },
    },
  };
}

it.each([
  ['10', 'right', 'Richtig gerechnet.'],
  ['10,0 Anfragen', 'right', 'Richtig gerechnet.'],
  ['50', 'wrong', 'Das ist der Endwert.'],
  ['11', 'wrong', 'Rechnen Sie nach.'],
])('judges „%s“ as %s: %s', (text, verdict, feedback) => {
  const { parts, marks, right, total } = grade(numericItem(10), { number: [text] });
  expect({ parts, right, total }).toEqual({ parts: { number: verdict }, right: verdict === 'right' ? 1 : 0, total: 1 });
  expect(marks[0]).toMatchObject({ part: 'number', value: text, verdict, feedback: { text: feedback } });
});

it.each([
  ['9,5', 'right'],
  ['10,5', 'right'],
  ['9,49', 'wrong'],
  ['10,51', 'wrong'],
])('counts the ends of the tolerance in: „%s“ is %s', (text, correctness) => {
  expect(grade(numericItem(10, 0.5), { number: [text] }).correctness).toBe(correctness);
});

it('is not misled by binary numbers at the end of the tolerance', () => {
  expect(grade(numericItem(0.3, 0.1), { number: ['0,4'] }).correctness).toBe('right');
});

it('finds a named wrong value within the tolerance too', () => {
  expect(grade(numericItem(10, 0.5), { number: ['49,8'] }).marks[0]?.feedback?.text).toBe('Das ist der Endwert.');
});

it('misses the number where the text is none, and judges nothing', () => {
  const item = numericItem(10);
  expect(missing(item, {})).toEqual(['number']);
  expect(missing(item, { number: ['zehn'] })).toEqual(['number']);
  expect(missing(item, { number: ['10'] })).toEqual([]);
  expect(grade(item, { number: ['zehn'] })).toMatchObject({ score: 0, parts: {}, marks: [] });
});

it('shows the right number in German with the solution', () => {
  expect(solutionMarks(numericItem(2.5), { number: ['50'] }).map(({ value, verdict }) => [value, verdict])).toEqual([
    ['50', 'wrong'],
    ['2,5', 'missed'],
  ]);
});

it('keeps a typed number as it was typed', () => {
  expect(fitting(numericItem(10), { number: ['10 Anfragen'], x: ['1'] })).toEqual({ number: ['10 Anfragen'] });
});

it('is right with the key', () => {
  expect(correctResponse(numericItem(-2.5))).toEqual({ number: ['−2,5'] });
});
