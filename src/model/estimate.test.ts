import { describe, expect, test } from 'vitest';
import {
  estimatesOf,
  mostEstimates,
  ownEstimate,
  readEstimate,
  readNext,
  withEstimate,
  withoutLastEstimate,
} from './estimate.ts';
import type { EstimateItem } from './item.ts';
import { emptyResponse } from './response.ts';

const item: EstimateItem = {
  id: 'u12-delphi',
  chapter: 'K6',
  title: 'Titel',
  revision: 'r1',
  kind: 'estimate',
  body: { stem: 'Wie viele?', unit: 'Stunden je Woche', min: 0, max: 40 },
  key: { panel: { round1: [1, 2], round2: [2, 2] }, reasons: { low: ['Wenig.'], high: ['Viel.'] } },
};

test.each([
  ['12', { ok: true, value: 12 }],
  [' 7,5 Std', { ok: false, reason: 'unit', instead: '7,5' }],
  ['10 Stunden', { ok: true, value: 10 }],
  ['0', { ok: true, value: 0 }],
  ['40', { ok: true, value: 40 }],
  ['40,5', { ok: false, reason: 'out-of-range' }],
  ['-1', { ok: false, reason: 'out-of-range' }],
  ['1.000', { ok: false, reason: 'thousands', instead: '1000' }],
  ['viel', { ok: false, reason: 'not-a-number' }],
  ['', { ok: false, reason: 'empty' }],
])('„%s“ is read', (text, expected) => {
  expect(readEstimate(item, text)).toEqual(expected);
});

describe('the class', () => {
  test('adds estimates to a round and takes back the last', () => {
    const typed = ['12', '8', '12'].reduce((all, text) => withEstimate(all, 1, text), emptyResponse);
    expect(estimatesOf(item, typed, 1)).toEqual([12, 8, 12]);
    expect(estimatesOf(item, withoutLastEstimate(typed, 1), 1)).toEqual([12, 8]);
    expect(estimatesOf(item, typed, 2)).toEqual([]);
  });

  test('takes back nothing from an empty round', () => {
    expect(withoutLastEstimate(emptyResponse, 2)).toEqual(emptyResponse);
  });

  test('has no more estimates than a room has people', () => {
    let response = emptyResponse;
    for (let count = 0; count < mostEstimates; count += 1) response = withEstimate(response, 1, '3');
    expect(readNext(item, response, 1, '3')).toEqual({ ok: false, reason: 'too-many' });
    expect(readNext(item, response, 2, '3')).toEqual({ ok: true, value: 3 });
  });

  test('leaves out what was stored for other limits', () => {
    expect(estimatesOf(item, { round1: ['12', '90', 'viel'] }, 1)).toEqual([12]);
  });
});

test('a learner alone has one estimate a round, or none', () => {
  expect(ownEstimate(item, { own1: ['12'] }, 1)).toBe(12);
  expect(ownEstimate(item, { own1: ['12'] }, 2)).toBeUndefined();
});
