import type { Passage } from './question.ts';
import { type ItemRule, nameOf, type Spot, spotOf } from './rule.ts';

const slips: readonly { readonly pattern: RegExp; readonly what: string; readonly advice: string }[] = [
  { pattern: /['`´]/, what: 'a straight apostrophe', advice: 'write ’, and ‚ and ‘ for quotes in quotes' },
  { pattern: / {2,}/, what: 'two spaces', advice: 'keep one' },
  { pattern: /(?<=\s)-(?=\s)/, what: 'a hyphen between spaces', advice: 'write the dash –' },
  { pattern: /\.{3}/, what: 'three points', advice: 'write the one character …' },
  { pattern: /(?<=\p{L}) [,.;:!?](?=\s|$)/u, what: 'a space before a sign', advice: 'delete the space' },
];

/**
 * Texts are set as German is: „quotes“ in pairs, a dash between spaces, one space between words. A text with straight
 * quotes cannot be read at all; spelling needs a dictionary and a reader. Haladyna, Downing & Rodriguez (2002), 11 and 12.
 */
export const typography: ItemRule = {
  id: 'L11',
  level: 'warning',
  check: (question) =>
    question.passages.flatMap((passage) => {
      const found = slips.flatMap(({ pattern, what, advice }) => {
        const match = pattern.exec(passage.text);
        return match ? [{ spot: spotOf(passage, match), problem: `holds ${what}`, advice }] : [];
      });
      const single = lonelyQuote(passage);
      const all = single
        ? [...found, { spot: single, problem: 'has a quotation mark alone', advice: 'write „ and “' }]
        : found;
      return all.map((fault) => ({ ...fault, problem: `${nameOf(question, passage)} ${fault.problem}` }));
    }),
};

/** The first „ that is not closed, or “ that was not opened. */
function lonelyQuote(passage: Passage): Spot | undefined {
  let open: RegExpExecArray | undefined;
  for (const match of passage.text.matchAll(/[„“]/g)) {
    if ((match[0] === '„') === (open !== undefined)) return spotOf(passage, open ?? match);
    open = match[0] === '„' ? match : undefined;
  }
  return open && spotOf(passage, open);
}
