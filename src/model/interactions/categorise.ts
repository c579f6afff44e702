import type { CategoriseItem } from '../item.ts';
import { categoriseMany } from './categorise-many.ts';
import { entry, feedbackFor } from './entry.ts';
import type { Interaction } from './index.ts';
import { readOneOf, slots } from './slots.ts';

/** Kind `categorise`: cards go into fields, each into one (here) or into several (`categorise-many.ts`). */
export function categorise(item: CategoriseItem): Interaction {
  if (item.body.placements === 'many') return categoriseMany(item);
  const read = readOneOf(item.body.fields.map(({ id }) => id));
  return slots(
    item,
    item.body.cards.map(({ id }) => {
      const right = entry(item.key.in, id) ?? [];
      const neutral = entry(item.key.neutral, id) ?? [];
      return {
        id,
        read,
        verdict: (field) => (right.includes(field) ? 'right' : neutral.includes(field) ? 'neutral' : 'wrong'),
        feedback: (field) => feedbackFor(entry(item.key.feedback, id), field),
        answer: right[0] ?? '',
      };
    }),
  );
}
