import type { ItemRule } from './rule.ts';
import { nameOf } from './rule.ts';

const mostTimes = 2;
/** Names and numbers of this length are read at a glance: how long they are is no clue. */
export const nameLength = 20;

/**
 * Options have a similar length: the longest at most twice that of the shortest, unless all are short names.
 * Haladyna, Downing & Rodriguez (2002), 24.
 */
export const optionLength: ItemRule = {
  id: 'L24',
  level: 'warning',
  check: (question) =>
    question.lists.flatMap(({ options }) => {
      const sorted = [...options].sort((one, other) => one.text.length - other.text.length);
      const [shortest, longest] = [sorted[0], sorted.at(-1)];
      if (!shortest || !longest || longest.text.length <= nameLength) return [];
      if (longest.text.length <= mostTimes * shortest.text.length) return [];
      return {
        spot: longest,
        problem: `${nameOf(question, longest)} has ${longest.text.length} characters, ${nameOf(question, shortest)} only ${shortest.text.length}`,
        advice: 'shorten the one or say more in the other',
      };
    }),
};
