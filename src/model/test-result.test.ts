import { expect, it } from 'vitest';
import type { Attempt } from './attempt.ts';
import type { PoolQuestion } from './quiz.ts';
import { compare, objectiveResults } from './test-result.ts';

const question = (id: string, objective: string, slides: readonly string[]): PoolQuestion => ({
  id,
  chapter: 'K2',
  kind: 'single',
  bloom: 'Anwenden',
  objective,
  slides,
});

const pool = [
  question('a', 'k2-z1', ['k2-s05', 'k2-s04']),
  question('b', 'k2-z1', ['k2-s04']),
  question('c', 'k2-z2', ['k2-s06']),
  question('d', 'k1-z1', ['k1-s02']),
  question('unasked', 'k3-z1', ['k3-s01']),
];

const attempt = (item: string, score: number, at: number): Attempt => ({
  id: item,
  item,
  test: 'u20',
  revision: 'r1',
  round: 1,
  try: 1,
  at,
  response: {},
  score,
  maxScore: 2,
  correctness: score === 2 ? 'right' : score === 0 ? 'wrong' : 'partial',
  hintOpened: false,
});

const from = (attempts: readonly Attempt[]) => (id: string) => attempts.find(({ item }) => item === id);

it('names objectives with something to reread first, then the day’s order, and only slides of what was missed', () => {
  const attempts = [attempt('a', 1, 1), attempt('b', 2, 2), attempt('c', 2, 3), attempt('d', 2, 4)];
  expect(objectiveResults(['c', 'a', 'd', 'b'], pool, from(attempts))).toEqual([
    { objective: 'k2-z1', right: 1, asked: 2, reread: ['k2-s04', 'k2-s05'] },
    { objective: 'k1-z1', right: 1, asked: 1, reread: [] },
    { objective: 'k2-z2', right: 1, asked: 1, reread: [] },
  ]);
});

it('counts a question without an answer as not right', () => {
  expect(objectiveResults(['c'], pool, () => undefined)).toEqual([
    { objective: 'k2-z2', right: 0, asked: 1, reread: ['k2-s06'] },
  ]);
});

it('compares pairs by their share of points, and leaves open what was not answered before', () => {
  const pairs = [
    { before: 'v1', after: 'a', title: 'Eins' },
    { before: 'v2', after: 'b', title: 'Zwei' },
    { before: 'v3', after: 'c', title: 'Drei' },
  ];
  const before = from([attempt('v1', 0, 1), attempt('v3', 2, 99)]);
  const after = from([attempt('a', 1, 10), attempt('b', 2, 11), attempt('c', 2, 12)]);
  expect(compare(pairs, before, after)).toEqual([
    { title: 'Eins', before: 0, after: 0.5 },
    { title: 'Zwei', before: undefined, after: 1 },
    { title: 'Drei', before: undefined, after: 1 },
  ]);
  expect(compare(pairs, before, () => undefined)[0]).toEqual({ title: 'Eins', before: undefined, after: undefined });
});
