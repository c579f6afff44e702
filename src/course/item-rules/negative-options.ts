import { negation, outsideQuotes } from './german.ts';
import type { ItemRule } from './rule.ts';

/**
 * At most one option of a list says „nicht“, „kein“, „nie“ or „außer“. Haladyna, Downing & Rodriguez (2002), 27.
 */
export const negativeOptions: ItemRule = {
  id: 'L27',
  level: 'warning',
  check: ({ lists }) =>
    lists.flatMap(({ what, options }) => {
      const negative = options.filter(({ text }) => negation.test(outsideQuotes(text)));
      const [, second] = negative;
      if (!second) return [];
      const names = negative.map(({ id }) => `"${id}"`).join(', ');
      return {
        spot: second,
        problem: `${negative.length} ${what}s say what is not: ${names}`,
        advice: 'say in them what is done or true instead',
      };
    }),
};
