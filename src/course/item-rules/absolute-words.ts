import { outsideQuotes } from './german.ts';
import { sides } from './option-lists.ts';
import type { ItemRule } from './rule.ts';

const absolute = /(?<![\p{L}-])(?:immer|stets|nie|niemals|alle[mnrs]?|nur|grundsätzlich|ausschließlich)(?![\p{L}-])/iu;

/**
 * Words that leave no exception („immer“, „nie“, „alle“, „nur“, „grundsätzlich“) do not stand in two or more distractors
 * and in no right option: test takers know that such sentences are mostly wrong. Haladyna, Downing & Rodriguez (2002),
 * 28a.
 */
export const absoluteWords: ItemRule = {
  id: 'L28a',
  level: 'warning',
  check: ({ lists }) =>
    lists.flatMap((list) => {
      const { keys, distractors } = sides(list);
      const isAbsolute = ({ text }: { readonly text: string }): boolean => absolute.test(outsideQuotes(text));
      const found = distractors.filter(isAbsolute);
      const [, second] = found;
      if (!second || !keys.length || keys.some(isAbsolute)) return [];
      const words = found.map(({ text }) => `„${absolute.exec(outsideQuotes(text))?.[0] ?? ''}“`).join(', ');
      return {
        spot: second,
        problem: `only wrong ${list.what}s leave no exception: ${words}`,
        advice: 'delete such words, or use one in the right one too',
      };
    }),
};
