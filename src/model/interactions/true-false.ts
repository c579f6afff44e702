import type { TrueFalseItem } from '../item.ts';
import { entry } from './entry.ts';
import type { Interaction } from './index.ts';
import { readOneOf, slots } from './slots.ts';

/** Kind `tf-reason`: true or false, then the reason; each is graded for itself. */
export function trueFalse({ scoring, points, body, key }: TrueFalseItem): Interaction {
  const reasons = body.reasons.map(({ id }) => id);
  return slots({ scoring, points }, [
    {
      id: 'truth',
      read: readOneOf(['true', 'false']),
      verdict: (value) => (value === String(key.truth) ? 'right' : 'wrong'),
      feedback: (value) => entry(key.feedback, value),
      answer: String(key.truth),
    },
    {
      id: 'reason',
      read: readOneOf(reasons),
      verdict: (value) => (value === key.reason ? 'right' : 'wrong'),
      feedback: (value) => entry(key.reasonFeedback, value),
      answer: key.reason,
      explained: reasons,
    },
  ]);
}
