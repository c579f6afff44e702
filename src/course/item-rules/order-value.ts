const months = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];

/**
 * What a number or a date is sorted by, and its unit („%“, „stunden“; `date` for dates): only values of one unit can be
 * compared. German signs: 1.000 or 1 000 is a thousand, 2,5 two and a half. Nothing where the text is neither.
 */
export function orderValue(text: string): { readonly value: number; readonly unit: string } | undefined {
  return dateValue(text.trim()) ?? numberValue(text.trim());
}

function dateValue(text: string) {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return date(iso[1], iso[2], iso[3]);
  const digits = /^(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}))?$/.exec(text);
  if (digits) return date(digits[3], digits[2], digits[1]);
  const named = /^(?:(\d{1,2})\.\s)?(\p{L}{3})\p{L}*(?:\s(\d{4}))?$/u.exec(text);
  const month = months.indexOf(named?.[2]?.toLowerCase() ?? '') + 1;
  return month ? date(named?.[3], String(month), named?.[1]) : undefined;
}

function date(year = '0', month = '0', day = '0') {
  return { value: (Number(year) * 12 + Number(month)) * 31 + Number(day), unit: 'date' };
}

function numberValue(text: string) {
  const parts = /^([+\-−]?)(\d+(?:[.,\s]\d+)*)\s?([^\s\d.,]*)$/.exec(text);
  if (!parts) return undefined;
  const [, sign = '', digits = '', unit = ''] = parts;
  const value = Number(digits.replace(/[.\s](?=\d{3}(?!\d))/g, '').replace(',', '.'));
  if (Number.isNaN(value)) return undefined;
  return { value: sign === '' || sign === '+' ? value : -value, unit: unit.toLowerCase() };
}
