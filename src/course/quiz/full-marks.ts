import { correctResponse, empty, grade } from '../../model/grade.ts';
import type { GradedItem } from '../../model/item.ts';
import type { Wrong } from '../yaml/leaf.ts';

/** The cheapest test of an item: its own key earns full marks, and doing nothing does not. */
export function fullMarksFault(item: GradedItem): Wrong | undefined {
  const best = grade(item, correctResponse(item));
  if (best.correctness !== 'right')
    return {
      problem: `its own key earns ${best.score} of ${best.maxScore} points`,
      ...(item.scoring === 'weights' ? { allowed: 'the weights of the right options add up to 1' } : {}),
    };
  if (grade(item, empty(item)).correctness === 'right') return { problem: 'full marks without an answer' };
  return undefined;
}
