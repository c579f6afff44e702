import { describe, expect, test } from 'vitest';
import { toAttempt, toSession } from './stored.ts';
import { anAttempt, aSession } from './testing/samples.ts';

const nothing = [undefined, null, 1, 'text', [], {}];

describe('a stored session', () => {
  test('comes back as it was saved', () => {
    const session = { ...aSession({ z1: ['M', 'T'] }), phase: 'checked' as const, tries: 1, draw: 2 };
    expect(toSession(session)).toEqual(session);
  });

  test('comes back when its result is still kept back', () => {
    const session = { ...aSession(), phase: 'stored' as const, tries: 1, graded: true };
    expect(toSession(session)).toEqual(session);
  });

  test.each([
    { revision: 7 },
    { round: 0 },
    { round: 1.5 },
    { phase: 'done' },
    { tries: -1 },
    { tries: Number.NaN },
    { draw: -1 },
    { response: null },
    { response: ['a'] },
    { hintOpened: 'yes' },
    { graded: undefined },
  ])('is dropped when it is broken: %o', (broken) => {
    expect(toSession({ ...aSession(), ...broken })).toBeUndefined();
  });

  test('keeps the sound parts of its response', () => {
    expect(toSession({ ...aSession(), response: { z1: ['M', 3], z2: 'M' } })?.response).toEqual({ z1: ['M'] });
  });

  test('loses what a session does not have', () => {
    expect(toSession({ ...aSession(), name: 'Aylin' })).toEqual(aSession());
  });

  test.each(nothing)('is nothing where there is no session: %o', (value) => {
    expect(toSession(value)).toBeUndefined();
  });
});

describe('a stored attempt', () => {
  test.each([{}, { test: 'u20-abschlusstest' }])('comes back as it was added: %o', (more) => {
    expect(toAttempt(anAttempt(more))).toEqual(anAttempt(more));
  });

  test.each([
    { id: 1 },
    { item: null },
    { revision: undefined },
    { round: 0 },
    { try: 0 },
    { at: '2026-01-01' },
    { score: Number.POSITIVE_INFINITY },
    { maxScore: undefined },
    { response: undefined },
    { correctness: 'good' },
    { hintOpened: 0 },
  ])('is dropped when it is broken: %o', (broken) => {
    expect(toAttempt({ ...anAttempt(), ...broken })).toBeUndefined();
  });

  test.each(nothing)('is nothing where there is no attempt: %o', (value) => {
    expect(toAttempt(value)).toBeUndefined();
  });
});
