import { nameLength } from './option-length.ts';
import { sides } from './option-lists.ts';
import type { Option } from './question.ts';
import { type ItemRule, nameOf } from './rule.ts';

const mostTimesMean = 1.3;
const mostTimesLongest = 1.2;

/**
 * The right option is not conspicuous by its length: at most 1.3 times the mean of the wrong ones, and not clearly (by a
 * fifth) the longest. Short names are left out. Where several are right their mean counts. Haladyna, Downing & Rodriguez
 * (2002), 28d.
 */
export const keyLength: ItemRule = {
  id: 'L28d',
  level: 'warning',
  check: (question) =>
    question.lists.flatMap((list) => {
      const { keys, distractors } = sides(list);
      const [key, second] = keys;
      if (!key || !distractors.length || longest(list.options) <= nameLength) return [];
      const [right, wrong] = [mean(keys), mean(distractors)];
      const clearlyLongest = !second && right >= mostTimesLongest * longest(distractors);
      if (right <= mostTimesMean * wrong && !clearlyLongest) return [];
      const name = second ? `the right ${list.what}s have on average` : `${nameOf(question, key)} is right and has`;
      return {
        spot: key,
        problem: `${name} ${Math.round(right)} characters, the wrong ones ${Math.round(wrong)}`,
        advice: 'shorten it, or make the wrong ones as precise',
      };
    }),
};

function mean(options: readonly Option[]): number {
  return options.reduce((sum, { text }) => sum + text.length, 0) / options.length;
}

function longest(options: readonly Option[]): number {
  return Math.max(...options.map(({ text }) => text.length));
}
