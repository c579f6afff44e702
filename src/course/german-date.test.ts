import { expect, test } from 'vitest';
import { germanDate, germanStart } from './german-date.ts';

test('a date is said as far as it is known', () => {
  expect(['2011-12-18', '1981-11', '1981'].map((iso) => germanDate(iso))).toEqual([
    '18. Dezember 2011',
    'November 1981',
    '1981',
  ]);
});

test('a year that is known already is left out, but never a year alone', () => {
  expect(['2011-12-18', '1981-11', '1981'].map((iso) => germanDate(iso, false))).toEqual([
    '18. Dezember',
    'November',
    '1981',
  ]);
});

test('the beginning of a span leaves out what its end says', () => {
  expect(germanStart('2012-01-02', '2012-01-17')).toBe('2.');
  expect(germanStart('2012-07-28', '2012-08-03')).toBe('28. Juli');
  expect(germanStart('2011-12-28', '2012-01-03')).toBe('28. Dezember 2011');
  expect(germanStart('2010-11', '2010-12')).toBe('November');
  expect(germanStart('2010', '2012')).toBe('2010');
});
