import { expect, test } from 'vitest';
import { instruction } from './instruction.ts';
import { find, item, options, single } from './testing/find.ts';

const several = options('*Weg', '*Ziel', 'Tat');

test('finds a multiple that does not say so', () => {
  const stem = 'Was gehört dazu?';
  expect(find(instruction, item('multiple', { stem, options: several }))).toEqual([
    '«Was gehört dazu?» stem does not say that several options may be right',
  ]);
});

test('takes one that says „alle zutreffenden“', () => {
  const stem = 'Was gehört dazu? Wählen Sie alle zutreffenden Angaben.';
  expect(find(instruction, item('multiple', { stem, options: several }))).toEqual([]);
});

test('leaves a single alone', () => {
  expect(find(instruction, single({ stem: 'Was gehört dazu?' }))).toEqual([]);
});
