import type { ItemId, Quiz } from './item.ts';
import { type Outcome, sumOutcomes } from './outcome.ts';

type Points = Pick<Outcome, 'score' | 'maxScore'>;

/**
 * The questions of a set in the order in which they are asked. In class the three marked `class` come first, and those
 * in `skip` are left out: a vote on an earlier slide has asked them. Alone all are asked, as the author wrote them.
 */
export function questionsOf(quiz: Quiz, setting: 'class' | 'alone', skip: readonly ItemId[] = []): readonly ItemId[] {
  if (setting === 'alone') return quiz.items;
  const first = quiz.class.filter((id) => quiz.items.includes(id));
  return [...new Set([...first, ...quiz.items])].filter((id) => !skip.includes(id));
}

/**
 * The points of a set and how many of its questions were answered. `resultOf` picks what counts of an item, the first
 * attempt (overview) or the best (learner), and gives nothing for one that was not tried: it adds no points to either
 * side.
 */
export function sumQuiz(
  quiz: Quiz,
  resultOf: (item: ItemId) => Points | undefined,
): Points & { readonly answered: number; readonly questions: number } {
  const results = quiz.items.map(resultOf).filter((result) => result !== undefined);
  return { ...sumOutcomes(results), answered: results.length, questions: quiz.items.length };
}
