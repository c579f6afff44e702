import { clockText, type DayTimes } from '../model/run-plan/day-times.ts';
import { type Shape, timetableOf, wideShapes } from '../model/run-plan/timetable.ts';
import { deck as words } from '../strings/deck.ts';

/** Writes the times of the run plan over those of the course on the title slide, and draws its timetable anew. */
export function showTitleTimes(page: Document, { chapters, start, end, shown }: DayTimes): void {
  const held = chapters.flatMap(({ id, from, to, shown: slides }) =>
    slides ? [{ number: Number(id.slice(1)), from, to }] : [],
  );
  const drawing = page.querySelector('.slide.title .timetable .wide');
  const span = page.querySelector('.slide.title .day-span');
  if (!drawing || !span || !shown) return;
  const timetable = timetableOf(held);
  const [from, to] = [start, end].map((minute) => clockText(minute).replace(':00', ''));
  span.textContent = words.daySpan(from ?? '', to ?? '', timetable.pauses.length);
  drawing.setAttribute('aria-label', words.timetable(timetable.stops.length, clockText(start), clockText(end)));
  drawing.replaceChildren(...wideShapes(timetable).map((shape) => draw(page, shape)));
}

function draw(page: Document, { tag, attributes, text }: Shape): SVGElement {
  const element = page.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}
