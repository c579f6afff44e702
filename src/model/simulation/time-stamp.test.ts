import { expect, test } from 'vitest';
import { parseTimeStamp, timeStamp } from './time-stamp.ts';

test.each([
  ['Freitag, 17:42', 0, 'Freitag, 17:42 Uhr'],
  ['Freitag, 17:42', 0.5, 'Freitag, 18:12 Uhr'],
  ['Freitag, 17:42', 15.25, 'Samstag, 8:57 Uhr'],
  ['Freitag, 17:42', 63.25, 'Montag, 8:57 Uhr'],
  ['Sonntag, 23:59', 0.25, 'Montag, 0:14 Uhr'],
])('%s and %f hours is %s', (begins, hours, expected) => {
  expect(timeStamp(parseTimeStamp(begins) ?? -1, hours)).toBe(expected);
});

test.each(['Freitag 17:42', 'Frei, 17:42', 'Freitag, 24:00', 'Freitag, 7:60', '17:42', ''])(
  '„%s“ is no time',
  (text) => {
    expect(parseTimeStamp(text)).toBeUndefined();
  },
);
