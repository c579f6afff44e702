import { expect, test } from 'vitest';
import { kindOf, weigh } from './traffic.mjs';

test.each([
  ['text/html; charset=utf-8', 'HTML'],
  ['text/javascript', 'JavaScript'],
  ['font/woff2', 'Fonts'],
  ['image/svg+xml', 'Images'],
  ['application/json', 'Other'],
])('%s counts as %s', (type, kind) => {
  expect(kindOf(type)).toBe(kind);
});

test('text is weighed packed, a face or a bitmap as it is', () => {
  const body = Buffer.alloc(5000, 'a');
  expect(weigh('u', 'image/svg+xml', body).gzip).toBeLessThan(100);
  expect(weigh('u', 'font/woff2', body)).toEqual({ url: 'u', kind: 'Fonts', raw: 5000, gzip: 5000 });
  expect(weigh('u', 'image/png', body).gzip).toBe(5000);
});
