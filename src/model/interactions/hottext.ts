import type { HottextItem } from '../item.ts';
import type { Interaction } from './index.ts';
import { options } from './options.ts';

/** Kind `hottext`: phrases of a text are marked, in any number. */
export function hottext(item: HottextItem): Interaction {
  const ids = item.body.segments.flatMap((segment) => ('id' in segment ? [segment.id] : []));
  return options(item, {
    part: 'marks',
    ids,
    correct: item.key.correct,
    feedback: item.key.feedback,
    weights: {},
    limit: ids.length,
  });
}
