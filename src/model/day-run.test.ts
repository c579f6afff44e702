import { describe, expect, test } from 'vitest';
import { minuteOf, startRun, toRun, toShownSeconds, turnRun } from './day-run.ts';

const nine = new Date(2026, 10, 27, 9).getTime();
const minutes = (count: number): number => nine + count * 60_000;

describe('the run of a day', () => {
  test('begins on time on the slide where it is begun', () => {
    const run = startRun('k2-s01', 55, nine);
    expect(minuteOf(run, minutes(3))).toBe(58);
  });

  test('adds what a slide took, also when it is shown again', () => {
    const first = turnRun(startRun('k0-s01', 0, nine), {}, 'k0-s02', minutes(2));
    const back = turnRun(first.run, first.seconds, 'k0-s01', minutes(3));
    const again = turnRun(back.run, back.seconds, 'k0-s02', minutes(3.5));
    expect(again.seconds).toEqual({ 'k0-s01': 150, 'k0-s02': 60 });
    expect(again.run.since).toBe(minutes(3.5));
  });

  test('changes nothing on the same slide', () => {
    const run = startRun('k0-s01', 0, nine);
    expect(turnRun(run, {}, 'k0-s01', minutes(9))).toEqual({ run, seconds: {} });
  });

  test('counts no pause as time of a slide, and no clock that was set back', () => {
    const run = startRun('k0-s01', 0, nine);
    expect(turnRun(run, {}, 'k0-s02', minutes(90)).seconds).toEqual({ 'k0-s01': 1800 });
    expect(turnRun(run, {}, 'k0-s02', minutes(-5)).seconds).toEqual({ 'k0-s01': 0 });
  });
});

describe('a kept run', () => {
  const kept = { version: 1, ...startRun('k0-s01', 0, nine) };

  test('is read again on the same day', () => {
    expect(toRun(JSON.parse(JSON.stringify(kept)), minutes(60))).toEqual(startRun('k0-s01', 0, nine));
  });

  test.each([
    ['of yesterday', kept, minutes(24 * 60)],
    ['of the future', kept, minutes(-1)],
    ['of another version', { ...kept, version: 2 }, minutes(1)],
    ['without its start', { ...kept, started: '9:00' }, minutes(1)],
    ['that is none', null, minutes(1)],
  ])('is forgotten where it is one %s', (_, value, now) => {
    expect(toRun(value, now)).toBeUndefined();
  });
});

describe('kept seconds', () => {
  test('are read without what is no number', () => {
    expect(toShownSeconds({ version: 1, seconds: { 'k0-s01': 95, 'k0-s02': 'x', 'k0-s03': -1 } })).toEqual({
      'k0-s01': 95,
    });
  });

  test('are none where nothing was kept', () => {
    expect(toShownSeconds(undefined)).toEqual({});
    expect(toShownSeconds({ version: 1, seconds: null })).toEqual({});
  });
});
