import { describe, expect, test } from 'vitest';
import { orderValue } from './order-value.ts';

describe('orderValue', () => {
  test.each([
    ['10', 10, ''],
    ['1.000', 1000, ''],
    ['90 000', 90000, ''],
    ['2,5 %', 2.5, '%'],
    ['1.000,5', 1000.5, ''],
    ['−3 Punkte', -3, 'punkte'],
  ])('reads the number %j', (text, value, unit) => {
    expect(orderValue(text)).toEqual({ value, unit });
  });

  test('orders dates in all ways of writing them', () => {
    const dates = ['2011-12-18', '2. Januar 2012', '17.1.2012', 'Februar 2012', '3. 4. 2012'];
    const values = dates.map((text) => orderValue(text)?.value ?? 0);
    expect(values).toEqual([...values].sort((one, other) => one - other));
    expect(new Set(values).size).toBe(5);
  });

  test('orders dates without a year', () => {
    expect(orderValue('31. Mai')?.value).toBeLessThan(orderValue('30.6.')?.value ?? 0);
  });

  test.each(['Weg', '10 oder 20', 'bald', ''])('reads nothing in %j', (text) => {
    expect(orderValue(text)).toBeUndefined();
  });
});
