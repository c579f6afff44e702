import type { MatchItem } from '../item.ts';
import { entry, feedbackFor } from './entry.ts';
import type { Interaction } from './index.ts';
import { readOneOf, slots } from './slots.ts';

/** Kind `match`: each left side takes one right side; a right side may stay over or serve several. */
export function match(item: MatchItem): Interaction {
  const read = readOneOf(item.body.right.map(({ id }) => id));
  return slots(
    item,
    item.body.left.map(({ id }) => {
      const answer = entry(item.key.goes, id) ?? '';
      return {
        id,
        read,
        verdict: (value) => (value === answer ? 'right' : 'wrong'),
        feedback: (value) => feedbackFor(entry(item.key.feedback, id), value),
        answer,
      };
    }),
  );
}
