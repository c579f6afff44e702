import { type Day, utcMidnight } from '../../progress/repetition/day.ts';

const format = new Intl.DateTimeFormat('de-DE', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

/** „Donnerstag, 26. November“ */
export function dayName(day: Day): string {
  return format.format(utcMidnight(day));
}
