import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctResponse, empty, fit as fitting, grade, missing, solutionMarks } from './grade.ts';
import type { GradedItem } from './item.ts';
import { type Response, toResponse } from './response.ts';
import { anyItem, anyResponse } from './testing/any-item.ts';
import { runs } from './testing/runs.ts';

/** The same item with all its lists the other way round. */
function reversed(item: GradedItem): GradedItem {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return { ...item, body: { ...item.body, options: item.body.options.toReversed() } };
    case 'tf-reason':
      return { ...item, body: { ...item.body, reasons: item.body.reasons.toReversed() } };
    case 'order':
      return { ...item, body: { ...item.body, steps: item.body.steps.toReversed() } };
    case 'match':
      return {
        ...item,
        body: { ...item.body, left: item.body.left.toReversed(), right: item.body.right.toReversed() },
      };
    case 'categorise':
      return {
        ...item,
        body: { ...item.body, cards: item.body.cards.toReversed(), fields: item.body.fields.toReversed() },
      };
    case 'cloze':
      return { ...item, body: { ...item.body, segments: item.body.segments.toReversed() } };
    case 'hottext':
      return { ...item, body: { ...item.body, segments: item.body.segments.toReversed() } };
    case 'numeric':
      return item;
  }
}

/** The same response with its values the other way round, except where their order is the answer. */
function reversedValues(item: GradedItem, response: Response): Response {
  if (item.kind === 'order') return response;
  return Object.fromEntries(Object.entries(response).map(([part, values]) => [part, values.toReversed()]));
}

describe('for every item', () => {
  it('the key earns full marks and misses nothing', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const response = correctResponse(item);
        const { score, maxScore, right, total, correctness, parts } = grade(item, response);
        expect(score).toBeCloseTo(maxScore, 9);
        expect({ right, correctness }).toEqual({ right: total, correctness: 'right' });
        expect(Object.values(parts).every((part) => part === 'right')).toBe(true);
        expect(missing(item, response)).toEqual([]);
        expect(solutionMarks(item, response).some(({ verdict }) => verdict === 'missed')).toBe(false);
      }),
    );
  });

  it('an empty response earns nothing and is judged nowhere', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const { score, maxScore, correctness, parts, marks, notes } = grade(item, empty(item));
        expect({ score, correctness, parts, marks, notes }).toEqual({
          score: 0,
          correctness: 'wrong',
          parts: {},
          marks: [],
          notes: {},
        });
        expect(maxScore).toBeGreaterThan(0);
        expect(missing(item, empty(item)).length).toBeGreaterThan(0);
      }),
    );
  });

  it('the score stays between 0 and the maximum, and X between 0 and Y', () => {
    fc.assert(
      fc.property(anyItem, anyResponse, (item, response) => {
        const { score, maxScore, right, total } = grade(item, response);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(maxScore + 1e-9);
        expect(right).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(total);
        expect(maxScore).toBe(total * item.points);
      }),
      { numRuns: runs(400) },
    );
  });

  it('the order of options, cards and given values does not matter', () => {
    fc.assert(
      fc.property(anyItem, anyResponse, (item, any) => {
        const response = fitting(item, any);
        const { score, right, total, correctness, parts } = grade(item, response);
        expect(grade(reversed(item), reversedValues(item, response))).toMatchObject({
          right,
          total,
          correctness,
          parts,
        });
        expect(grade(reversed(item), reversedValues(item, response)).score).toBeCloseTo(score, 9);
      }),
      { numRuns: runs(400) },
    );
  });

  it('only what was given is judged before the solution', () => {
    fc.assert(
      fc.property(anyItem, anyResponse, (item, any) => {
        const response = fitting(item, any);
        for (const { part, value, verdict } of grade(item, response).marks) {
          expect(response[part]).toContain(value);
          expect(verdict).not.toBe('missed');
        }
      }),
    );
  });

  it('what does not fit is not graded, and fitting twice changes nothing', () => {
    fc.assert(
      fc.property(anyItem, anyResponse, (item, response) => {
        const once = fitting(item, response);
        expect(fitting(item, once)).toEqual(once);
        expect(grade(item, once)).toEqual(grade(item, response));
        expect(missing(item, once)).toEqual(missing(item, response));
      }),
    );
  });

  it('a malformed response never throws', () => {
    const malformed = fc.oneof(
      fc.anything(),
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom('choice', 'a', 'truth', 'number', '__proto__', 'constructor'), fc.anything()),
    );
    fc.assert(
      fc.property(anyItem, malformed, (item, value) => {
        const response = toResponse(value);
        expect(grade(item, response).score).toBeGreaterThanOrEqual(0);
        missing(item, response);
        solutionMarks(item, response);
        fitting(item, response);
      }),
      { numRuns: runs(300) },
    );
  });
});
