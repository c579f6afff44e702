import { areNumbersOrDates } from '../../model/shuffle.ts';
import { orderValue } from './order-value.ts';
import type { ItemRule } from './rule.ts';

/**
 * Options that are all numbers, or all dates, stand in their order, up or down; the site does not shuffle them. Numbers of
 * different units are left out. Haladyna, Downing & Rodriguez (2002), 21.
 */
export const sortedOptions: ItemRule = {
  id: 'L21',
  level: 'error',
  check: ({ lists }) =>
    lists.flatMap(({ path, what, options }) => {
      const texts = options.map(({ text }) => text);
      const values = texts.flatMap((text) => orderValue(text) ?? []);
      const units = new Set(values.map(({ unit }) => unit));
      if (!areNumbersOrDates(texts) || units.size !== 1 || values.length < texts.length) return [];
      const steps = values.slice(1).map(({ value }, index) => value - (values[index]?.value ?? 0));
      if (steps.every((step) => step >= 0) || steps.every((step) => step <= 0)) return [];
      return {
        spot: { path },
        problem: `the ${what}s ${texts.join(', ')} are not in order`,
        advice: 'write the smallest first; numbers and dates are not shuffled',
      };
    }),
};
