import { passagesOf } from './question.ts';
import type { ItemRule } from './rule.ts';

/**
 * The stem of a `multiple` says that several may be right: „alle zutreffenden“. Haladyna, Downing & Rodriguez (2002), 14.
 */
export const instruction: ItemRule = {
  id: 'L14',
  level: 'error',
  check(question) {
    const stem = passagesOf(question, 'asks')[0];
    if (question.kind !== 'multiple' || !stem || /\balle zutreffenden\b/i.test(stem.text)) return [];
    return [
      {
        spot: stem,
        problem: 'stem does not say that several options may be right',
        advice: 'end it with „Wählen Sie alle zutreffenden.“',
      },
    ];
  },
};
