import type { Feedback } from '../../model/item.ts';
import type { Path } from '../yaml/tree.ts';
import type { Question } from './question.ts';
import { type ItemRule, nameOf } from './rule.ts';

/**
 * Every wrong answer that an author names comes from a real error and says which. Options, reasons and numbers without a
 * misconception cannot be read at all; here are the wrong marks of a hottext and the wrong texts of a gap. Haladyna,
 * Downing & Rodriguez (2002), 30.
 */
export const misconception: ItemRule = {
  id: 'L30',
  level: 'error',
  check: (question) =>
    namedErrors(question)
      .filter(({ feedback }) => feedback.misconception === undefined)
      .map(({ path }) => ({
        spot: { path },
        problem: `${nameOf(question, { path })} is wrong and has no misconception`,
        advice: 'name the thinking error behind it, in the same words everywhere',
      })),
};

function namedErrors({ item }: Question): readonly { readonly path: Path; readonly feedback: Feedback }[] {
  if (item.kind === 'hottext')
    return Object.entries(item.key.feedback)
      .filter(([id]) => !item.key.correct.includes(id))
      .map(([id, feedback]) => ({ path: ['marks', id], feedback }));
  if (item.kind !== 'cloze') return [];
  return Object.entries(item.key.gaps).flatMap(([id, gap]) =>
    'wrong' in gap ? gap.wrong.map(({ feedback }, index) => ({ path: ['gaps', id, 'wrong', index], feedback })) : [],
  );
}
