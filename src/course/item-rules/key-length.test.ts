import { expect, test } from 'vitest';
import { keyLength } from './key-length.ts';
import { find, item, options, single } from './testing/find.ts';

const of = (length: number): string => `W${'o'.repeat(length - 1)}`;

test('finds a right option more than 1.3 times as long as the mean of the wrong ones', () => {
  const texts = [`*${of(60)}`, of(58), of(24)];
  expect(find(keyLength, single({ options: options(...texts) }))).toEqual([
    `«${of(60)}» option "a" is right and has 60 characters, the wrong ones 41`,
  ]);
});

test('finds one that is clearly the longest', () => {
  expect(find(keyLength, single({ options: options(`*${of(60)}`, of(50), of(49)) }))).toHaveLength(1);
});

test('takes one of similar length', () => {
  expect(find(keyLength, single({ options: options(`*${of(55)}`, of(50), of(49)) }))).toEqual([]);
});

test('leaves short names alone, and lists without a right option', () => {
  expect(find(keyLength, single({ options: options(`*${of(20)}`, of(5), of(5)) }))).toEqual([]);
  const vote = [of(60), of(30)].map((text, index) => ({ id: `o${index}`, text }));
  expect(find(keyLength, item('vote', { stem: 'Was?', options: vote }))).toEqual([]);
});

test('compares means where several are right', () => {
  const balanced = options(`*${of(60)}`, `*${of(30)}`, of(45));
  const long = options(`*${of(60)}`, `*${of(60)}`, of(45));
  expect(find(keyLength, item('multiple', { options: balanced }))).toEqual([]);
  expect(find(keyLength, item('multiple', { options: long }))).toEqual([
    `«${of(60)}» the right options have on average 60 characters, the wrong ones 45`,
  ]);
});
