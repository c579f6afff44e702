import type { Place } from '../place.ts';
import type { Prose } from '../slides/prose.ts';

/** One thing that happened, as its author wrote it. */
export interface Moment {
  /** A day, a month or a year: `2012-01-17`, `2012-01`, `2012`. */
  readonly from: string;
  /** The end of a span; the same kinds of date. */
  readonly to?: string;
  /** The one moment that matters. */
  readonly signal: boolean;
  /** Inline tokens: plain text and source marks. */
  readonly text: Prose;
  readonly place: Place;
}

const millisecondsOfDay = 86_400_000;

/** The first day of a date, counted from 1970; nothing where the calendar has no such date. */
export function firstDay(iso: string): number | undefined {
  const [year, month = 1, day = 1] = iso.split('-').map(Number);
  if (year === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / millisecondsOfDay : undefined;
}

/**
 * Where a moment stands on the scale of days. A day is a point, a span of days goes from point to point; months and
 * years are as long as they are, because nobody said on which of their days something happened.
 */
export function extentOf({ from, to = from }: Moment): { readonly start: number; readonly end: number } {
  return { start: firstDay(from) ?? 0, end: endOf(to) };
}

function endOf(iso: string): number {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (day !== undefined) return firstDay(iso) ?? 0;
  return Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 1) / millisecondsOfDay;
}
