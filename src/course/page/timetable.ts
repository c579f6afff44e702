import { clockText } from '../../model/run-plan/day-times.ts';
import {
  round,
  type Shape,
  sheetShapes,
  stopShapes,
  timetableOf,
  wideBox,
  wideShapes,
} from '../../model/run-plan/timetable.ts';
import { clockOf, dayChapters } from '../day.ts';
import { escapeHtml } from './escape.ts';

const day = timetableOf(
  dayChapters.map((chapter) => ({
    number: chapter.number,
    from: clockOf(chapter),
    to: clockOf(chapter) + chapter.minutes,
  })),
);
const counts = ['ohne Pause', 'mit einer Pause', 'mit zwei Pausen', 'mit drei Pausen'];

/**
 * The day in a sentence, and as a timetable, drawn to scale from the lesson plan: nine stations, breaks dotted, at the end
 * the sheet that everyone takes home. Twice: lying for the deck, standing for the reader; each host shows one. A run plan
 * changes both in the deck (`deck/title-times.ts`).
 */
export function timetableHtml(): string {
  const clock = (minute: number): string => clockText(minute).replace(':00', '');
  const pauses = counts[day.pauses.length] ?? `mit ${day.pauses.length} Pausen`;
  return `<p class="day-span">Von ${clock(day.start)} bis ${clock(day.end)} Uhr, ${pauses}</p>
<div class="timetable">${wide()}${tall()}</div>`;
}

function wide(): string {
  return svg('wide', `0 0 ${wideBox.width} ${wideBox.height}`, wideShapes(day));
}

function tall(): string {
  const scale = 2.2;
  const at = (minute: number): number => round(30 + (minute - day.start) * scale);
  const path = (name: string, d: string): Shape => ({ tag: 'path', attributes: { class: name, d } });
  const last = at(day.end);
  return svg('tall', `0 0 560 ${last + 30}`, [
    ...day.hours.flatMap((hour): readonly Shape[] => [
      path('rule', `M84 ${at(hour)}H560`),
      { tag: 'text', attributes: { x: 0, y: at(hour) + 10 }, text: String(hour / 60) },
    ]),
    ...day.blocks.map(({ from, to }) => path('way', `M116 ${at(from)}V${at(to)}`)),
    ...day.pauses.map(({ from, to }) => path('gap', `M116 ${at(from)}V${at(to)}`)),
    path('way', `M116 ${last - 5}H250`),
    ...day.stops.flatMap(({ number, at: minute }) => stopShapes(number, 116, at(minute))),
    ...sheetShapes(250, last - 190, 204),
  ]);
}

function svg(name: string, box: string, shapes: readonly Shape[]): string {
  const label = `Neun Stationen des Tages von ${clockText(day.start)} bis ${clockText(day.end)} Uhr, am Ende ein Blatt`;
  return `<svg class="${name}" viewBox="${box}" role="img" aria-label="${label}">${shapes.map(write).join('')}</svg>`;
}

function write({ tag, attributes, text }: Shape): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`);
  return text === undefined ? `<${tag}${written.join('')}/>` : `<${tag}${written.join('')}>${text}</${tag}>`;
}
