import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay } from '../testing/on-day.ts';
import { type CalendarEvent, calendarFile } from './calendar.ts';

const event: CalendarEvent = {
  uid: '7-1@smm-tag8',
  day: firstDay + 1,
  title: 'Wiederholen: 1 Tag danach',
  description: 'Sechs Fragen',
  url: 'https://example.org/kurs/?ansicht=wiederholen&tag=1',
};
const file = (differs: Partial<CalendarEvent> = {}, begins = 18 * 60) =>
  calendarFile({
    events: [{ ...event, ...differs }],
    begins,
    minutes: 10,
    stamp: Date.UTC(2026, 10, 26, 14, 5, 9, 123),
  });
const linesOf = (text: string) => text.split('\r\n');
const unfolded = (text: string) => linesOf(text.replace(/\r\n /g, ''));
const octets = (text: string) => new TextEncoder().encode(text).length;

describe('the calendar file', () => {
  it('is a calendar with one entry a date, in local time without a zone', () => {
    expect(linesOf(file())).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//SMM Tag 8//Wiederholung//DE',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:7-1@smm-tag8',
      'DTSTAMP:20261126T140509Z',
      'DTSTART:20261127T180000',
      'DTEND:20261127T181000',
      'SUMMARY:Wiederholen: 1 Tag danach',
      'DESCRIPTION:Sechs Fragen',
      'URL:https://example.org/kurs/?ansicht=wiederholen&tag=1',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:PT0M',
      'DESCRIPTION:Wiederholen: 1 Tag danach',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('ends after midnight on the next day, and knows the length of months', () => {
    const late = file({ day: firstDay + 4 }, 23 * 60 + 55);
    expect(late).toContain('DTSTART:20261130T235500\r\n');
    expect(late).toContain('DTEND:20261201T000500\r\n');
  });

  it('escapes what has a meaning of its own', () => {
    expect(unfolded(file({ description: 'Eins, zwei; drei\\vier\nfünf\r\nsechs: „gut“' }))).toContain(
      'DESCRIPTION:Eins\\, zwei\\; drei\\\\vier\\nfünf\\nsechs: „gut“',
    );
  });

  it('does not escape an address', () => {
    const url = 'https://example.org/a;b,c/?ansicht=wiederholen&tag=21';
    expect(unfolded(file({ url }))).toContain(`URL:${url}`);
  });

  it('folds at 75 octets and not in the middle of a letter', () => {
    const description = 'ü'.repeat(100);
    const lines = linesOf(file({ description }));
    const begin = lines.findIndex((line) => line.startsWith('DESCRIPTION:üü'));
    // 12 signs and 31 letters of two octets are 74; one more letter would be 76.
    expect(lines[begin]).toBe(`DESCRIPTION:${'ü'.repeat(31)}`);
    expect(lines[begin + 1]).toBe(` ${'ü'.repeat(37)}`);
    expect(lines[begin + 2]).toBe(` ${'ü'.repeat(32)}`);
  });

  it('folds no line that just fits', () => {
    const description = 'a'.repeat(75 - 'DESCRIPTION:'.length);
    expect(linesOf(file({ description }))).toContain(`DESCRIPTION:${description}`);
  });

  it('has short lines and its whole text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const written = text.replace(/\r/g, '');
        const made = file({ description: written });
        for (const line of linesOf(made)) expect(octets(line)).toBeLessThanOrEqual(75);
        const value = unfolded(made).find((line) => line.startsWith('DESCRIPTION:'));
        const read = value?.slice(12).replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
        expect(read).toBe(written);
      }),
    );
  });
});
