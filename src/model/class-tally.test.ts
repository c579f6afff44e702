import { describe, expect, test } from 'vitest';
import { estimateTally, hardestFirst, type VoteTally, voteTally } from './class-tally.ts';
import type { EstimateItem, VoteItem } from './item.ts';

const vote: VoteItem = {
  id: 'u05',
  chapter: 'K2',
  revision: 'r1',
  title: 'Abstimmen',
  kind: 'vote',
  body: {
    stem: 'Welches Ziel ist smart?',
    options: [
      { id: 'a', text: 'das erste' },
      { id: 'b', text: 'das zweite' },
      { id: 'c', text: 'das dritte' },
    ],
  },
  key: { correct: ['b'], feedback: {} },
};
const open: VoteItem = { ...vote, id: 'u00', key: { correct: [], feedback: {} } };
const estimate: EstimateItem = {
  id: 'u12',
  chapter: 'K6',
  revision: 'r1',
  title: 'Delphi',
  kind: 'estimate',
  body: {
    stem: 'Wie viele Stunden?',
    unit: 'Stunden',
    min: 0,
    max: 40,
    panel: { round1: [], round2: [] },
    reasons: { low: [], high: [] },
  },
} as unknown as EstimateItem;

describe('voteTally', () => {
  test('counts each round, and names the wrong option that drew the most votes', () => {
    expect(voteTally(vote, { round1: ['7', '9', '4'], round2: ['2', '16', ''] })).toEqual({
      item: 'u05',
      stem: 'Welches Ziel ist smart?',
      rounds: [
        { round: 1, total: 20, right: 9, tempting: { text: 'das erste', votes: 7 } },
        { round: 2, total: 18, right: 16, tempting: { text: 'das erste', votes: 2 } },
      ],
    });
  });

  test('knows nothing of a vote that nobody counted, whatever was typed', () => {
    expect(voteTally(vote, {})).toBeUndefined();
    expect(voteTally(vote, { round1: ['viele', '', '0'], own1: ['b'] })).toBeUndefined();
  });

  test('calls nothing right where no option is', () => {
    expect(voteTally(open, { round1: ['7', '9', '4'] })?.rounds).toEqual([
      { round: 1, total: 20, right: undefined, tempting: undefined },
    ]);
  });
});

describe('estimateTally', () => {
  test('says how many values each round has and where they lie', () => {
    expect(estimateTally(estimate, { round1: ['4', '10', '16'] })).toMatchObject({
      item: 'u12',
      rounds: [{ round: 1, summary: { count: 3, min: 4, median: 10, max: 16 } }],
    });
    expect(estimateTally(estimate, { own1: ['4'] })).toBeUndefined();
  });
});

describe('hardestFirst', () => {
  test('looks at the first round, and puts votes without a right answer last', () => {
    const tally = (item: VoteItem, id: string, first: string, second: string): VoteTally[] => {
      const one = voteTally({ ...item, id }, { round1: ['10', first, ''], round2: ['0', second, ''] });
      return one ? [one] : [];
    };
    const tallies = [
      ...tally(open, 'open', '1', '1'),
      ...tally(vote, 'easy', '30', '1'),
      ...tally(vote, 'hard', '2', '30'),
      ...tally(vote, 'same', '2', '1'),
    ];
    expect(hardestFirst(tallies).map(({ item }) => item)).toEqual(['hard', 'same', 'easy', 'open']);
  });
});
