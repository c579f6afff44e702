import { passagesOf } from './question.ts';
import { type ItemRule, nameOf } from './rule.ts';

const things = '(?:Antwort|Aussage|Option|Möglichkeit|Begründung|Punkt)(?:en|e|n)?';
const these = '(?:(?:oben|zuvor|hier) )?(?:genannten?|obigen|aufgeführten)';
const holds = '(?:ist|sind) (?:richtig|falsch|zutreffend)|treffen zu|trifft zu|stimmt|stimmen';
/** „Alle der genannten“, „Keine dieser Aussagen trifft zu“, „Alle Antworten sind richtig“, „Nichts davon“; not „Keine Antwort“. */
const allOrNone = new RegExp(
  `^(?:alle|alles|keine[rs]?|nichts) (?:(?:der|dieser|von diesen)(?: ${these}| ${things})+|${these}|davon|(?:${things} )?(?=${holds}))(?: ${things})?(?: ?(?:${holds}))?\\.?$`,
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
      .filter(({ path: [list] }) => list !== 'cards' && list !== 'left' && list !== 'steps')
      .filter(({ text }) => allOrNone.test(text.trim()))
      .map((option) => ({
        spot: option,
        problem: `${nameOf(question, option)} speaks of all others: „${option.text}“`,
        advice: 'write one more real option, delete it, or make it a multiple',
      })),
};
