import { numeral, times } from './numerals.ts';
import type { TextRange } from './question.ts';

/** Words before which an adjective cannot stand: here the noun behind is not what the number counts. */
const ends = `über|unter|oder|aber|pro|(?:ein|unser|mein|ihr|sein|all|dies|jed)e[nrms]?`;
/** What may stand between number and unit: „60 statt 40 neue Anfragen“. */
const filler = String.raw`(?:\s+(?:mehr|weniger|neu|statt|anstatt|anstelle|bis|oder|und|bisher|heute|derzeit|wie|von|${numeral}|(?!(?:${ends})\s)\p{Ll}+(?:e|en|er|es|em)))`;
const symbol = String.raw`%|€|km|Std\.?|Min\.?|Euro|Prozent|Cent`;
/** Units that are recognised also without a capital. */
const usual =
  'anfragen|follower|abonnenten|abonnentinnen|likes|klicks|aufrufe|besucher|besuche|kunden|kundinnen|gäste|mitglieder|bewerbungen|bewerber|beiträge|kommentare|bestellungen|buchungen|anmeldungen|termine|stunden|tage|wochen|minuten|euro|prozent|leads|sterne|downloads|verkäufe|beschwerden';
const behind = new RegExp(
  String.raw`^(?:\s*(?:${symbol})(?!\p{L})|${filler}{0,5}?\s+(?:\p{Lu}[\p{L}-]+|(?:${usual})(?!\p{L})))`,
  'u',
);
/** Words with a capital that count nothing. */
const noUnit =
  /(?:^|\s)(?:Verantwortlich\p{L}*|Zuständig\p{L}*|Instagram|Facebook|TikTok|YouTube|LinkedIn|WhatsApp|Google|Frau|Herr|Montag|Freitag)$/u;
/** „Platz 1“: here the unit stands first. */
const ahead = /(?<!\p{L})(?:Platz|Rang|Note|Stufe)(?=\s+$)/u;
/** „zweimal pro Woche“ */
const perTime = /^\s+(?:pro|je|in der|im|am|die)\s+(?:Tag|Woche|Monat|Quartal|Jahr)/u;
const frequency = new RegExp(`^${times}$`, 'iu');

/** What the number at a place counts, where that stands beside it. */
export function unitAt(text: string, { from, to }: TextRange): TextRange | undefined {
  const before = ahead.exec(text.slice(0, from));
  if (before) return { from: before.index, to: before.index + before[0].length };
  const pattern = frequency.test(text.slice(from, to)) ? perTime : behind;
  const [matched = ''] = pattern.exec(text.slice(to)) ?? [];
  const [word = ''] = /\S+$/u.exec(matched) ?? [];
  if (!word || noUnit.test(matched)) return undefined;
  return { from: to + matched.length - word.length, to: to + matched.length };
}
