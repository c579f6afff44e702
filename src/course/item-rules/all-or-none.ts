import { passagesOf } from './question.ts';
import { type ItemRule, nameOf } from './rule.ts';

const things = '(?:Antwort|Aussage|Option|Möglichkeit|Begründung|Punkt)(?:en|e|n)?';
const scope = `(?:(?:der|dieser|von diesen|oben|zuvor|hier|vorher) )*(?:${things}|genannten?|obigen|aufgeführten)`;
const rest = '(?: (?:ist|sind|treffen|trifft|stimmen|stimmt)\\b.*)?';
const allOrNone = new RegExp(
  `^(?:alle|keine?r?|nichts|alles) ${scope}(?: ${things})?${rest}\\.?$|^(?:alles|nichts) (?:davon|genannte|trifft zu|ist richtig|stimmt)\\.?$|^(?:alle|keine) (?:sind richtig|treffen zu|trifft zu|davon)\\.?$`,
  'i',
);

/**
 * No option is „alle der genannten“ or „keine der genannten“: the first is found by knowing two options, the second
 * shows only what somebody does not know. Haladyna, Downing & Rodriguez (2002), 25 and 26.
 */
export const allOrNoneOfThem: ItemRule = {
  id: 'L25/26',
  level: 'error',
  check: (question) =>
    passagesOf(question, 'offers')
      .filter(({ text }) => allOrNone.test(text.trim()))
      .map((option) => ({
        spot: option,
        problem: `${nameOf(question, option)} speaks of all others: „${option.text}“`,
        advice: 'write one more real option, delete it, or make it a multiple',
      })),
};
