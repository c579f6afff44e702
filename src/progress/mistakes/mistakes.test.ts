import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../model/attempt.ts';
import type { GradedItem } from '../../model/item.ts';
import type { Response } from '../../model/response.ts';
import type { ReviewItem } from '../../model/review.ts';
import { gradedBase } from '../../model/testing/graded-base.ts';
import { noonOf, onDay } from '../testing/on-day.ts';
import { mistakesOf, othersOn } from './mistakes.ts';

const single = (id: string): GradedItem => ({
  ...gradedBase('all-or-nothing'),
  id,
  kind: 'single',
  body: {
    stem: '?',
    options: [
      { id: 'a', text: 'Mehr posten' },
      { id: 'b', text: 'Zehn Anfragen bis Mai' },
      { id: 'c', text: 'Besser werden' },
    ],
  },
  key: {
    correct: ['b'],
    feedback: {
      a: { text: 'Das ist eine Maßnahme.', misconception: 'Maßnahme als Ziel' },
      b: { text: 'Genau.' },
      c: { text: 'Daran misst niemand etwas.', misconception: 'Richtung genügt' },
    },
  },
});

const info = (id: string, errors: readonly string[], question = true): ReviewItem => ({
  id,
  title: id,
  chapter: 'K2',
  slides: ['k2-s03'],
  errors,
  question,
});
const known = [
  info('u1', ['Maßnahme als Ziel'], false),
  info('q1', ['Maßnahme als Ziel', 'Richtung genügt']),
  info('q2', ['Maßnahme als Ziel']),
];

const items = new Map(['q1', 'q2'].map((id) => [id, single(id)]));
const gave = (item: string, day: number, option: 'a' | 'b' | 'c', differs: Partial<Attempt> = {}) =>
  onDay(item, day, option === 'b' ? 1 : 0, { response: { choice: [option] }, ...differs });
const notebook = (...attempts: readonly Attempt[]) => mistakesOf(attempts, items, known);
const errors = (...attempts: readonly Attempt[]) => notebook(...attempts).map(({ error }) => error);

describe('the notebook of mistakes', () => {
  it('is empty where everything was right', () => {
    expect(notebook(gave('q1', 0, 'b'))).toEqual([]);
  });

  it('says what was given and why it is not so', () => {
    expect(notebook(gave('q1', 0, 'a'))).toEqual([
      {
        error: 'Maßnahme als Ziel',
        item: 'q1',
        at: noonOf(0),
        given: { as: 'text', text: 'Mehr posten' },
        reason: 'Das ist eine Maßnahme.',
        rightDays: 0,
      },
    ]);
  });

  it('has one entry an error, of the last time, and the newest first', () => {
    const entries = notebook(gave('q1', 0, 'a'), gave('q1', 1, 'c'), gave('q2', 2, 'a'));
    expect(entries.map(({ error, item }) => [error, item])).toEqual([
      ['Maßnahme als Ziel', 'q2'],
      ['Richtung genügt', 'q1'],
    ]);
  });

  it('lets an error go after right answers on two days, also to another question', () => {
    const first = [gave('q1', 0, 'a'), gave('q1', 1, 'b')];
    expect(notebook(...first)[0]?.rightDays).toBe(1);
    expect(errors(...first, gave('q1', 3, 'b'))).toEqual([]);
    expect(errors(...first, gave('q2', 3, 'b'))).toEqual([]);
  });

  it('keeps it after two right answers on one day', () => {
    expect(errors(gave('q1', 0, 'a'), gave('q1', 1, 'b'), gave('q2', 1, 'b'))).toEqual(['Maßnahme als Ziel']);
  });

  it('does not count a right answer that came after a wrong one on the same day', () => {
    const again = (day: number) => gave('q1', day, 'b', { id: `again${day}`, at: noonOf(day) + 1000, try: 2 });
    expect(notebook(gave('q1', 0, 'a'), again(0))[0]?.rightDays).toBe(0);
    expect(errors(gave('q1', 0, 'a'), gave('q1', 1, 'c'), again(1), gave('q1', 2, 'b'))).toContain('Maßnahme als Ziel');
  });

  it('does not count right answers that were there before', () => {
    expect(errors(gave('q1', 0, 'b'), gave('q1', 1, 'b'), gave('q1', 2, 'a'))).toEqual(['Maßnahme als Ziel']);
  });

  it('does not count right answers to questions about something else', () => {
    expect(errors(gave('q1', 0, 'c'), gave('q2', 1, 'b'), gave('q2', 2, 'b'))).toEqual(['Richtung genügt']);
  });

  it('takes an error back when it is shown again', () => {
    const left = [gave('q1', 0, 'a'), gave('q1', 1, 'b'), gave('q1', 2, 'b')];
    expect(errors(...left)).toEqual([]);
    expect(notebook(...left, gave('q2', 9, 'a'))[0]).toMatchObject({ item: 'q2', rightDays: 0 });
  });

  it('passes over items and answers that are no longer in the course', () => {
    expect(notebook(gave('q9', 0, 'a'), onDay('q1', 0, 0, { response: { choice: ['gone'] } }))).toEqual([]);
  });
});

describe('another item on the same error', () => {
  it('is a question before it is an exercise, and never the item itself', () => {
    expect(othersOn('Maßnahme als Ziel', 'q1', known).map(({ id }) => id)).toEqual(['q2', 'u1']);
    expect(othersOn('Richtung genügt', 'q1', known)).toEqual([]);
  });
});

