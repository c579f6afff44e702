import { type Day, utcMidnight } from './day.ts';

/** An entry of the calendar, in the words of whoever asks for it. */
export interface CalendarEvent {
  /** Unique in the world and the same when it is written again, so that a calendar replaces what it has. */
  readonly uid: string;
  readonly day: Day;
  readonly title: string;
  readonly description: string;
  /** Absolute. */
  readonly url: string;
}

export interface CalendarOptions {
  readonly events: readonly CalendarEvent[];
  /** Minutes after midnight. */
  readonly begins: number;
  /** Length in minutes. */
  readonly minutes: number;
  /** Now, in milliseconds since 1970. */
  readonly stamp: number;
}

const product = '-//SMM Tag 8//Wiederholung//DE';
/** Octets of a line without its end (RFC 5545, 3.1). */
const longest = 75;

/**
 * A calendar file (iCalendar, RFC 5545). Times are without a zone: six o'clock in the evening wherever the learner is
 * then. Each entry reminds when it begins.
 */
export function calendarFile({ events, begins, minutes, stamp }: CalendarOptions): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${product}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap(({ uid, day, title, description, url }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${utcText(stamp)}`,
      `DTSTART:${floatingText(day, begins)}`,
      `DTEND:${floatingText(day, begins + minutes)}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(description)}`,
      `URL:${url}`,
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:PT0M',
      `DESCRIPTION:${escaped(title)}`,
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Text as a value (3.3.11). */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** A long line goes on in the next one, behind a space that counts; no sign is torn apart. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let room = longest;
  let text = '';
  for (const sign of line) {
    const octets = encoder.encode(sign).length;
    if (octets > room) {
      text += '\r\n ';
      room = longest - 1;
    }
    text += sign;
    room -= octets;
  }
  return text;
}

function utcText(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** Local time without a zone (3.3.5, form 1). Minutes may go beyond midnight. */
function floatingText(day: Day, minutes: number): string {
  return utcText(utcMidnight(day).getTime() + minutes * 60_000).slice(0, -1);
}
