import type { ChoiceItem } from '../item.ts';
import type { Interaction } from './index.ts';
import { options } from './options.ts';

/** Kinds `single` and `multiple`: options of one question. The solution explains every option. */
export function choice(item: ChoiceItem): Interaction {
  return options(item, {
    part: 'choice',
    ids: item.body.options.map(({ id }) => id),
    correct: item.key.correct,
    feedback: item.key.feedback,
    weights: item.key.weights ?? {},
    limit: item.kind === 'single' ? 1 : item.body.options.length,
  });
}
