const days = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'] as const;
const minutesOfDay = 24 * 60;

/**
 * The fictional time as it is shown: `Freitag, 17:42 Uhr`.
 * @param begins minutes since Monday, 0:00
 * @param hours hours gone since then
 */
export function timeStamp(begins: number, hours: number): string {
  const minutes = begins + Math.round(hours * 60);
  const day = days[Math.floor(minutes / minutesOfDay) % days.length] ?? days[0];
  const time = minutes % minutesOfDay;
  return `${day}, ${Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')} Uhr`;
}
