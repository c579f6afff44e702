import type { ItemRule } from './rule.ts';

const fewest = 3;

/**
 * Three good options are enough: three or four of which one is right, up to five in a `multiple` (Rodriguez 2005). A vote
 * without a right option may have two. Haladyna, Downing & Rodriguez (2002), 18.
 */
export const optionCount: ItemRule = {
  id: 'L18',
  level: 'error',
  check({ kind, lists }) {
    const most = kind === 'multiple' ? 5 : 4;
    return lists
      .filter(({ options }) => kind !== 'vote' || options.some(({ correct }) => correct))
      .filter(({ options: { length } }) => length < fewest || length > most)
      .map(({ path, what, options: { length } }) => ({
        spot: { path },
        problem: `there are ${length} ${what}s`,
        advice:
          length < fewest ? `write ${fewest} or ${most}, each a real error` : `keep the best; ${most} are the limit`,
      }));
  },
};
