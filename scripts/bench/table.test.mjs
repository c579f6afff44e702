import { expect, test } from 'vitest';
import { budgets, compare } from './table.mjs';

const transfer = (kind, raw, gzip) => ({ url: `https://a/${kind}`, kind, raw, gzip });

test('the table shows every kind that either deck asked for, the sum, and the ratio of packed bytes', () => {
  const ours = [transfer('HTML', 4000, 1000), transfer('Fonts', 500, 500)];
  const bare = [transfer('HTML', 2000, 2000)];
  expect(compare(ours, bare).split('\n')).toEqual([
    '             this deck                     bare deck                         ratio',
    'kB            requests       raw      gzip  requests       raw      gzip      gzip',
    'HTML                 1       4.0       1.0         1       2.0       2.0      0.50',
    'Fonts                1       0.5       0.5         0       0.0       0.0         –',
    'Sum                  2       4.5       1.5         1       2.0       2.0      0.75',
  ]);
});

test('a budget is kept up to its last byte and says so when one more is sent', () => {
  expect(budgets([transfer('CSS', 90_000, 24_000)])[2]).toBe('CSS            24.0 of 24 kB  within');
  expect(budgets([transfer('CSS', 90_000, 24_001)])[2]).toBe('CSS            24.0 of 24 kB  over');
});
