import type { ReadGoal } from './amounts.ts';
import { phrase, placesOf } from './phrases.ts';
import type { SmartHint, TextRange } from './question.ts';

const counted =
  '\\p{L}*(?:anfragen|abonnent(?:en|innen)|follower|likes|klicks|aufrufe|besuche(?:n|rn?|rinnen)?|kund(?:en|innen)|gästen?|mitgliedern?|bewerb(?:er|erinnen|ungen)|buchungen|bestellungen|anmeldungen|bewertungen|beschwerden|retouren|kommentaren?|beiträgen?|termine|leads|verkäufen?|downloads|anrufen?|umsatz|umsätze|reichweite|(?:öffnungs|antwort|klick|abschluss)\\p{L}{0,3}(?:rate|quote|zeit))';
/** What is counted, where it stands before its number: „Bewerbungen steigen auf 12“. */
const ahead = phrase(counted);
const named =
  /(?<=(?<!\p{L})(?:Anzahl|Zahl|Menge)\s+(?:der|unserer|an|von|aller)\s+(?:\p{Ll}+en\s+)?)\p{Lu}[\p{L}-]+/gu;

/** „Wovon?“: what the numbers count. Without a number nothing is counted. */
export function unitHint({ text, amounts }: ReadGoal): SmartHint {
  const question = 'unit';
  const goals = amounts.filter(({ today }) => !today);
  const units = distinct((goals.length ? amounts : []).flatMap(({ unit }) => unit ?? []));
  const words = units.length || !goals.length ? units : distinct([...placesOf(ahead, text), ...placesOf(named, text)]);
  if (words.length) return { question, found: true, words, reason: 'counted' };
  const bare = goals.map(({ from, to }) => ({ from, to }));
  return { question, found: false, words: bare, reason: bare.length ? 'bare' : 'no-unit' };
}

function distinct(ranges: readonly TextRange[]): readonly TextRange[] {
  return ranges.filter((one, place) => ranges.findIndex(({ from }) => from === one.from) === place);
}
