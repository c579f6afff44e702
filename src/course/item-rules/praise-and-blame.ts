import { outsideQuotes } from './german.ts';
import { type Passage, passagesOf } from './question.ts';
import { type ItemRule, nameOf, spotOf } from './rule.ts';

const banned: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  {
    what: 'praises',
    pattern: /(?<!\p{L})(?:super|toll|prima|bravo|Glückwunsch|gut gemacht|sehr gut|Profi)(?!\p{L})/iu,
  },
  { what: 'praises', pattern: /(?<=^|[.!?:]\s)(?:Klasse|Perfekt|Ausgezeichnet|Hervorragend)(?=[.,!:–]|\s–)/u },
  {
    what: 'blames',
    pattern: /(?<!\p{L})(?:leider|schade)(?!\p{L})|(?<=^|[.!?:]\s)(?:Das ist )?[Ff]alsch(?=[.,!:–]|\s–)/iu,
  },
  { what: 'shouts', pattern: /!/ },
];

/**
 * Feedback and hints give fact, reason and next step. They do not praise or blame the person, and do not shout (Hattie &
 * Timperley 2007: praise is the weakest kind of feedback). Our rule, beside those of Haladyna, Downing & Rodriguez
 * (2002).
 */
export const praiseAndBlame: ItemRule = {
  id: 'F2',
  level: 'warning',
  check: (question) =>
    passagesOf(question, 'explains', 'helps').flatMap((passage) => {
      const found = firstBanned(passage);
      if (!found) return [];
      return {
        spot: spotOf(passage, found.match),
        problem: `${nameOf(question, passage)} ${found.what}: „${found.match[0]}“`,
        advice: 'say the fact, the reason and the next step; a full stop is enough',
      };
    }),
};

function firstBanned({ text }: Passage) {
  for (const { pattern, what } of banned) {
    const match = pattern.exec(outsideQuotes(text));
    if (match) return { match, what };
  }
  return undefined;
}
