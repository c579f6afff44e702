import { plainText } from './same-text.ts';

/** Why a typed text is not a number that can be graded; `instead` is what to type. */
export type NumberProblem =
  | { readonly reason: 'empty' }
  /** It has a sign for thousands: „1.000“ may be one thousand or one. */
  | { readonly reason: 'thousands'; readonly instead: string }
  /** Something other than the unit stands behind the number. */
  | { readonly reason: 'unit'; readonly instead: string }
  | { readonly reason: 'not-a-number' };

export type ParsedNumber = { readonly ok: true; readonly value: number } | ({ readonly ok: false } & NumberProblem);

/** Sign; digits with what may stand between them; the rest. */
const shape = /^([+\-−–]?)\s*([\d.,](?:[\d\s.,'’]*\d)?)(.*)$/s;
/** Whole part and decimals of numbers with thousands signs. A leading 0 or a single comma group is a decimal. */
const withThousands = [
  /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/,
  /^([1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$/,
  /^([1-9]\d{0,2}(?:,\d{3}){2,})$/,
  /^([1-9]\d{0,2}(?:['’]\d{3})+)(?:[.,](\d+))?$/,
];

/**
 * Reads a number as people in Germany type it: `10,5`, `10.5`, `,5`, `+3`, `−2` (also with a hyphen or a dash), with any
 * spaces around it and the unit behind it. The unit may end early, after a word or after three letters („10 Anfragen“
 * where the unit is „Anfragen je Monat“); capitals do not count.
 *
 * Thousands: groups of three digits with a space between them are read (`12 000`, DIN 5008). Points, commas and
 * apostrophes are refused, because `1.000` may be one thousand or one; `instead` is then `1000`. `0.125` and `10,500`
 * are decimals: no thousand begins with 0, and the comma is the German decimal sign.
 *
 * Never throws.
 */
export function parseNumber(text: string, unit = ''): ParsedNumber {
  const typed = text.trim();
  if (typed === '') return { ok: false, reason: 'empty' };
  const [, sign = '', spaced = '', rest = ''] = shape.exec(typed) ?? [];
  const minus = sign === '' || sign === '+' ? '' : '−';
  const digits = /^\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/.test(spaced) ? spaced.replace(/\s/g, '') : spaced;
  const whole = withoutThousands(digits);
  if (whole !== undefined) return { ok: false, reason: 'thousands', instead: minus + whole };
  const value = /^(?:\d+(?:[.,]\d+)?|[.,]\d+)$/.test(digits) ? Number(digits.replace(',', '.')) : Number.NaN;
  if (!Number.isFinite(value)) return { ok: false, reason: 'not-a-number' };
  if (isUnit(rest, unit)) return { ok: true, value: minus && value !== 0 ? -value : value };
  if (/\d/.test(rest)) return { ok: false, reason: 'not-a-number' };
  return { ok: false, reason: 'unit', instead: minus + digits.replace('.', ',') };
}

/** A number as German text that `parseNumber` reads, from a millionth up to 10²¹ without digits lost. */
export function formatNumber(value: number): string {
  return String(value).replace('-', '−').replace('.', ',');
}

function withoutThousands(digits: string): string | undefined {
  for (const pattern of withThousands) {
    const [, whole, decimals] = pattern.exec(digits) ?? [];
    if (whole) return whole.replace(/\D/g, '') + (decimals ? `,${decimals}` : '');
  }
  return undefined;
}

function isUnit(text: string, unit: string): boolean {
  const typed = plainText(text);
  const full = plainText(unit);
  if (typed === '') return true;
  return full.startsWith(typed) && (typed.length >= 3 || [undefined, ' '].includes(full[typed.length]));
}
