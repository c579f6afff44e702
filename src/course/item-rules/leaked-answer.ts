import { contentStems, holdsWords } from './german.ts';
import { sides } from './option-lists.ts';
import { passagesOf } from './question.ts';
import { type ItemRule, nameOf } from './rule.ts';

/**
 * Questions of a set do not answer each other: no prompt holds a right option of another one word for word. Options with
 * a single word of content (a date, a name) are left out, because they stand everywhere. Haladyna, Downing & Rodriguez
 * (2002), 4.
 */
export const leakedAnswer: ItemRule = {
  id: 'L04',
  level: 'warning',
  check(question, bank) {
    const answers = bank.mates(question).flatMap(({ id, lists }) =>
      lists
        .flatMap((list) => sides(list).keys)
        .filter(({ text }) => contentStems(text).size > 1)
        .map(({ text }) => ({ id, text })),
    );
    return passagesOf(question, 'context', 'asks').flatMap((passage) => {
      const leaked = answers.find(({ text }) => holdsWords(passage.text, text));
      if (!leaked) return [];
      const problem = `${nameOf(question, passage)} holds the right option of "${leaked.id}": „${leaked.text}“`;
      return { spot: passage, problem, advice: 'say it in other words, or put the two into different sets' };
    });
  },
};
