import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../type/text-width.ts';
import { type Labels, placeLabels, type Wanted } from './labels.ts';

const row = 1152;

/** Left and right edge of each label. */
function edges(wanted: readonly Wanted[], { labels }: Labels): readonly (readonly [number, number])[] {
  return labels.map(({ x, side, lines }, index) => {
    const date = textWidth(wanted[index]?.date ?? '', { face: 'display', weight: 700, size: 36 });
    const width = Math.max(date, ...lines.map((line) => textWidth(line, { face: 'text', weight: 400, size: 28 })));
    return side === 'right' ? [x - width, x] : [x, x + width];
  });
}

const word = fc.constantFrom('Wahl', 'ein', 'Team', 'antwortet', 'Stellungnahme', 'nicht', 'Kritik');
const wanted = fc
  .array(
    fc.record({
      date: fc.constantFrom('1. Mai', '18. Dezember 2011', '2.–17. Januar'),
      text: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
      from: fc.integer({ min: 14, max: 1138 }),
      length: fc.constantFrom(0, 0, 0, 60),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) =>
    all
      .sort((one, other) => one.from - other.from)
      .map(({ date, text, from, length }) => ({ date, text, from, to: Math.min(1138, from + length) })),
  );

test('labels that are placed never overlap, never leave the row, and hold on to their moment', () => {
  fc.assert(
    fc.property(wanted, (all) => {
      const placed = placeLabels(all, row);
      if (!placed) return;
      const found = edges(all, placed);
      found.forEach(([left, right], index) => {
        expect(left).toBeGreaterThanOrEqual(-1);
        expect(right).toBeLessThanOrEqual(row + 1);
        expect(left).toBeGreaterThanOrEqual((found[index - 1]?.[1] ?? -100) + 24);
      });
      placed.labels.forEach(({ anchor, hold, lines }, index) => {
        const { from = 0, to = 0, text } = all[index] ?? {};
        expect(lines.join(' ')).toBe(text);
        expect(lines.length).toBeLessThanOrEqual(3);
        if (!placed.straight) expect(anchor >= from && anchor <= to).toBe(true);
        if (placed.straight) expect(hold).toBe(anchor);
      });
    }),
  );
});

test('labels far apart stand at their moment, on one line each', () => {
  const placed = placeLabels(
    [
      { date: '1. Mai', text: 'Die Wahl beginnt', from: 14, to: 14 },
      { date: '9. Mai', text: 'Die Wahl ist vorbei', from: 1138, to: 1138 },
    ],
    row,
  );
  expect(placed?.straight).toBe(true);
  expect(placed?.labels.map(({ x, side, lines }) => [x, side, lines.length])).toEqual([
    [0, 'left', 1],
    [1152, 'right', 1],
  ]);
});

test('moments close together fan out, without crossing', () => {
  const all = [300, 320, 340].map((from) => ({ date: '18. Dezember', text: 'ein Team antwortet', from, to: from }));
  const placed = placeLabels(all, row);
  expect(placed?.straight).toBe(false);
  const holds = placed?.labels.map(({ hold }) => hold) ?? [];
  expect(holds).toEqual(holds.toSorted((one, other) => one - other));
});

test('words that cannot fit get no places', () => {
  const all = [0, 1, 2, 3, 4].map((index) => ({ date: '18. Dezember 2011', text: 'x', from: index, to: index }));
  expect(placeLabels(all, row)).toBeUndefined();
});
