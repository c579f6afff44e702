import { negation, outsideQuotes } from './german.ts';
import { passagesOf } from './question.ts';
import { type ItemRule, nameOf, spotOf } from './rule.ts';

/**
 * A stem says what is wanted, not what is not: a small word that denies is overlooked. In quotation marks it may stand.
 * Haladyna, Downing & Rodriguez (2002), 17.
 */
export const negativeStem: ItemRule = {
  id: 'L17',
  level: 'warning',
  check: (question) =>
    passagesOf(question, 'asks').flatMap((passage) => {
      const match = negation.exec(outsideQuotes(passage.text));
      if (!match) return [];
      return {
        spot: spotOf(passage, match),
        problem: `${nameOf(question, passage)} says „${match[0]}“`,
        advice: 'say what is wanted; what is quoted may stand in „ “',
      };
    }),
};
