import type { Snapshot } from '../snapshot.ts';
import { toAttempt, toSession, toValue } from '../stored.ts';
import { checksumOf, course, format, type Passport, version } from './passport.ts';

/** The record as the text of a file that people can read. `now` is the time of the caller. */
export function writePassport(snapshot: Snapshot, now: number): string {
  const passport: Passport = {
    format,
    version,
    course,
    saved: new Date(now).toISOString(),
    attempts: [...snapshot.attempts.values()].flatMap((one) => toAttempt(one) ?? []),
    sessions: strictEntries(snapshot.sessions, toSession),
    values: strictEntries(snapshot.values, toValue),
  };
  return `${JSON.stringify({ ...passport, checksum: checksumOf(passport) }, null, 2)}\n`;
}

/** `smm-tag8-sicherung-2026-11-26.json`, by the day of the device's clock. */
export function passportName(now: number): string {
  const day = new Date(now);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${format}-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.json`;
}

/** What would not be read again is not written: a response has no empty parts. */
function strictEntries<T>(
  entries: ReadonlyMap<string, { readonly at: number; readonly value: T }>,
  strict: (value: unknown) => T | undefined,
): Record<string, { readonly at: number; readonly value: T }> {
  const kept = [...entries].flatMap(([key, { at, value }]) => {
    const sound = strict(value);
    return sound === undefined ? [] : [[key, { at, value: sound }] as const];
  });
  return Object.fromEntries(kept);
}
