import { wordsIn } from '../words.ts';
import type { Option } from './question.ts';
import { type ItemRule, nameOf } from './rule.ts';

/** In a text of two words one word is half of it. */
const fewestWords = 3;

/**
 * No two options give themselves away as a pair: of three or more not exactly two differ in one word only, because then
 * one of the two is expected to be right. Where more of them are built alike, they tell nothing. Haladyna, Downing &
 * Rodriguez (2002), 28e.
 */
export const tellingPair: ItemRule = {
  id: 'L28e',
  level: 'warning',
  check: (question) =>
    question.lists.flatMap(({ options }) => {
      const pairs = options.flatMap((one, index) =>
        options.slice(index + 1).flatMap((other) => (differInOneWord(one, other) ? [[one, other] as const] : [])),
      );
      const [pair, second] = pairs;
      if (!pair || second || options.length < 3) return [];
      return {
        spot: pair[1],
        problem: `${nameOf(question, pair[0])} and ${nameOf(question, pair[1])} differ in one word, the others do not`,
        advice: 'build a third one alike, or word one of the two differently',
      };
    }),
};

function differInOneWord(one: Option, other: Option): boolean {
  const [words, others] = [wordsIn(one.text.toLowerCase()), wordsIn(other.text.toLowerCase())];
  if (words.length !== others.length || words.length < fewestWords) return false;
  return words.filter((word, index) => word !== others[index]).length === 1;
}
