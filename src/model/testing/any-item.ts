import fc from 'fast-check';
import type { GradedItem, GradedKind, Inversion, Scoring } from '../item.ts';
import type { Response } from '../response.ts';
import { gradedBase } from './graded-base.ts';

/** Ids that items and responses share, so that a drawn response often fits; some are names of the language. */
const pool = ['a', 'b', 'c', 'd', 'constructor', 'toString', 'true', 'false'];
const ids = (minLength: number) => fc.uniqueArray(fc.constantFrom(...pool), { minLength, maxLength: 5 });
const parts = (list: readonly string[]) => list.map((id) => ({ id, text: id }));
const base = (...scorings: readonly Scoring[]) =>
  fc
    .record({ scoring: fc.constantFrom(...scorings), points: fc.integer({ min: 1, max: 5 }) })
    .map(({ scoring, points }) => gradedBase(scoring, points));
/** A list with a part of it that is neither empty nor, where `proper`, the whole. */
const withSome = (proper: boolean) =>
  ids(2).chain((all) =>
    fc.tuple(fc.constant(all), fc.subarray(all, { minLength: 1, maxLength: proper ? all.length - 1 : all.length })),
  );
const inversion = (early: string, late: string): Inversion => ({ early, late, feedback: { text: early } });
/** For each id one of the values. */
const toOne = (from: readonly string[], to: readonly string[]) =>
  fc
    .array(fc.constantFrom(...to), { minLength: from.length, maxLength: from.length })
    .map((values) => Object.fromEntries(from.map((id, index) => [id, values[index] ?? id])));

const single = fc.tuple(base('all-or-nothing'), ids(2)).map(
  ([common, all]): GradedItem => ({
    ...common,
    kind: 'single',
    body: { stem: '?', options: parts(all) },
    key: { correct: all.slice(0, 1), feedback: {} },
  }),
);

const multiple = fc.tuple(base('hits-minus-false', 'all-or-nothing', 'weights'), withSome(true)).map(
  ([common, [all, correct]]): GradedItem => ({
    ...common,
    kind: 'multiple',
    body: { stem: '?', options: parts(all) },
    key: {
      correct,
      feedback: {},
      weights: Object.fromEntries(all.map((id) => [id, correct.includes(id) ? 1 / correct.length : -0.5])),
    },
  }),
);

const hottext = fc.tuple(base('hits-minus-false', 'all-or-nothing'), withSome(true)).map(
  ([common, [all, correct]]): GradedItem => ({
    ...common,
    kind: 'hottext',
    body: { stem: '?', segments: [{ text: 'Text' }, ...parts(all)] },
    key: { correct, feedback: {} },
  }),
);

const trueFalse = fc.tuple(base('per-part', 'all-or-nothing'), ids(2), fc.boolean()).map(
  ([common, all, truth]): GradedItem => ({
    ...common,
    kind: 'tf-reason',
    body: { stem: '?', statement: 's', reasonStem: '?', reasons: parts(all) },
    key: {
      truth,
      feedback: { true: { text: 't' }, false: { text: 'f' } },
      reason: all[0] ?? '',
      reasonFeedback: {},
    },
  }),
);

const order = fc.tuple(base('neighbour-pairs', 'absolute-places'), ids(2)).chain(([common, all]) =>
  fc.shuffledSubarray(all, { minLength: all.length }).map(
    (right): GradedItem => ({
      ...common,
      kind: 'order',
      body: { stem: '?', ends: ['zuerst', 'zuletzt'], steps: parts(all) },
      key: {
        order: right,
        feedback: {},
        inversions: right.flatMap((late, index) => right.slice(index + 1).map((early) => inversion(early, late))),
      },
    }),
  ),
);

const match = fc.tuple(base('per-part', 'all-or-nothing'), ids(1), ids(2)).chain(([common, left, right]) =>
  toOne(left, right).map(
    (goes): GradedItem => ({
      ...common,
      kind: 'match',
      body: { stem: '?', left: parts(left), right: parts(right) },
      key: { goes, feedback: {} },
    }),
  ),
);

const categorise = fc
  .tuple(base('per-part', 'all-or-nothing'), ids(1), ids(2), fc.constantFrom('one' as const, 'many' as const))
  .chain(([common, cards, fields, placements]) =>
    fc
      .tuple(toOne(cards, fields), fc.subarray(fields, { minLength: 1 }), fc.subarray(fields))
      .map(([first, more, neutral]): GradedItem => {
        const right = (card: string) => [...new Set([first[card] ?? '', ...(placements === 'many' ? more : [])])];
        return {
          ...common,
          kind: 'categorise',
          body: { stem: '?', placements, look: 'fields', cards: parts(cards), fields: parts(fields) },
          key: {
            in: Object.fromEntries(cards.map((card) => [card, right(card)])),
            neutral: Object.fromEntries(cards.map((card) => [card, neutral])),
            feedback: {},
          },
        };
      }),
  );

const cloze = fc.tuple(base('per-part', 'all-or-nothing'), ids(1), ids(2)).map(
  ([common, gaps, options]): GradedItem => ({
    ...common,
    kind: 'cloze',
    body: {
      stem: '?',
      segments: gaps.map((gap) => ({ gap })),
      gaps: gaps.map((id, index) => (index % 2 ? { id } : { id, options: parts(options) })),
    },
    key: {
      gaps: Object.fromEntries(
        gaps.map((id, index) => [
          id,
          index % 2
            ? { accept: options.slice(0, 2), right: { text: 'r' }, wrong: [], else: { text: 'e' } }
            : { correct: options[0] ?? '', feedback: {} },
        ]),
      ),
    },
  }),
);

const numeric = fc.tuple(base('all-or-nothing'), fc.integer({ min: -9999, max: 9999 }), fc.constantFrom(0, 0.5, 3)).map(
  ([common, hundredths, tolerance]): GradedItem => ({
    ...common,
    kind: 'numeric',
    body: { stem: '?', unit: 'Anfragen', tolerance },
    key: { answer: hundredths / 100, wrong: [], right: { text: 'r' }, else: { text: 'e' } },
  }),
);

const kinds: Readonly<Record<GradedKind, fc.Arbitrary<GradedItem>>> = {
  single,
  multiple,
  hottext,
  'tf-reason': trueFalse,
  order,
  match,
  categorise,
  cloze,
  numeric,
};

/** Items of every graded kind whose key is sound: something is right, and not everything. */
export const anyItem: fc.Arbitrary<GradedItem> = fc.oneof(...Object.values(kinds));

/** Responses that often fit an item of `anyItem`: known and unknown parts, known, unknown and repeated values. */
export const anyResponse: fc.Arbitrary<Response> = fc
  .tuple(
    fc.dictionary(
      fc.constantFrom(...pool, 'choice', 'marks', 'truth', 'reason', 'number', 'order'),
      fc.array(fc.constantFrom(...pool, 'x', '', '10', '1.000', '10 Anfragen'), { maxLength: 6 }),
    ),
    fc.option(fc.shuffledSubarray(pool, { minLength: pool.length }), { nil: undefined }),
  )
  .map(([response, order]) => (order ? { ...response, order } : response));
