import { expect, it } from 'vitest';
import type { GradedItem } from './item.ts';
import { gradedBase } from './testing/graded-base.ts';
import { thinkingErrors } from './thinking-errors.ts';

it('an item names its thinking errors wherever a feedback stands, each once', () => {
  const item: GradedItem = {
    ...gradedBase('neighbour-pairs'),
    kind: 'order',
    body: { stem: '?', ends: ['zuerst', 'zuletzt'], steps: [] },
    key: {
      order: [],
      feedback: { a: { text: 'weil' }, b: { text: 'weil', misconception: 'Antwort vor der Frage' } },
      inversions: [
        { early: 'a', late: 'b', feedback: { text: 'weil', misconception: 'Zahl genügt' } },
        { early: 'b', late: 'c', feedback: { text: 'weil', misconception: 'Zahl genügt' } },
      ],
    },
  };
  expect(thinkingErrors(item)).toEqual(['Antwort vor der Frage', 'Zahl genügt']);
});

it('an item without any names none', () => {
  const item: GradedItem = {
    ...gradedBase('all-or-nothing'),
    kind: 'numeric',
    body: { stem: '?', unit: 'Euro', tolerance: 0 },
    key: { answer: 1, wrong: [], right: { text: 'r' }, else: { text: 'e' } },
  };
  expect(thinkingErrors(item)).toEqual([]);
});
