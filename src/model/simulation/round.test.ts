import { expect, test } from 'vitest';
import type { Response } from '../response.ts';
import {
  pauseRound,
  resetRound,
  resumeRound,
  roundOf,
  roundTime,
  startRound,
  timeLeft,
  withRoundTime,
} from './round.ts';

const minute = withRoundTime({ seed: ['7'] }, 60);
const at = (response: Response, now: number) => {
  const round = roundOf(response);
  return round && timeLeft(round, now);
};

test('without a limit no time runs', () => {
  expect(roundTime({})).toBe(0);
  expect(startRound({}, 1000)).toEqual({});
  expect(roundOf({})).toBeUndefined();
  expect(withRoundTime(minute, 0)).toEqual({ seed: ['7'] });
});

test('a time that nobody offers is none', () => {
  expect(roundTime({ seconds: ['61'] })).toBe(0);
  expect(roundOf({ clock: ['ends', 'x'] })).toBeUndefined();
  expect(roundOf({ clock: ['else', '1'] })).toBeUndefined();
});

test('time runs, stands, runs on and is over', () => {
  const running = startRound(minute, 1000);
  expect(at(running, 21_000)).toBe(40_000);
  const standing = pauseRound(running, 21_000);
  expect(at(standing, 99_000)).toBe(40_000);
  expect(pauseRound(standing, 99_000)).toBe(standing);
  const again = resumeRound(standing, 100_000);
  expect(at(again, 101_000)).toBe(39_000);
  expect(resumeRound(again, 0)).toBe(again);
  expect(at(again, 999_000)).toBe(0);
});

test('a turn may have its whole time again', () => {
  expect(roundOf(resetRound(startRound(minute, 1000)))).toEqual({ left: 60_000 });
});
