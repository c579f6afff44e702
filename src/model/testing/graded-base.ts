import type { Scoring } from '../item.ts';

/** What every graded item has and no grading test looks at, so that a test shows only what it is about. */
export function gradedBase(scoring: Scoring, points = 1) {
  return {
    id: 'q',
    chapter: 'K2',
    title: 'Eine Frage',
    revision: 'r1',
    bloom: 'Anwenden',
    objective: 'k2-z1',
    seeds: [],
    sources: [],
    scoring,
    points,
  } as const;
}
