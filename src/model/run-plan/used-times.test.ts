import { expect, test } from 'vitest';
import { readUsedTimes } from './used-times.ts';

test('seconds that slides took are read back, and what is no time is left out', () => {
  const seconds = { 'k1-s01': 75.5, 'k1-s02': 0, 'k1-s03': -3, 'k1-s04': '60', 'k1-s05': null };
  expect(readUsedTimes(JSON.stringify({ version: 1, seconds }))).toEqual({ 'k1-s01': 75.5 });
  // JSON knows no infinite number; one that is too large is read as one.
  expect(readUsedTimes('{"version":1,"seconds":{"k1-s01":1e999}}')).toEqual({});
});

test.each([
  [''],
  ['{'],
  ['null'],
  ['"version"'],
  ['{}'],
  ['{"seconds":{"k1-s01":60}}'],
  ['{"version":2,"seconds":{"k1-s01":60}}'],
  ['{"version":1}'],
  ['{"version":1,"seconds":null}'],
  ['{"version":1,"seconds":"60"}'],
])('%s holds no times', (text) => {
  expect(readUsedTimes(text)).toEqual({});
});
