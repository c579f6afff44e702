import type { GradedItem } from '../../model/item.ts';

/** The fields that all graded items have and that no test of an element is about. */
export const gradedBase = {
  id: 'q-k2-01',
  chapter: 'K2',
  title: 'Eine Frage',
  revision: 'r1',
  bloom: 'Anwenden',
  objective: 'k2-z1',
  seeds: ['S22'],
  sources: [],
  scoring: 'per-part',
  points: 1,
} as const satisfies Partial<GradedItem>;