describe('what was given, in words', () => {
  const base = gradedBase('per-part');
  const wrong = { text: 'Nein, weil.', misconception: 'Verwechslung' };
  const given = (item: GradedItem, response: Response) =>
    mistakesOf([onDay('q', 0, 0, { response })], new Map([['q', item]]), []).map((one) => one.given);

  it('is a card and the field it lies in', () => {
    const item: GradedItem = {
      ...base,
      kind: 'categorise',
      body: {
        stem: '?',
        placements: 'one',
        look: 'fields',
        fields: [
          { id: 's', text: 'Stärken' },
          { id: 'o', text: 'Chancen' },
        ],
        cards: [{ id: 'z1', text: 'Neues Gesetz', short: 'Gesetz' }],
      },
      key: { in: { z1: ['o'] }, neutral: {}, feedback: { z1: { by: { s: wrong } } } },
    };
    expect(given(item, { z1: ['s'] })).toEqual([{ as: 'placed', card: 'Neues Gesetz', place: 'Stärken' }]);
  });

  it('is the left side and the right side it was paired with', () => {
    const item: GradedItem = {
      ...base,
      kind: 'match',
      body: {
        stem: '?',
        left: [{ id: 'z1', text: 'Zögert' }],
        right: [
          { id: 'a', text: 'Abwäger' },
          { id: 'b', text: 'Aufschieber' },
        ],
      },
      key: { goes: { z1: 'a' }, feedback: { z1: { by: {}, else: wrong } } },
    };
    expect(given(item, { z1: ['b'] })).toEqual([{ as: 'placed', card: 'Zögert', place: 'Aufschieber' }]);
  });

  it('is the judgement of a statement, and the reason chosen', () => {
    const item: GradedItem = {
      ...base,
      kind: 'tf-reason',
      body: {
        stem: '?',
        statement: 'Alle sind einverstanden.',
        reasonStem: '?',
        reasons: [
          { id: 'a', text: 'Weil sie schweigen' },
          { id: 'b', text: 'Weil sie gefragt wurden' },
        ],
      },
      key: {
        truth: false,
        feedback: { true: wrong, false: { text: 'Ja.' } },
        reason: 'b',
        reasonFeedback: { a: { ...wrong, misconception: 'Schweigen' }, b: { text: 'Ja.' } },
      },
    };
    expect(given(item, { truth: ['true'], reason: ['a'] })).toEqual([
      { as: 'truth', truth: true, statement: 'Alle sind einverstanden.' },
      { as: 'text', text: 'Weil sie schweigen' },
    ]);
  });

  it('is a step before the one that it belongs behind', () => {
    const item: GradedItem = {
      ...gradedBase('neighbour-pairs'),
      kind: 'order',
      body: {
        stem: '?',
        ends: ['zuerst', 'zuletzt'],
        steps: [
          { id: 'a', text: 'Fragen' },
          { id: 'b', text: 'Antworten' },
        ],
      },
      key: { order: ['a', 'b'], feedback: {}, inversions: [{ early: 'b', late: 'a', feedback: wrong }] },
    };
    expect(given(item, { order: ['b', 'a'] })).toEqual([{ as: 'order', early: 'Antworten', late: 'Fragen' }]);
  });

  it('is a number with its unit, and the content of a gap', () => {
    const numeric: GradedItem = {
      ...gradedBase('all-or-nothing'),
      kind: 'numeric',
      body: { stem: '?', unit: 'Anfragen', tolerance: 0 },
      key: { answer: 10, wrong: [{ value: 50, feedback: wrong }], right: { text: 'r' }, else: { text: 'e' } },
    };
    expect(given(numeric, { number: ['50'] })).toEqual([{ as: 'text', text: '50 Anfragen' }]);
    expect(given(numeric, { number: ['50 Anfragen'] })).toEqual([{ as: 'text', text: '50 Anfragen' }]);
    const cloze: GradedItem = {
      ...base,
      kind: 'cloze',
      body: {
        stem: '?',
        segments: [{ gap: 'g' }, { text: ' und ' }, { gap: 'h' }],
        gaps: [{ id: 'g', options: [{ id: 'x', text: 'bald' }] }, { id: 'h' }],
      },
      key: {
        gaps: {
          g: { correct: 'y', feedback: { x: wrong } },
          h: {
            accept: ['10'],
            right: { text: 'r' },
            wrong: [{ text: 'viel', feedback: { ...wrong, misconception: 'Zahl' } }],
            else: { text: 'e' },
          },
        },
      },
    };
    expect(given(cloze, { g: ['x'], h: ['viel'] })).toEqual([
      { as: 'text', text: 'bald' },
      { as: 'text', text: 'viel' },
    ]);
  });

  it('is the phrase that was marked', () => {
    const item: GradedItem = {
      ...gradedBase('hits-minus-false'),
      kind: 'hottext',
      body: {
        stem: '?',
        segments: [{ text: 'Wir ' }, { id: 'a', text: 'posten' }, { text: ' ' }, { id: 'b', text: 'täglich' }],
      },
      key: { correct: ['b'], feedback: { a: wrong, b: { text: 'Ja.' } } },
    };
    expect(given(item, { marks: ['a', 'b'] })).toEqual([{ as: 'text', text: 'posten' }]);
  });
});
