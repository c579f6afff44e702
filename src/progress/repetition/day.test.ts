import { describe, expect, it } from 'vitest';
import { dayOf, dayText, localDay } from './day.ts';

describe('a day of the calendar', () => {
  it('begins and ends at midnight of this place', () => {
    const noon = localDay(new Date(2026, 10, 26, 12).getTime());
    expect(localDay(new Date(2026, 10, 26, 0, 0, 0).getTime())).toBe(noon);
    expect(localDay(new Date(2026, 10, 26, 23, 59, 59).getTime())).toBe(noon);
    expect(localDay(new Date(2026, 10, 27, 0, 0, 0).getTime())).toBe(noon + 1);
  });

  it('is one later than the day before, also where the clock is changed in between', () => {
    for (const [month, date] of [
      [2, 29],
      [9, 25],
    ] as const) {
      const changed = localDay(new Date(2026, month, date, 12).getTime());
      expect(changed - localDay(new Date(2026, month, date - 1, 23, 30).getTime())).toBe(1);
      expect(localDay(new Date(2026, month, date + 1, 0, 30).getTime()) - changed).toBe(1);
    }
  });

  it('is written and read as a date', () => {
    const day = localDay(new Date(2026, 10, 26, 12).getTime());
    expect(dayText(day)).toBe('2026-11-26');
    expect(dayOf('2026-11-26')).toBe(day);
    expect(dayOf('')).toBeUndefined();
    expect(dayOf('2026-13-01')).toBeUndefined();
    expect(dayOf('26.11.2026')).toBeUndefined();
  });
});
