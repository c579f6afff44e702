import { wordsIn } from '../words.ts';
import { promptOf } from './question.ts';
import type { ItemRule } from './rule.ts';

const goodLimit = 75;
const hardLimit = 110;

/**
 * Learners read as little as possible before they answer: context, stem and statement have at most 75 words together,
 * and never more than 110. Haladyna, Downing & Rodriguez (2002), 13.
 */
export const readingLoad: ItemRule = {
  id: 'L13',
  level: 'warning',
  check(question) {
    const { length } = wordsIn(promptOf(question));
    if (length <= goodLimit) return [];
    return [
      {
        spot: { path: [question.passages.some(({ role }) => role === 'context') ? 'context' : 'stem'] },
        problem: `${length} words are to be read before the answer`,
        advice: `keep what the answer needs: ${goodLimit} are a good limit, more than ${hardLimit} an error`,
        level: length > hardLimit ? 'error' : 'warning',
      },
    ];
  },
};
