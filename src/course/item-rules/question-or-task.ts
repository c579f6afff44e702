import { outsideQuotes } from './german.ts';
import { passagesOf } from './question.ts';
import { type ItemRule, nameOf } from './rule.ts';

/** „Markieren Sie“, „Bitte ordnen Sie“ at the beginning of a sentence. */
const task = /(?:^|[.!?:;“]\s+)(?:Bitte \p{Ll}+n|\p{Lu}\p{Ll}*n) Sie\b/u;

/**
 * The stem carries the central idea: it has a question mark, or tells what to do. So does the question for the reason.
 * Haladyna, Downing & Rodriguez (2002), 15.
 */
export const questionOrTask: ItemRule = {
  id: 'L15',
  level: 'error',
  check: (question) =>
    passagesOf(question, 'asks')
      .filter(({ path }) => path[0] !== 'statement')
      .filter(({ text }) => !outsideQuotes(text).includes('?') && !task.test(text))
      .map((passage) => ({
        spot: passage,
        problem: `${nameOf(question, passage)} neither asks nor tells what to do`,
        advice: 'write a question with its question mark, or begin „Wählen Sie …“, „Ordnen Sie …“',
      })),
};
