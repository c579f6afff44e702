const days: readonly string[] = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const minutesOfDay = 24 * 60;

/**
 * The fictional time as it is shown: `Freitag, 17:42 Uhr`.
 * @param begins minutes since Monday, 0:00
 * @param hours hours gone since then
 */
export function timeStamp(begins: number, hours: number): string {
  const minutes = begins + Math.round(hours * 60);
  const day = days[Math.floor(minutes / minutesOfDay) % days.length] ?? '';
  const time = minutes % minutesOfDay;
  return `${day}, ${Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')} Uhr`;
}

/** Minutes since Monday, 0:00, of a time as authors write it (`Freitag, 17:42`); nothing where it is none. */
export function parseTimeStamp(text: string): number | undefined {
  const [, day = '', hour, minute] = /^(\p{L}+), ([01]?\d|2[0-3]):([0-5]\d)$/u.exec(text) ?? [];
  const place = days.indexOf(day);
  return place < 0 ? undefined : place * minutesOfDay + Number(hour) * 60 + Number(minute);
}
