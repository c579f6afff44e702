import { describe, expect, it } from 'vitest';
import { qrCode } from './qr-code.ts';

/** Whether the drawing has a dark module at a place, the quiet zone counted. */
function isDark(path: string, column: number, row: number): boolean {
  return [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].some(([, x, y, width]) => {
    return Number(y) === row && column >= Number(x) && column < Number(x) + Number(width);
  });
}

describe('qrCode', () => {
  it('grows with the text and is as large as the standard says', () => {
    // Versions have 17 + 4 × version modules; 4 modules of white lie on each side.
    for (const text of ['kurz', 'https://example.org/?ansicht=lesen&aufgabe=u04-smart-raster']) {
      expect((qrCode(text).size - 8 - 17) % 4).toBe(0);
    }
    expect(qrCode('x'.repeat(200)).size).toBeGreaterThan(qrCode('x').size);
  });

  it('has its three finder patterns and a white margin', () => {
    const { size, path } = qrCode('https://example.org/');
    const dark = (x: number, y: number) => isDark(path, x, y);
    for (const [x, y] of [
      [4, 4],
      [size - 11, 4],
      [4, size - 11],
    ] as const) {
      const rows = [0, 1, 2, 3, 4, 5, 6].map((row) =>
        [0, 1, 2, 3, 4, 5, 6].map((column) => (dark(x + column, y + row) ? '#' : '.')).join(''),
      );
      expect(rows).toEqual(['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######']);
    }
    for (let place = 0; place < size; place++) {
      expect([dark(place, 3), dark(3, place), dark(place, size - 4), dark(size - 4, place)]).not.toContain(true);
    }
  });
});
