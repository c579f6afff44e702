import { describe, expect, test } from 'vitest';
import { smallDay } from '../testing/any-plan.ts';
import { setBreak, switchSlides } from './change-plan.ts';
import { timesOf } from './day-times.ts';
import { placeForBreak } from './place-for-break.ts';
import type { RunPlan } from './run-plan.ts';

const whole: RunPlan = { start: 540, breaks: [], off: [], minutes: {} };
const place = (plan: RunPlan) => placeForBreak(timesOf(smallDay, plan), plan);

describe('placeForBreak', () => {
  test('parts the longest stretch as evenly as it can be', () => {
    const shorter = switchSlides(smallDay, whole, ['k0-s01', 'k0-s02'], false);
    expect(place(shorter)).toBe('K1');
    expect(place(setBreak(smallDay, whole, 'K0', 15))).toBe('K1');
  });

  test('goes past chapters that are left out', () => {
    const ofK1 = smallDay.slides.flatMap(({ id, chapter }) => (chapter === 'K1' ? [id] : []));
    expect(place(switchSlides(smallDay, whole, ofK1, false))).toBe('K0');
  });

  test('knows none where every chapter has its break, or one chapter is all there is', () => {
    expect(place(setBreak(smallDay, setBreak(smallDay, whole, 'K0', 15), 'K1', 15))).toBeUndefined();
    const rest = smallDay.slides.flatMap(({ id, chapter }) => (chapter === 'K0' ? [] : [id]));
    expect(place(switchSlides(smallDay, whole, rest, false))).toBeUndefined();
    const all = smallDay.slides.map(({ id }) => id);
    expect(place(switchSlides(smallDay, whole, all, false))).toBeUndefined();
  });
});
