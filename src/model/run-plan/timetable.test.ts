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

  test('draws hours, way, pauses, stations and the sheet, in this order', () => {
    const shapes = wideShapes(timetableOf(afternoon));
    const sketch = shapes.map(({ tag, attributes: { class: name = '', d = '', x = '', y = '' }, text = '' }) =>
      [tag, name, d, x, y, text].filter((part) => part !== '').join(' '),
    );
    expect(sketch).toEqual([
      'path rule M460.8 160V386',
      'path rule M1152 160V386',
      'text 460.8 422 14',
      'path way M0 320H460.8',
      'path way M633.6 320H1152',
      'path gap M460.8 320H633.6',
      'path way M1147 325V250',
      'circle',
      'text stop 126.7 330 1',
      'circle',
      'text stop 633.6 330 4',
      'path sheet M944 8h208v244h-208z',
      'text sheet-text 964 50 Strategie auf',
      'text sheet-text 964 82 einer Seite',
      'path ruled M964 116h168M964 146h168M964 176h168M964 206h168',
      'path signal M964 230h84',
    ]);
  });

  test('an hour at the very beginning says that it is one', () => {
    const texts = wideShapes(timetableOf([{ number: 1, from: 540, to: 660 }])).flatMap(({ attributes, text }) =>
      attributes.y === 422 ? [text] : [],
    );
    expect(texts).toEqual(['9 Uhr', '10']);
  });
});
