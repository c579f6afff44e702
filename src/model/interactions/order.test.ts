import { describe, expect, it } from 'vitest';
import { correctResponse, fit as fitting, grade, missing, solutionMarks } from '../grade.ts';
import type { Inversion, OrderItem } from '../item.ts';
import { gradedBase } from '../testing/graded-base.ts';

const inversion = (early: string, late: string): Inversion => ({ early, late, feedback: { text: `${early} ${late}` } });

function item(inversions: readonly Inversion[] = [], scoring: OrderItem['scoring'] = 'neighbour-pairs'): OrderItem {
  return {
    ...gradedBase(scoring, 2),
    kind: 'order',
    body: { stem: '?', ends: ['zuerst', 'zuletzt'], steps: [...'dbace'].map((id) => ({ id, text: id })) },
    key: { order: [...'abcde'], feedback: { b: { text: 'zu b' } }, inversions },
  };
}

const response = (order: string) => ({ order: [...order] });

describe('by neighbour pairs', () => {
  it('gives the points of each pair that stands together', () => {
    expect(grade(item(), response('cdabe'))).toMatchObject({
      score: 4,
      maxScore: 8,
      right: 2,
      total: 4,
      correctness: 'partial',
      parts: { c: 'right', d: 'wrong', a: 'right', b: 'wrong' },
    });
  });

  it('marks the step before each pair, in the order given, with its reason', () => {
    expect(grade(item(), response('cdabe')).marks).toEqual([
      { part: 'order', value: 'c', verdict: 'right' },
      { part: 'order', value: 'd', verdict: 'wrong' },
      { part: 'order', value: 'a', verdict: 'right' },
      { part: 'order', value: 'b', verdict: 'wrong', feedback: { text: 'zu b' } },
    ]);
  });

  it('gives nothing for the order turned round', () => {
    expect(grade(item(), response('edcba'))).toMatchObject({ score: 0, right: 0, correctness: 'wrong' });
  });

  it('shows the right pairs with the solution, and which of them were missed', () => {
    const marks = solutionMarks(item(), response('cdabe'));
    expect(marks.map(({ value, verdict }) => `${value} ${verdict}`)).toEqual([
      'a right',
      'b missed',
      'c right',
      'd missed',
    ]);
    expect(marks[1]?.feedback).toEqual({ text: 'zu b' });
  });
});

describe('by absolute places', () => {
  it('judges each step in its place', () => {
    expect(grade(item([], 'absolute-places'), response('bacde'))).toMatchObject({
      score: 6,
      maxScore: 10,
      right: 3,
      total: 5,
      parts: { b: 'wrong', a: 'wrong', c: 'right', d: 'right', e: 'right' },
    });
  });

  it('shows every step with the solution', () => {
    const marks = solutionMarks(item([], 'absolute-places'), response('bacde'));
    expect(marks.map(({ verdict }) => verdict)).toEqual(['missed', 'missed', 'right', 'right', 'right']);
  });
});

describe('inversions', () => {
  const notes = (inversions: readonly Inversion[], order: string) => grade(item(inversions), response(order)).notes;

  it('are told where they occur, at the step that stands too early', () => {
    expect(notes([inversion('b', 'a'), inversion('d', 'c')], 'acdbe')).toEqual({});
    expect(notes([inversion('b', 'a'), inversion('d', 'c')], 'abdec')).toEqual({ d: { text: 'd c' } });
  });

  it('need not stand side by side', () => {
    expect(notes([inversion('e', 'a')], 'ebcda')).toEqual({ e: { text: 'e a' } });
  });

  it('are three at the most, the first of the author’s list', () => {
    const all = [inversion('e', 'd'), inversion('c', 'a'), inversion('d', 'b'), inversion('b', 'a')];
    expect(Object.keys(notes(all, 'edcba'))).toEqual(['e', 'c', 'd']);
  });

  it('are told once a step and once a reason', () => {
    const same = { ...inversion('d', 'a'), feedback: { text: 'e b' } };
    expect(notes([inversion('e', 'b'), inversion('e', 'a'), same], 'edcba')).toEqual({ e: { text: 'e b' } });
  });

  it('keep the thinking error', () => {
    const known = { ...inversion('b', 'a'), feedback: { text: 'b a', misconception: 'Kanal zuerst' } };
    expect(notes([known], 'bacde')).toEqual({ b: { text: 'b a', misconception: 'Kanal zuerst' } });
  });

  it('never occur in the right order', () => {
    expect(grade(item([inversion('b', 'a')]), correctResponse(item())).notes).toEqual({});
  });
});

describe('an order', () => {
  it.each([{}, { order: [] }, { order: [...'abcd'] }, { order: ['x'] }, { order: [...'aabcd'] }])(
    'is missing in %j, and earns and shows nothing',
    (given) => {
      expect(missing(item(), given)).toEqual(['order']);
      expect(fitting(item(), given)).toEqual({});
      expect(grade(item(), given)).toMatchObject({ score: 0, parts: {}, marks: [], notes: {} });
      expect(solutionMarks(item(), given).every(({ verdict }) => verdict === 'missed')).toBe(true);
    },
  );

  it('is given with all steps, whatever else stands in it', () => {
    const given = { order: [...'cxdaabe'], d: ['a'] };
    expect(missing(item(), given)).toEqual([]);
    expect(fitting(item(), given)).toEqual(response('cdabe'));
  });
});
