import { expect, test } from 'vitest';
import { clockOf, dayChapter, dayChapters } from './day.ts';

test('the day has ten chapters and 360 minutes', () => {
  expect(dayChapters.map((chapter) => chapter.id).join(' ')).toBe('K0 K1 K2 K3 K4 K5 K6 K7 K8 K9');
  expect(dayChapters.reduce((sum, chapter) => sum + chapter.minutes, 0)).toBe(360);
});

test('a chapter begins where the one before it ends', () => {
  expect(dayChapters.map((chapter) => chapter.from)).toEqual([0, 15, 55, 100, 125, 170, 210, 265, 290, 335]);
});

test('a chapter that is not in the plan is not found', () => {
  expect(dayChapter('K10')).toBeUndefined();
});

test('on the clock the day begins at nine, and breaks of 15, 55 and 15 minutes lie behind chapters 2, 4 and 6', () => {
  const clock = dayChapters.map(clockOf).map((at) => `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`);
  expect(clock.join(' ')).toBe('9:00 9:15 9:55 10:55 11:20 13:00 13:40 14:50 15:15 16:00');
});
