import { expect, test } from 'vitest';
import { nearestOf, pickPalette } from './palette.mjs';

test('a picture of few colours keeps each of them', () => {
  expect(pickPalette([0xffffff, 0x0b5c6b, 0xffffff])).toEqual([0xffffff, 0x0b5c6b]);
});

test('of many colours the most frequent keep their exact value and no more than 256 stay', () => {
  const rare = Array.from({ length: 5000 }, (_, i) => i * 3001);
  const palette = pickPalette([...Array(100).fill(0xfbf8f3), ...rare]);
  expect(palette).toHaveLength(256);
  expect(palette[0]).toBe(0xfbf8f3);
});

test('a colour outside the palette becomes its nearest neighbour, over all three channels', () => {
  const nearest = nearestOf([0x000000, 0xff0000, 0x0000ff]);
  expect([0x100000, 0xf01010, 0x1010f0, 0x0000ff].map(nearest)).toEqual([0, 1, 2, 2]);
});
