import { describe, expect, test } from 'vitest';
import { timetableOf, wideShapes } from './timetable.ts';

const afternoon = [
  { number: 0, from: 800, to: 811 },
  { number: 1, from: 811, to: 840 },
  { number: 4, from: 855, to: 900 },
];

describe('timetableOf', () => {
  test('chapters that follow each other are one block, what lies between them is a pause', () => {
    expect(timetableOf(afternoon)).toEqual({
      start: 800,
      end: 900,
      blocks: [
        { from: 800, to: 840 },
        { from: 855, to: 900 },
      ],
      pauses: [{ from: 840, to: 855 }],
      stops: [
        { number: 1, at: 811 },
        { number: 4, at: 855 },
      ],
      hours: [840, 900],
    });
  });

  test('without chapters there is nothing to draw', () => {
    expect(timetableOf([])).toMatchObject({ blocks: [], pauses: [], stops: [] });
  });
});

describe('wideShapes', () => {
  test('is drawn to scale, and names the hours that have room', () => {
    const shapes = wideShapes(timetableOf(afternoon));
    const centres = shapes.flatMap(({ tag, attributes }) => (tag === 'circle' ? [attributes.cx] : []));
    expect(centres).toEqual([126.7, 633.6]);
    const hours = shapes.flatMap(({ attributes, text }) => (attributes.y === 422 ? [text] : []));
    expect(hours).toEqual(['14']);
  });
});
