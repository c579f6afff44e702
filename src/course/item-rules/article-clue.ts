import type { ItemRule } from './rule.ts';

const article = /(?<!\p{L})(?:k?ein(?:e[mnrs]?)?)\s*(?:…|:)?$/iu;

/**
 * Grammar does not tell the right option: a stem or a sentence that goes on in the options does not end with „ein“,
 * „einen“, „keine“, which fit only some genders. Haladyna, Downing & Rodriguez (2002), 28c.
 */
export const articleClue: ItemRule = {
  id: 'L28c',
  level: 'warning',
  check: ({ lists }) =>
    lists.flatMap(({ path, asked, options }) => {
      const match = article.exec(asked.trimEnd());
      if (!match || options.length < 2) return [];
      return {
        spot: { path },
        problem: `before the options stands „${match[0].trim()}“`,
        advice: 'move the article into each option',
      };
    }),
};
