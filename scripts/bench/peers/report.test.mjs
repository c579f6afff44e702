import { expect, test } from 'vitest';
import { report } from './report.mjs';

const visit = (paint, turn, bytes, requests) => ({ paint, turn, bytes, requests });
const run = { rounds: 3, browser: '1', node: '20', machine: 'm', commit: 'abc', date: '2026-11-27' };
const deck = (name, visits, rest = {}) => ({
  name,
  note: 'n',
  version: '',
  build: undefined,
  size: 0,
  visits,
  ...rest,
});
const ours = deck('this deck', [visit(1000, 2000, 90_000, 9)], { build: 4000, size: 5e6 });
const plain = deck('plain HTML', [visit(500, undefined, 3000, 1)]);
const bare = deck('reveal.js, serif', [visit(1, 9000, 1, 1), visit(800, 1000, 45_000, 3), visit(900, 4000, 45_000, 3)]);

test('each deck has its medians and what ours is of them', () => {
  const text = report([ours, plain, bare], run);
  expect(text).toContain('| this deck | 1.00 s | 1.00 | 2.00 s | 1.00 | 90 kB | 1.00 | 9 | 1.00 | 4.0 s | 5 MB |');
  expect(text).toContain('| plain HTML | 0.50 s | 2.00 | scrolls | – | 3 kB | 30.00 | 1 | 9.00 | – | – |');
  expect(text).toContain('| reveal.js, serif | 0.80 s | 1.25 | 4.00 s | 0.50 | 45 kB | 2.00 | 3 | 3.00 | – | – |');
});

test('an aim that is met says so, and one that is not says why', () => {
  const text = report([ours, plain, bare], run);
  expect(text).toContain('First paint: 2.00 times that of plain HTML; aim at most 1.15: not met. Up to the end');
  expect(text).toContain('turns the slide: 0.50 times that of reveal.js, serif; aim at most 0.8: met.\n');
});
