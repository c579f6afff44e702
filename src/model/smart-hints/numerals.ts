/** Numbers in German sentences, as sources of regular expressions. */

const ones = 'ein|zwei|drei|vier|fünf|fuenf|sechs|sieben|acht|neun';
const tens = 'zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig';
const small = `null|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|(?:(?:${ones})und)?(?:${tens})`;
const large = `(?:${ones}|zehn|zwanzig|fünfzig)?(?:hundert|tausend)(?:${small})?`;

/** `60`, `1.000`, `10 000`, `4,5`; never a version such as `2.0`. */
const digits = String.raw`(?!\d\.0(?!\d))\d{1,3}(?:[.\u00a0\u202f ]\d{3})+(?:,\d+)?|(?!\d\.0(?!\d))\d+(?:[.,]\d+)?`;

/** Amounts in words. „ein“ is an article and counts only before a part. */
const inWords = `${large}|${small}|anderthalb|eineinhalb|(?:ein|zwei|drei)\\s+(?:Drittel|Viertel|Fünftel|Zehntel|Dutzend)|Dutzend|die Hälfte|einen? halben?|einer halben|ein(?=\\s+Prozent)`;

/** A number in digits or words, without its unit. */
export const numeral = `(?:${digits}|${inWords})`;

/** A number and how often: „dreimal“, „3-mal“, „3x“. */
export const times = String.raw`(?:\d+[-\s]?(?:mal|x)|(?:${small})mal)`;

/** „Jeden Freitag ein Tipp“: elsewhere „ein“ is an article. */
export const oneEach = String.raw`(?<=(?:jede[nrsm]?\s+\p{L}+|alle\s+\S+\s+\p{L}+|täglich|wöchentlich|monatlich|pro\s+\p{L}+)\s+)ein(?:en?)?`;

/** Verbs that hold an amount: „verdoppeln“, „halbiert“. */
export const factor = String.raw`(?:ver(?:doppel|dreifach|vierfach|fünffach|zehnfach)\p{L}*|halbier\p{L}*|doppelt so viele?|dreimal so viele?)`;
