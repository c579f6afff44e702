import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPlan, smallDay } from '../testing/any-plan.ts';
import { differingMinutes, setBreak, setMinutes, switchSlides } from './change-plan.ts';
import { clockText, timesOf } from './day-times.ts';
import { plannedContents } from './planned-contents.ts';
import { isSamePlan, minutesOf, type RunPlan } from './run-plan.ts';
import { readUsedTimes } from './used-times.ts';

const whole: RunPlan = { start: 540, breaks: [{ after: 'K1', minutes: 15 }], off: [], minutes: {} };
const contents = {
  ...smallDay,
  title: '',
  email: '',
  site: '',
  breaks: [],
  home: {},
  slideOf: {},
  work: {},
};
const ofK1 = smallDay.slides.filter(({ chapter }) => chapter === 'K1').map(({ id }) => id);
const clocks = (plan: RunPlan) => {
  const { chapters, end } = timesOf(smallDay, plan);
  return [...chapters.map(({ from, to }) => `${clockText(from)}–${clockText(to)}`), clockText(end)];
};

describe('timesOf', () => {
  test('chapters follow each other, breaks between them', () => {
    expect(clocks(whole)).toEqual(['9:00–9:30', '9:30–10:00', '10:15–10:45', '10:45']);
  });

  test('slides that are left out take no time, slides with other minutes another one', () => {
    const plan = setMinutes(smallDay, switchSlides(smallDay, whole, ['k0-s01'], false), { 'k0-s02': 4 });
    expect(clocks(plan)).toEqual(['9:00–9:14', '9:14–9:44', '9:59–10:29', '10:29']);
    expect(timesOf(smallDay, plan)).toMatchObject({ minutes: 74, pause: 15, shown: 8 });
  });

  test('a break behind a chapter that is left out is held where the chapter would have been', () => {
    expect(clocks(switchSlides(smallDay, whole, ofK1, false))).toEqual([
      '9:00–9:30',
      '9:30–9:30',
      '9:45–10:15',
      '10:15',
    ]);
  });

  test('nobody takes a break before the first chapter or behind the last one', () => {
    const behind = setBreak(smallDay, whole, 'K2', 30);
    expect(timesOf(smallDay, behind)).toMatchObject({ pause: 15, end: 540 + 105 });
    const first = smallDay.slides.filter(({ chapter }) => chapter !== 'K2').map(({ id }) => id);
    expect(timesOf(smallDay, switchSlides(smallDay, whole, first, false))).toMatchObject({ pause: 0, end: 570 });
  });

  test('the end is start, minutes and breaks together, whatever the plan', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { start, end, minutes, pause, chapters } = timesOf(smallDay, plan);
        expect(end).toBe(start + minutes + pause);
        expect(chapters.map(({ from }) => from)).toEqual(chapters.map(({ from }) => from).sort((a, b) => a - b));
      }),
    );
  });

  test('behind midnight the clock begins anew', () => {
    expect(clockText(24 * 60 + 5)).toBe('0:05');
  });
});

describe('changing a plan', () => {
  test('what was switched off and on again is as before', () => {
    fc.assert(
      fc.property(anyPlan, fc.subarray(smallDay.slides.map(({ id }) => id)), (plan, ids) => {
        const shown = switchSlides(smallDay, plan, ids, true);
        expect(switchSlides(smallDay, switchSlides(smallDay, shown, ids, false), ids, true)).toEqual(shown);
      }),
    );
  });

  test('minutes that the course says itself are no change', () => {
    const changed = setMinutes(smallDay, whole, { 'k0-s01': 7 });
    expect(isSamePlan(changed, whole)).toBe(false);
    expect(isSamePlan(setMinutes(smallDay, changed, { 'k0-s01': 10 }), whole)).toBe(true);
  });

  test('a chapter has one break, and none of 0 minutes', () => {
    const longer = setBreak(smallDay, whole, 'K1', 45);
    expect(longer.breaks).toEqual([{ after: 'K1', minutes: 45 }]);
    expect(setBreak(smallDay, longer, 'K1', 0).breaks).toEqual([]);
  });
});

describe('plannedContents', () => {
  test('slides that are left out stay, say so and take no time', () => {
    const { slides, chapters, breaks } = plannedContents(
      contents,
      switchSlides(smallDay, whole, ['k0-s02', ...ofK1], false),
    );
    expect(slides).toHaveLength(9);
    expect(slides.filter(({ off }) => off).map(({ id }) => id)).toEqual(['k0-s02', ...ofK1]);
    expect(chapters.map(({ from, minutes }) => [from, minutes])).toEqual([
      [0, 20],
      [20, 0],
      [20, 30],
    ]);
    expect(breaks).toEqual(whole.breaks);
    expect(slides.map(({ from }) => from)).toEqual([0, 10, 10, 20, 20, 20, 20, 30, 40]);
  });
});

describe('minutes that slides took', () => {
  test('are offered where they differ from the plan, rounded and at least one', () => {
    const seconds = readUsedTimes('{"version":1,"seconds":{"k0-s01":95,"k0-s02":600,"k0-s03":5,"k9-s01":60}}');
    const used = differingMinutes(smallDay.slides, (slide) => minutesOf(whole, slide), seconds);
    expect(used).toEqual({ 'k0-s01': 2, 'k0-s03': 1 });
  });

  test.each(['', '{}', '[]', '{"version":2,"seconds":{"k0-s01":95}}', '{"version":1,"seconds":{"k0-s01":"95"}}'])(
    'none are read from %s',
    (text) => {
      expect(readUsedTimes(text)).toEqual({});
    },
  );
});
