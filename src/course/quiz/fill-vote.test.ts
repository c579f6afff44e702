import { describe, expect, test } from 'vitest';
import type { ChoiceItem, VoteItem } from '../../model/item.ts';
import { fillVote, isUnfilled } from './fill-vote.ts';

const vote: VoteItem = {
  id: 'u05',
  kind: 'vote',
  chapter: 'K2',
  title: 'Abstimmen',
  revision: '0',
  body: { asks: 'q-a', stem: '', options: [] },
  key: { correct: [], feedback: {} },
};

const asked: ChoiceItem = {
  id: 'q-a',
  kind: 'single',
  chapter: 'K2',
  title: 'Frage',
  revision: '1',
  bloom: 'Anwenden',
  objective: 'k2-z1',
  seeds: [],
  sources: [],
  scoring: 'all-or-nothing',
  points: 1,
  body: { stem: 'Frage?', options: [{ id: 'a', text: 'Ja' }] },
  key: { hint: 'Hinweis.', correct: ['a'], feedback: { a: { text: 'Richtig.' } } },
};

describe('fillVote', () => {
  test('takes question, options, key and reasons of the asked item, and keeps its own name', () => {
    expect(fillVote(vote, asked)).toMatchObject({
      id: 'u05',
      title: 'Abstimmen',
      body: { asks: 'q-a', stem: 'Frage?', options: asked.body.options },
      key: { correct: ['a'], feedback: asked.key.feedback },
    });
  });

  test('does not take the hint: a vote has no second try', () => {
    expect(fillVote(vote, asked).key).not.toHaveProperty('hint');
  });

  test('changes its revision with the asked text', () => {
    const other = { ...asked, body: { ...asked.body, stem: 'Eine andere Frage?' } };
    expect(fillVote(vote, other).revision).not.toBe(fillVote(vote, asked).revision);
  });
});

describe('isUnfilled', () => {
  test('is true for a vote that waits for its question only', () => {
    expect(isUnfilled(vote)).toBe(true);
    expect(isUnfilled(fillVote(vote, asked))).toBe(false);
    expect(isUnfilled(asked)).toBe(false);
    expect(isUnfilled({ ...vote, body: { stem: 'Frage?', options: asked.body.options } })).toBe(false);
  });
});
