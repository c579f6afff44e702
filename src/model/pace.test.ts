import { describe, expect, test } from 'vitest';
import { onClock, type PacedDay, paceOf } from './pace.ts';

const slide = (id: string, minutes: number, cuttable = false) => ({
  id,
  chapter: id.slice(0, 2).toUpperCase(),
  minutes,
  cuttable,
});

const day: PacedDay = {
  slides: [
    slide('k0-s01', 5),
    slide('k0-s02', 10),
    slide('k1-s01', 4),
    slide('k1-s02', 6, true),
    slide('k1-s03', 0, true),
    slide('k2-s01', 3, true),
    slide('k2-s02', 5, true),
  ],
  breaks: [{ after: 'K0', minutes: 20 }],
};

describe('the plan on the clock', () => {
  test('counts the pause behind a chapter', () => {
    expect(onClock(day).get('k0-s02')).toEqual({ from: 5, to: 15 });
    expect(onClock(day).get('k1-s01')).toEqual({ from: 35, to: 39 });
  });

  test('gives no time to a slide that is left out', () => {
    expect(onClock(day).get('k1-s03')).toEqual({ from: 45, to: 45 });
  });
});

describe('the pace of a class', () => {
  test('is on plan as long as the slide has its time', () => {
    expect(paceOf(day, 'k1-s01', 36)).toMatchObject({ behind: 0, chapter: { from: 35, to: 45 }, cuts: [] });
  });

  test('is late by what has passed since the slide should have ended', () => {
    expect(paceOf(day, 'k1-s01', 42)?.behind).toBe(3);
  });

  test('is early where the slide should begin later', () => {
    expect(paceOf(day, 'k1-s01', 30)).toMatchObject({ behind: -5, cuts: [] });
  });

  test('names what may be left out, the nearest first, until the time is won back', () => {
    expect(paceOf(day, 'k1-s01', 42)?.cuts.map(({ id }) => id)).toEqual(['k1-s02']);
    expect(paceOf(day, 'k1-s01', 46.5)?.cuts.map(({ id }) => id)).toEqual(['k1-s02', 'k2-s01']);
  });

  test('does not name slides for less than two minutes', () => {
    expect(paceOf(day, 'k1-s01', 40.5)).toMatchObject({ behind: 1.5, cuts: [] });
  });

  test('shows the slides of the chapter without those that are left out, and the pause behind it', () => {
    expect(paceOf(day, 'k1-s01', 36)?.slides.map(({ id }) => id)).toEqual(['k1-s01', 'k1-s02']);
    expect(paceOf(day, 'k0-s01', 1)?.breakAfter).toBe(20);
  });

  test('is unknown for a slide that the day does not have', () => {
    expect(paceOf(day, 'k9-s99', 0)).toBeUndefined();
  });
});
