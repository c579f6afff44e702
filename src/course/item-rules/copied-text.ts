import { outsideQuotes, runsIn } from './german.ts';
import { passagesOf } from './question.ts';
import { type ItemRule, nameOf } from './rule.ts';

const recall = ['Erinnern', 'Verstehen'];

/**
 * A question uses a new situation: no six words in a row stand on a slide as well. From „Anwenden“ on it is an error,
 * because who recognises the sentence need not apply anything. What stands in quotation marks is asked about and may be
 * copied. Haladyna, Downing & Rodriguez (2002), 3.
 */
export const copiedText: ItemRule = {
  id: 'L03',
  level: 'warning',
  check(question, { slideRuns }) {
    const { item } = question;
    if (!('bloom' in item)) return [];
    return passagesOf(question, 'context', 'asks').flatMap((passage) => {
      const copied = runsIn(outsideQuotes(passage.text)).find((run) => slideRuns.has(run));
      if (copied === undefined) return [];
      return {
        spot: passage,
        problem: `${nameOf(question, passage)} copies a slide: „${copied}“`,
        advice: `say it in other words, or ask about a new case${recall.includes(item.bloom) ? '' : `; ${item.bloom} needs one`}`,
        level: recall.includes(item.bloom) ? 'warning' : 'error',
      };
    });
  },
};
