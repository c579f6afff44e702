import { describe, expect, it } from 'vitest';
import { branch, parseCount } from './vote.ts';

describe('branch', () => {
  it.each([
    { right: 0, total: 10, says: 'explain' },
    { right: 29, total: 100, says: 'explain' },
    { right: 3, total: 10, says: 'discuss' },
    { right: 9, total: 20, says: 'discuss' },
    { right: 7, total: 10, says: 'discuss' },
    { right: 71, total: 100, says: 'justify' },
    { right: 10, total: 10, says: 'justify' },
  ])('says $says for $right of $total votes', ({ right, total, says }) => {
    expect(branch(right, total)).toBe(says);
  });

  it('says nothing without votes', () => {
    expect(branch(0, 0)).toBeNull();
  });

  it('takes both limits as discuss for every class size that can reach them', () => {
    for (let total = 10; total <= 990; total += 10) {
      expect([branch((total * 3) / 10, total), branch((total * 7) / 10, total)]).toEqual(['discuss', 'discuss']);
    }
  });
});

describe('parseCount', () => {
  it.each([
    ['0', 0],
    [' 7 ', 7],
    ['007', 7],
    ['999', 999],
  ])('reads „%s“ as %d', (text, count) => {
    expect(parseCount(text)).toEqual({ ok: true, count });
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['-1', 'not-a-count'],
    ['1,5', 'not-a-count'],
    ['1e2', 'not-a-count'],
    ['neun', 'not-a-count'],
    ['1000', 'too-many'],
  ])('refuses „%s“ as %s', (text, reason) => {
    expect(parseCount(text)).toEqual({ ok: false, reason });
  });
});
