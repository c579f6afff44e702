import { numeral } from './numerals.ts';
import { overlap, phrase, placesOf } from './phrases.ts';
import type { TextRange } from './question.ts';

/** A place in the calendar or on the clock. */
export interface FoundDate extends TextRange {
  /** Something ends there, begins there (or was counted then), or neither: a time of day, a name as „Heimat 2030“. */
  readonly role: 'end' | 'beginning' | 'none';
}

const year = String.raw`(?:19|20)\d\d`;
const month =
  'Januar|Jänner|Februar|März|Maerz|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Jan|Feb|Apr|Aug|Sept?|Okt|Nov|Dez)\\.?';
const part = '(?:Anfang|Mitte|Ende)';
const ordinal = '(?:ersten?|zweiten?|dritten?|vierten?)';
const period = 'Woche|Monats?|Quartals?|Halbjahr(?:es|s)?|Jahr(?:es|s)?|Saison|Geschäftsjahr(?:es|s)?';
const feast = 'Weihnachten|Heiligabend|Ostern|Pfingsten|Silvester|Neujahr|Jahreswechsel|Karneval|Fasching|Advent';
const season = `(?:Früh|Spät)?(?:Frühling|Frühjahr|Sommer|Herbst|Winter)(?:s|ferien|pause)?`;
const weekday = 'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag';
const before = `(?:bis|im|zum|zu|am|an|vor|nach|spätestens|Ende|Anfang|Mitte)`;
const article = String.raw`(?:\s+(?:zu|zum|zur|im|den|dem|der|die|des|dieses|diesem|diesen|nächste[nrsm]?|kommende[nrsm]?))*`;

/** Dates as they are written in Germany, the longest first. */
const written = [
  String.raw`\d{1,2}\.\s?\d{1,2}\.(?:\s?${year}|\d{2}(?!\d))?`,
  String.raw`${year}-\d\d-\d\d`,
  String.raw`(?:\d{1,2}\.\s?|${part}\s+|${ordinal}\s+)?(?:${month})(?:\s+(?:des\s+Jahres\s+)?${year})?`,
  `(?:0?[1-9]|1[0-2])/${year}`,
  String.raw`(?:KW|Kalenderwoche)\s*\d{1,2}(?:\s*[/,]?\s*${year})?|\d{1,2}\.\s?(?:KW|Kalenderwoche)`,
  String.raw`(?:${ordinal}|\d\.)\s*(?:Quartal|Halbjahr)s?(?:\s+${year})?|Q[1-4](?:[\s/]+(?:${year}|\d\d))?|Quartal\s+[1-4]`,
  String.raw`(?:(?:Geschäfts)?Jahres|Monats|Quartals|Saison)ende|${part}\s+(?:des|dieses|nächsten|kommenden)\s+(?:${period})`,
  String.raw`(?:nächste[nrsm]?|kommende[nrsm]?|diese[ns]|diesem)\s+(?:${period}|${season}|${weekday})`,
  String.raw`(?:in|innerhalb|binnen|nach)(?:\s+(?:von|den|der|nächsten|kommenden))*\s+(?:${numeral}|eine[mrs])\s+(?:Wochen?|Monat(?:en?|s)?|Jahr(?:en?|es|s)?)`,
  String.raw`(?<=${before}${article}\s+)(?:${feast}|${season})(?:\s+${year})?`,
  String.raw`(?<=(?:bis|spätestens)${article}\s+)(?:${weekday}|morgen|übermorgen)`,
  String.raw`${part}\s+${year}|Jahre?\s+${year}|Saison\s+${year}`,
];
const anyDate = phrase(written.map((one) => `(?:${one})`).join('|'));
const anyYear = phrase(year);
const clock = phrase(
  String.raw`\d{1,2}(?:[:.]\d\d)?\s*(?:bis|und|–|-)?\s*(?:\d{1,2}(?:[:.]\d\d)?\s*)?Uhr|\d{1,2}:\d\d|24/7`,
);

/** What stands before a day on which something begins or was counted. */
const begins =
  /(?:^|[^\p{L}])(?:seit|ab|von|vom|Stand(?:\s+vom)?|gegenüber|statt|als|wie|Vergleich\s+zu[mr]?|beginnend|Start)(?:\s+(?:dem|der|zum|im|Jahre?))*\s*:?\s*$/iu;
/** What makes four digits an amount: „auf 2000“, „2000 Follower“. */
const amountBefore = /(?:^|[^\p{L}])(?:auf|um|von|statt|mindestens|höchstens|rund|etwa|über|bis\s+zu|ca\.)\s*$/iu;
const yearBefore = /(?:^|[^\p{L}])(?:bis|Jahre?|in|spätestens)\s*$/iu;
const amountBehind = /^\s*(?:€|%|(?:neuen?|mehr|weitere)\s|\p{Lu}\p{Ll}{2,})/u;

/** All places in the calendar that the text names, and times of day, in the order of the text. */
export function datesIn(text: string): readonly FoundDate[] {
  const days = placesOf(anyDate, text).map((place) => ({ ...place, role: roleOf(text, place) }));
  const free = (place: TextRange): boolean => !days.some((day) => overlap(day, place));
  const years = placesOf(anyYear, text)
    .filter((place) => free(place) && isYear(text, place))
    .map((place) => ({ ...place, role: isNamed(text, place) ? ('none' as const) : roleOf(text, place) }));
  const hours = placesOf(clock, text)
    .filter(free)
    .map((place) => ({ ...place, role: 'none' as const }));
  return [...days, ...years, ...hours].sort((one, other) => one.from - other.from);
}

function roleOf(text: string, { from }: TextRange): 'end' | 'beginning' {
  return begins.test(text.slice(0, from)) ? 'beginning' : 'end';
}

function isYear(text: string, { from, to }: TextRange): boolean {
  const ahead = text.slice(0, from);
  return yearBefore.test(ahead) || !(amountBefore.test(ahead) || amountBehind.test(text.slice(to)));
}

/** The year is the end of a quoted name. */
function isNamed(text: string, { to }: TextRange): boolean {
  return /^[“"»]/.test(text.slice(to));
}
