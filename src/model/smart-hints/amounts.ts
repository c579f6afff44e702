import { datesIn, type FoundDate } from './dates.ts';
import { factor, numeral, oneEach, times } from './numerals.ts';
import { phrase, placesOf } from './phrases.ts';
import type { TextRange } from './question.ts';
import { todayAt } from './today.ts';
import { unitAt } from './units.ts';

/** A quantity in a goal. */
export interface Amount extends TextRange {
  /** What is counted, where it stands beside the number. */
  readonly unit?: TextRange;
  /** Today's value, not the one to reach: the number with what says so. */
  readonly today?: TextRange;
}

/** A goal as the rules read it: once, for all five questions. */
export interface ReadGoal {
  readonly text: string;
  readonly dates: readonly FoundDate[];
  readonly amounts: readonly Amount[];
}

const anyAmount = phrase(`${times}|${factor}|${oneEach}|${numeral}`);

const weekday = '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)';
const range = String.raw`${numeral}(?:\s+(?:bis|und)\s+${numeral})?`;
/** Numbers that are no amount of a goal. */
const others = [
  // Ages, and years that have passed or will.
  String.raw`\d+\s*-?\s*(?:bis\s+\d+\s*-?\s*)?jährigen?`,
  String.raw`(?:(?:zwischen|ab|über|unter|von)\s+)?${range}\s+Jahren?(?:\s+alt)?`,
  // Hours of a day: „samstags zwischen 10 und 12“.
  String.raw`(?:(?:morgen|vormittag|mittag|nachmittag|abend|nacht|${weekday})s\s+)(?:zwischen|von|ab|um|bis|gegen)\s+${range}`,
  // What is there already: „unsere 3 Filialen“.
  String.raw`(?<=(?:unsere[nrm]?|meine[nrm]?|ihre[nrm]?|diese[nr]?|alle)\s+)${numeral}`,
  // Numbers that are names.
  String.raw`(?<=§\s*)\d+`,
  String.raw`(?<=(?:Nummer|Nr\.|Punkt|Folie|Kapitel|Filiale|Halle|Web|Enterprise|Industrie|Leadership)\s*)\d+(?:[.,]\d+)?`,
  // Places in an order: „1. Ziel“ at the beginning, „der 2. Versuch“.
  String.raw`(?<=(?:^|\n|(?<!\p{L})(?:der|die|das|den|dem|zum|am|im|als)\s+))\d+(?=\.\s+\p{L})`,
];
const noAmount = phrase(others.map((one) => `(?:${one})`).join('|'));

/** Reads the amounts and dates of a goal. What belongs to a date is no amount. */
export function readGoal(text: string): ReadGoal {
  const dates = datesIn(text);
  const rest = [...dates, ...placesOf(noAmount, text)].reduce(hide, text);
  const amounts = placesOf(anyAmount, rest).map((place) => {
    const unit = unitAt(text, place);
    const today = todayAt(text, place, unit);
    return { ...place, ...(unit ? { unit } : {}), ...(today ? { today } : {}) };
  });
  return { text, dates, amounts };
}

/** The text with signs of no meaning in place of a stretch: as long as before. */
function hide(text: string, { from, to }: TextRange): string {
  return text.slice(0, from) + '|'.repeat(to - from) + text.slice(to);
}
