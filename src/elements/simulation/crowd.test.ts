import { expect, it } from 'vitest';
import { isCrowded } from './crowd.ts';

const comments = (count: number, length: number) =>
  Array.from({ length: count }, () => ({ by: 'Mira', text: 'n'.repeat(length) }));

it('finds short comments at ease below their scene, and the longest crowded', () => {
  expect(isCrowded({ text: 'n'.repeat(90), comments: comments(3, 80) })).toBe(false);
  expect(isCrowded({ text: 'n'.repeat(160), comments: comments(3, 140) })).toBe(true);
  expect(isCrowded({ text: 'n'.repeat(160), comments: [] })).toBe(false);
});
