import { expect, test } from 'vitest';
import { slowPhoneReport } from './slow-phone.mjs';

test('the table shows for each way the times, the bytes, and what share of the promise they are', () => {
  const report = slowPhoneReport([{ name: 'one question', paint: 1234, answer: 5000, bytes: 300_000 }]);
  expect(report.split('\n').slice(1)).toEqual([
    '                               first paint  answerable   of 20 s      kB    of 600',
    'one question                         1.2 s       5.0 s      0.25     300      0.50',
  ]);
});
