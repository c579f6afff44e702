import type { NumericItem } from '../item.ts';
import { formatNumber, parseNumber } from '../number.ts';
import type { Interaction } from './index.ts';
import { slots } from './slots.ts';

/**
 * Kind `numeric`: the number in a typed text, right within the tolerance (its ends included). A named wrong value has the
 * same tolerance, and the first that fits counts. A text that is no number is not given: `missing` names it, and the
 * caller learns the reason from `parseNumber`.
 *
 * Source: Moodle, question/type/numerical, |x − answer| ≤ tolerance, first match wins, with a small extra because 3.142
 * and 3.1415 + 0.0005 are not the same binary number.
 */
export function numeric(item: NumericItem): Interaction {
  const { unit, tolerance } = item.body;
  const { answer, wrong, right, else: other } = item.key;
  const read = (text: string) => {
    const parsed = parseNumber(text, unit);
    return parsed.ok ? parsed.value : Number.NaN;
  };
  const fits = (text: string, value: number) =>
    Math.abs(read(text) - value) <= tolerance + 1e-12 * Math.max(1, Math.abs(value));
  return slots(item, [
    {
      id: 'number',
      read: (values) => values.find((text) => parseNumber(text, unit).ok),
      verdict: (text) => (fits(text, answer) ? 'right' : 'wrong'),
      feedback: (text) =>
        fits(text, answer) ? right : (wrong.find(({ value }) => fits(text, value))?.feedback ?? other),
      answer: formatNumber(answer),
    },
  ]);
}
