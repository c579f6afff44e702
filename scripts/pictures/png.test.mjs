import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPng, shrinkPng } from './png.mjs';

/** A PNG of 2×2 RGB pixels, its rows given with their filter byte as they are stored. */
function png(rows, { depth = 8, colourType = 2, interlace = 0 } = {}) {
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, depth, colourType, 0, 0, interlace]);
  const parts = [
    ['IHDR', header],
    ['IDAT', deflateSync(Buffer.from(rows.flat()))],
    ['IEND', Buffer.alloc(0)],
  ].map(([type, data]) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  });
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]);
}

const pixels = [0x0a1420, 0x0f1e32, 0x141e28, 0x233c5a];

test.each([
  [
    'none',
    [
      [0, 10, 20, 32, 15, 30, 50],
      [0, 20, 30, 40, 35, 60, 90],
    ],
  ],
  [
    'left',
    [
      [1, 10, 20, 32, 5, 10, 18],
      [1, 20, 30, 40, 15, 30, 50],
    ],
  ],
  [
    'up',
    [
      [2, 10, 20, 32, 15, 30, 50],
      [2, 10, 10, 8, 20, 30, 40],
    ],
  ],
  [
    'average',
    [
      [3, 10, 20, 32, 10, 20, 34],
      [3, 15, 20, 24, 18, 30, 45],
    ],
  ],
  [
    'Paeth',
    [
      [4, 10, 20, 32, 5, 10, 18],
      [4, 10, 10, 8, 15, 30, 40],
    ],
  ],
])('a screenshot whose rows are filtered with "%s" is read', (_, rows) => {
  expect(readPng(png(rows))).toEqual({ width: 2, height: 2, pixels: Uint32Array.from(pixels) });
});

test('a small picture has the same pixels after shrinking, as palette indices', () => {
  const small = shrinkPng(
    png([
      [0, 255, 255, 255, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0],
    ]),
  );
  expect(small.includes(Buffer.from([0x50, 0x4c, 0x54, 0x45, 0, 0, 0, 255, 255, 255]))).toBe(true);
  expect([small.readUInt32BE(16), small.readUInt32BE(20), small[24], small[25]]).toEqual([2, 2, 8, 3]);
});

test('what is no screenshot is refused, not guessed', () => {
  expect(() => readPng(Buffer.from('GIF89a'))).toThrow('not a PNG file');
  expect(() => readPng(png([[0]], { colourType: 3 }))).toThrow('not a screenshot PNG');
  expect(() => readPng(png([[0]], { depth: 16 }))).toThrow('not a screenshot PNG');
  expect(() => readPng(png([[0]], { interlace: 1 }))).toThrow('not a screenshot PNG');
});
