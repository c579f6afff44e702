import { numeral } from './numerals.ts';
import type { TextRange } from './question.ts';

/** Words that say of a number that it is the value of today, or was the last one. */
const now = String.raw`heute|heutigen?|derzeit(?:ig\p{L}*)?|aktuell\p{L}*|momentan\p{L}*|bisher\p{L}*|bislang|zurzeit|zur Zeit|gegenwärtig\p{L}*|jetzt|im Moment|zuletzt|vorher|zuvor|\p{L}*stand(?:\s+heute)?|Ist(?:-Wert|-Stand|wert|stand)?|Ausgangswert|Vorjahr\p{L}*|letzte[snrm]?\s+(?:Jahr|Monat|Quartal)(?:es|s)?`;
/** What may stand between them and the number: „aktuell sind es nur 212“. */
const gap = String.raw`(?:[:(=]|,?\s(?:wo|sind|es|waren|war|ist|liegt|lag|haben|hatten|wir|bei|von|nur|rund|etwa|noch|erst|schon|gerade|ca\.|heute|die|der|wie|mal|knapp|gut)(?=[\s:])){0,6}\s?[:(=]?\s?`;
const before = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${now}|anstatt|statt|anstelle\s+von|waren\s+es|hatten\s+wir|lag\s+bei)${gap}$`,
  'iu',
);
const behind = new RegExp(
  String.raw`^\s*(?:sind\s+es\s+|haben\s+wir\s+|\(\s*)?(?:${now})(?!\p{L})(?!${gap}${numeral})`,
  'iu',
);
/** „von 40 auf 60“: „von“ alone says nothing. */
const from = /(?<!\p{L})von\s+(?:rund\s+|etwa\s+|ca\.\s*|knapp\s+|nur\s+)?$/iu;
const toMore = new RegExp(String.raw`^[^.;:!?\n]{0,40}?\s(?:auf|zu|bis)\s+(?:\p{L}+\s+)?${numeral}`, 'iu');
/** „12 → 20“ */
const arrow = new RegExp(String.raw`^\s*(?:%|€|\p{Lu}\p{Ll}+)?\s*(?:→|->|–>|=>|auf)\s*${numeral}`, 'u');

/** The number at a place with the words that make it today's value; undefined where it is one to reach. */
export function todayAt(text: string, number: TextRange, unit = number): TextRange | undefined {
  const ahead = text.slice(0, number.from);
  const rest = text.slice(number.to);
  const found = before.exec(ahead) ?? (toMore.test(rest) ? from.exec(ahead) : null);
  if (found) return { from: found.index, to: number.to };
  if (arrow.test(rest)) return number;
  const last = unit.to > number.to ? unit : number;
  return behind.test(text.slice(last.to)) || behind.test(rest) ? { from: number.from, to: last.to } : undefined;
}
