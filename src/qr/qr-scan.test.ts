import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrCode } from './qr-code.ts';

/** Pixels a module. */
const scale = 4;

/** What another reader of QR codes sees in the drawing. */
function scan({ size, path }: ReturnType<typeof qrCode>): string | undefined {
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column += 1) {
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
      }
    }
  }
  return jsQR(pixels, side, side)?.data;
}

describe('a code that was drawn here', () => {
  it.each([
    'https://example.org/?ansicht=lesen',
    'http://192.168.178.20:4173/any-repo-name/?ansicht=lesen&aufgabe=u04-smart-raster&test=7',
    `https://example.org/?ansicht=ablauf&ablauf=${'1-02_3-15.'.repeat(20)}`,
  ])('is read by another program: %s', (address) => {
    expect(scan(qrCode(address))).toBe(address);
  });
});
