import { describe, expect, it } from 'vitest';
import { correctResponse, fit as fitting, grade, missing, solutionMarks } from '../grade.ts';
import type { CategoriseItem, FeedbackMap } from '../item.ts';
import { gradedBase } from '../testing/graded-base.ts';

/** One goal on a SMART grid, where M and T are missing and A may be discussed. */
function gridOf(feedback: FeedbackMap): CategoriseItem {
  return {
    ...gradedBase('per-part'),
    kind: 'categorise',
    body: {
      stem: '?',
      placements: 'many',
      look: 'smart-grid',
      cards: [{ id: 'z1', text: 'Mehr Likes' }],
      fields: [
        ...['S', 'M', 'A', 'R', 'T'].map((id) => ({ id, text: id })),
        { id: 'smart', text: 'smart', alone: true },
      ],
    },
    key: { in: { z1: ['M', 'T'] }, neutral: { z1: ['A'] }, feedback: { z1: feedback } },
  };
}

const also = { text: 'Schauen Sie noch einmal auf Zahl und Datum.' };
const grid = gridOf({ by: { S: { text: 'Es steht da, was.' }, M: { text: 'Keine Zahl.' } }, else: also });

describe('a card in several fields', () => {
  it.each([
    { fields: ['M', 'T'], share: 1, part: 'right' },
    { fields: ['T', 'A', 'M'], share: 1, part: 'right' },
    { fields: ['M'], share: 0.5, part: 'partial' },
    { fields: ['M', 'T', 'S'], share: 0.5, part: 'partial' },
    { fields: ['M', 'S'], share: 0, part: 'partial' },
    { fields: ['A'], share: 0, part: 'partial' },
    { fields: ['S'], share: 0, part: 'wrong' },
    { fields: ['smart'], share: 0, part: 'wrong' },
    { fields: ['smart', 'M', 'T'], share: 0.5, part: 'partial' },
  ])('earns $share and is $part with $fields', ({ fields, share, part }) => {
    const { score, right, total, parts } = grade(grid, { z1: fields });
    expect(score).toBeCloseTo(share, 12);
    expect({ right, total, parts }).toEqual({ right: part === 'right' ? 1 : 0, total: 1, parts: { z1: part } });
  });

  it('is unanswered, never fulfilled, where no field is given', () => {
    expect(missing(grid, { z1: [] })).toEqual(['z1']);
    expect(grade(grid, { z1: [] })).toMatchObject({ score: 0, parts: {}, marks: [], notes: {} });
  });

  it('marks the given fields in the order of the grid', () => {
    expect(grade(grid, { z1: ['T', 'S', 'M', 'A'] }).marks).toEqual([
      { part: 'z1', value: 'S', verdict: 'wrong', feedback: { text: 'Es steht da, was.' } },
      { part: 'z1', value: 'M', verdict: 'right', feedback: { text: 'Keine Zahl.' } },
      { part: 'z1', value: 'A', verdict: 'neutral' },
      { part: 'z1', value: 'T', verdict: 'right' },
    ]);
  });

  it('counts its share among the other cards', () => {
    const two: CategoriseItem = {
      ...grid,
      body: { ...grid.body, cards: [...grid.body.cards, { id: 'z2', text: 'Zwei' }] },
      key: { ...grid.key, in: { ...grid.key.in, z2: ['smart'] } },
    };
    expect(grade(two, { z1: ['M'], z2: ['smart'] })).toMatchObject({ score: 1.5, maxScore: 2, right: 1, total: 2 });
  });
});

describe('the note of a card', () => {
  it('says why a card is not yet right when nothing on it is wrong', () => {
    expect(grade(grid, { z1: ['M'] }).notes).toEqual({ z1: also });
    expect(grade(grid, { z1: ['A'] }).notes).toEqual({ z1: also });
  });

  it('does not name what is missing in a mark', () => {
    expect(grade(grid, { z1: ['M'] }).marks.map(({ value }) => value)).toEqual(['M']);
  });

  it('stands where a wrong field has no feedback of its own', () => {
    expect(grade(grid, { z1: ['R'] }).notes).toEqual({ z1: also });
  });

  it('is left out where a wrong field says why', () => {
    expect(grade(grid, { z1: ['S', 'R'] }).notes).toEqual({});
  });

  it('is left out at a right card whose fields say why', () => {
    expect(grade(grid, { z1: ['M', 'T'] }).notes).toEqual({});
  });

  it('is the reason of a right card that has only one text', () => {
    expect(grade(gridOf({ by: {}, else: also }), { z1: ['M', 'T'] }).notes).toEqual({ z1: also });
  });

  it('is absent where the author wrote none', () => {
    expect(grade(gridOf({ by: {} }), { z1: ['M'] }).notes).toEqual({});
  });
});

describe('the solution of a card in several fields', () => {
  it('shows what was given and what was missed, and leaves the rest out', () => {
    expect(solutionMarks(grid, { z1: ['T', 'S'] })).toEqual([
      { part: 'z1', value: 'S', verdict: 'wrong', feedback: { text: 'Es steht da, was.' } },
      { part: 'z1', value: 'M', verdict: 'missed', feedback: { text: 'Keine Zahl.' } },
      { part: 'z1', value: 'T', verdict: 'right' },
    ]);
  });

  it('gives a reason also where nothing was given and no field has its own', () => {
    expect(solutionMarks(gridOf({ by: {}, else: also }), {})).toEqual([
      { part: 'z1', value: 'M', verdict: 'missed', feedback: also },
      { part: 'z1', value: 'T', verdict: 'missed' },
    ]);
  });
});

it('keeps known fields once, in the order in which they were given', () => {
  expect(fitting(grid, { z1: ['T', 'x', 'M', 'T'], z9: ['S'] })).toEqual({ z1: ['T', 'M'] });
});

it('is right with the key', () => {
  expect(correctResponse(grid)).toEqual({ z1: ['M', 'T'] });
});
