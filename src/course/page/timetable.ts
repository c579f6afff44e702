import { clockOf, type DayChapter, dayBreaks, dayChapter, dayChapters } from '../day.ts';

/** A piece of the day on the clock, in minutes from midnight. */
interface Piece {
  readonly from: number;
  readonly to: number;
}

const teaching = blocks();
const start = teaching[0]?.from ?? 0;
const end = teaching.at(-1)?.to ?? 0;
/** Chapter 0 is the arrival; stations are the chapters behind it. */
const stations = dayChapters.filter(({ number }) => number > 0);
const full = Math.floor(end / 60) - Math.ceil(start / 60) + 1;
const hours = Array.from({ length: full }, (_, index) => Math.ceil(start / 60) + index);

/**
 * The day as a timetable, drawn to scale from the lesson plan: nine stations, breaks dotted, at the end the sheet that
 * everyone takes home. Twice: lying for the deck, standing for the reader; each host shows one.
 */
export function timetableHtml(): string {
  return `<div class="timetable">${wide()}${tall()}</div>`;
}

function wide(): string {
  const scale = 1152 / (end - start);
  const at = (minute: number): number => round((minute - start) * scale);
  const rules = hours.map((hour) => {
    const label = hour * 60 === start ? `${hour} Uhr` : String(hour);
    const x = at(hour * 60);
    return `<path class="rule" d="M${x} 160V386"/><text x="${x}" y="422">${label}</text>`;
  });
  const lines = teaching.map(({ from, to }) => `<path class="way" d="M${at(from)} 320H${at(to)}"/>`);
  const gaps = pauses().map(({ from, to }) => `<path class="gap" d="M${at(from)} 320H${at(to)}"/>`);
  const stops = stations.map((one) => stop(one.number, at(clockOf(one)), 320));
  const way = `<path class="way" d="M1147 325V250"/>`;
  const sheet = sheetAt(944, 8, 244);
  return svg('wide', '0 0 1152 430', [...rules, ...lines, ...gaps, way, ...stops, sheet]);
}

function tall(): string {
  const scale = 2.2;
  const at = (minute: number): number => round(30 + (minute - start) * scale);
  const lines = teaching.map(({ from, to }) => `<path class="way" d="M116 ${at(from)}V${at(to)}"/>`);
  const gaps = pauses().map(({ from, to }) => `<path class="gap" d="M116 ${at(from)}V${at(to)}"/>`);
  const rules = hours.map((hour) => {
    const y = at(hour * 60);
    return `<path class="rule" d="M84 ${y}H560"/><text x="0" y="${y + 10}">${hour}</text>`;
  });
  const stops = stations.map((one) => stop(one.number, 116, at(clockOf(one))));
  const last = at(end);
  const way = `<path class="way" d="M116 ${last - 5}H250"/>`;
  const sheet = sheetAt(250, last - 190, 204);
  return svg('tall', `0 0 560 ${last + 30}`, [...rules, ...lines, ...gaps, way, ...stops, sheet]);
}

function stop(number: number, x: number, y: number): string {
  return `<circle cx="${x}" cy="${y}" r="26"/><text class="stop" x="${x}" y="${y + 10}">${number}</text>`;
}

/** The sheet with its ruled lines; the orange one is the signature of the day. */
function sheetAt(x: number, y: number, height: number): string {
  const left = x + 20;
  const ruled = [108, 138, 168, 198].filter((line) => line < height - 30).map((line) => `M${left} ${y + line}h168`);
  return [
    `<path class="sheet" d="M${x} ${y}h208v${height}h-208z"/>`,
    `<text class="sheet-text" x="${left}" y="${y + 42}">Strategie auf</text>`,
    `<text class="sheet-text" x="${left}" y="${y + 74}">einer Seite</text>`,
    `<path class="ruled" d="${ruled.join('')}"/><path class="signal" d="M${left} ${y + height - 22}h84"/>`,
  ].join('');
}

function svg(name: string, box: string, parts: readonly string[]): string {
  const label = `Neun Stationen des Tages von ${clock(start)} bis ${clock(end)} Uhr, am Ende ein Blatt`;
  return `<svg class="${name}" viewBox="${box}" role="img" aria-label="${label}">${parts.join('')}</svg>`;
}

function blocks(): readonly Piece[] {
  const lasts = [...dayBreaks.flatMap(({ after }) => dayChapter(after) ?? []), ...dayChapters.slice(-1)];
  return lasts.map((last, index) => {
    const before: DayChapter | undefined = lasts[index - 1];
    const first = dayChapters[before ? before.number + 1 : 0] ?? last;
    return { from: clockOf(first), to: clockOf(last) + last.minutes };
  });
}

function pauses(): readonly Piece[] {
  return teaching.slice(1).map(({ from }, index) => ({ from: teaching[index]?.to ?? from, to: from }));
}

function clock(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
