import type { ItemRule } from './rule.ts';
import { nameOf } from './rule.ts';

const one = '(?:[A-Ea-e]\\)?|[1-5]\\)?)';
const links = '(?:,? und|,? oder|,? sowie|,? als auch|,? noch|,? aber nicht|,)';
const lead = '(?:nur|sowohl|weder|(?:die )?(?:Antworten|Aussagen|Optionen|Sätze)|beides?[,:]?)';
/** „A und C“, „Nur 1 und 3“, „Die Aussagen A, B und D“, „A, aber nicht C“, „Die ersten beiden Antworten“. */
const combined = new RegExp(
  `^(?:(?:${lead} )*${one}(?: ?${links} ${one})+|(?:nur )?die (?:ersten|letzten) (?:beiden|zwei|drei)(?: (?:Antworten|Aussagen|Optionen))?|(?:nur )?(?:Antwort|Option) ${one})\\.?$`,
  'i',
);

/**
 * An option says something itself; it does not list the letters or numbers of others, which the shuffle moves.
 * Haladyna, Downing & Rodriguez (2002), 9.
 */
export const combinedOptions: ItemRule = {
  id: 'L09',
  level: 'error',
  check: (question) =>
    question.lists.flatMap(({ options }) =>
      options
        .filter(({ text }) => combined.test(text.trim()))
        .map((option) => ({
          spot: option,
          problem: `${nameOf(question, option)} combines others: „${option.text}“`,
          advice: 'write what it says, or make it a multiple with „alle zutreffenden“',
        })),
    ),
};
