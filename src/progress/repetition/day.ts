/** A day of the calendar at the place of the learner: days since 1 January 1970. */
export type Day = number;

const length = 86_400_000;

/** The day on which something happened, by the clock and time zone of this device. */
export function localDay(at: number): Day {
  const date = new Date(at);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / length;
}

/** Midnight of the day in UTC, for code that counts in whole days of UTC. */
export function utcMidnight(day: Day): Date {
  return new Date(day * length);
}

/** The day of a date as `2026-11-27`; nothing where it is none. */
export function dayOf(text: string): Day | undefined {
  const day = Date.parse(`${text}T00:00:00Z`) / length;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && Number.isInteger(day) ? day : undefined;
}

/** The day as `2026-11-27`. */
export function dayText(day: Day): string {
  return utcMidnight(day).toISOString().slice(0, 10);
}
