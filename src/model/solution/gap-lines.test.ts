import { describe, expect, test } from 'vitest';
import type { ClozeItem, ClozeSegment, NumericItem } from '../item.ts';
import { gradedBase } from '../testing/graded-base.ts';
import { clozeLines, numericLine } from './gap-lines.ts';

const feedback = (text: string) => ({ text });

function cloze(segments: readonly ClozeSegment[]): ClozeItem {
  return {
    ...gradedBase('per-part', 2),
    kind: 'cloze',
    body: {
      stem: '?',
      segments,
      gaps: [
        { id: 'g' },
        {
          id: 'h',
          options: [
            { id: 'a', text: 'Alt' },
            { id: 'b', text: 'Neu' },
          ],
        },
      ],
    },
    key: {
      gaps: {
        g: {
          accept: ['Ziel', 'Zielwert'],
          right: feedback('Genau.'),
          wrong: [{ text: 'Weg', feedback: feedback('Das ist der Weg.') }],
          else: feedback('Anderes.'),
        },
        h: { correct: 'b', feedback: { a: feedback('Zu alt.'), b: feedback('So ist es.') } },
      },
    },
  };
}

describe('clozeLines', () => {
  test('a typed gap has its first spelling as the right one, the others beside it, and the wrong ones with their reasons', () => {
    expect(clozeLines(cloze([{ text: 'Ein ' }, { gap: 'g' }, { text: ' hat einen Wert.' }]))).toEqual([
      {
        part: 'g',
        asked: 'Ein ___ hat einen Wert.',
        right: [{ id: 'Ziel', text: 'Ziel', reason: 'Genau.' }],
        also: ['Zielwert'],
        neutral: [],
        wrong: [{ id: 'Weg', text: 'Weg', reason: 'Das ist der Weg.' }],
        points: 2,
        reasons: [],
      },
    ]);
  });

  test('a chosen gap has the texts of its options', () => {
    expect(clozeLines(cloze([{ gap: 'h' }, { text: ' ist es.' }]))).toEqual([
      {
        part: 'h',
        asked: '___ ist es.',
        right: [{ id: 'b', text: 'Neu', reason: 'So ist es.' }],
        also: [],
        neutral: [],
        wrong: [{ id: 'a', text: 'Alt', reason: 'Zu alt.' }],
        points: 2,
        reasons: [],
      },
    ]);
  });

  test.each([
    [
      'eins zwei drei vier fünf ',
      ' sechs sieben acht neun zehn',
      'eins zwei drei vier fünf ___ sechs sieben acht neun zehn',
    ],
    [
      'null eins zwei drei vier fünf ',
      ' sechs sieben acht neun zehn elf',
      '… eins zwei drei vier fünf ___ sechs sieben acht neun zehn …',
    ],
    ['', '', '___'],
    [
      'null eins zwei drei vier fünf „',
      '“, sechs sieben acht neun zehn',
      '… eins zwei drei vier fünf „___“, sechs sieben acht neun zehn',
    ],
  ])('of „%s“ and „%s“ at most five words stand on each side', (before, after, asked) => {
    expect(clozeLines(cloze([{ text: before }, { gap: 'g' }, { text: after }]))[0]?.asked).toBe(asked);
  });

  test('another gap of the sentence is three dots', () => {
    const [first] = clozeLines(cloze([{ gap: 'g' }, { text: ' vor ' }, { gap: 'h' }, { text: '.' }]));
    expect(first?.asked).toBe('___ vor ….');
  });
});

describe('numericLine', () => {
  const item = (unit: string, tolerance: number): NumericItem => ({
    ...gradedBase('all-or-nothing', 3),
    kind: 'numeric',
    body: { stem: '?', unit, tolerance },
    key: {
      answer: 2.5,
      right: feedback('Gerechnet.'),
      wrong: [{ value: 25, feedback: feedback('Das Komma steht falsch.') }],
      else: feedback('Anderes.'),
    },
  });

  test('has the number with unit and tolerance, and the wrong numbers with their reasons', () => {
    expect(numericLine(item('%', 0.5))).toEqual({
      part: 'number',
      right: [{ id: 'number', text: '2,5 % (± 0,5)', reason: 'Gerechnet.' }],
      also: [],
      neutral: [],
      wrong: [{ id: '25', text: '25 %', reason: 'Das Komma steht falsch.' }],
      points: 3,
      reasons: [],
    });
  });

  test('without unit and tolerance it is the number alone', () => {
    expect(numericLine(item('', 0)).right).toEqual([{ id: 'number', text: '2,5', reason: 'Gerechnet.' }]);
  });
});
