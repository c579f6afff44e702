import { expect, test } from 'vitest';
import { timetableHtml } from './timetable.ts';

const [wide = '', tall = ''] = timetableHtml().split('<svg class="tall"');
const numbers = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, number]) => Number(number));

test('nine stations stand on the clock, to scale: a minute of a break is as long as a minute of a chapter', () => {
  const places = numbers(wide, /<circle cx="([\d.]+)"/g);
  const minutes = [15, 55, 115, 140, 240, 280, 350, 375, 420];
  expect(places).toEqual(minutes.map((minute) => Math.round(((minute * 1152) / 445) * 10) / 10));
});

test('the way is dotted in the three breaks', () => {
  expect(wide.match(/class="gap"/g)).toHaveLength(3);
  expect(wide.match(/class="way" d="M[\d.]+ 320H/g)).toHaveLength(4);
  expect(tall.match(/class="gap"/g)).toHaveLength(3);
});

test('both drawings have a name, and hours from nine to four', () => {
  for (const drawing of [wide, tall]) {
    expect(drawing).toContain('aria-label="Neun Stationen des Tages von 9:00 bis 16:25 Uhr, am Ende ein Blatt"');
    expect(drawing.match(/class="rule"/g)).toHaveLength(8);
  }
  expect(wide).toContain('>9 Uhr</text>');
  expect(wide).toContain('>16</text>');
});
