import type { ReadGoal } from './amounts.ts';
import type { FoundDate } from './dates.ts';
import { phrase, placesOf } from './phrases.ts';
import type { SmartHint, TextRange } from './question.ts';

const vague = phrase(
  '(?:möglichst |so )?(?:bald|schnell)(?: wie möglich)?|zeitnah|demnächst|künftig|zukünftig|in Zukunft|(?:kurz|mittel|lang)fristig|irgendwann|später|auf Dauer|dauerhaft|in absehbarer Zeit',
);
const repeats = phrase(
  '(?:jede[nrsm]?|pro|je|im|am|in der|alle)\\s+(?:Tage?|Wochen?|Monate?|Quartale?|Jahre?|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)|täglich|wöchentlich|monatlich|jährlich|regelmäßig|immer',
);

/** „Bis wann?“: an end in the calendar. A beginning, a time of day and „jeden Montag“ are none. */
export function dateHint({ text, dates }: ReadGoal): SmartHint {
  const question = 'date';
  const placed = (role: FoundDate['role']): readonly TextRange[] =>
    dates.filter((one) => one.role === role).map(({ from, to }) => ({ from, to }));
  const ends = placed('end');
  if (ends.length) return { question, found: true, words: ends, reason: 'due' };
  const reasons = [
    ['some-time', placesOf(vague, text)],
    ['beginning', placed('beginning')],
    ['repeats', placesOf(repeats, text)],
  ] as const;
  const [reason, words] = reasons.find(([, near]) => near.length) ?? (['no-date', []] as const);
  return { question, found: false, words, reason };
}
