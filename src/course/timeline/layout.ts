import { textWidth } from '../type/text-width.ts';
import { type Label, type Labels, placeLabels, textSize } from './labels.ts';
import { extentOf, type Moment } from './moment.ts';
import { type Ticks, ticksBetween, type Unit } from './ticks.ts';
import { wrap } from './wrap.ts';

/** A moment with its words as the drawing shows them. */
export interface Shown {
  readonly moment: Moment;
  readonly date: string;
  readonly text: string;
}

/** A span with its words inside it. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  readonly lines: readonly string[];
  readonly signal: boolean;
}

/** A moment on the axis with a label: a point, or a bar where it lasts. */
export interface Station extends Label {
  readonly from: number;
  readonly to: number;
  readonly date: string;
  readonly signal: boolean;
}

export interface TimelineLayout {
  readonly stations: readonly Station[];
  readonly bands: readonly Band[];
  readonly straight: boolean;
  readonly unit: Unit;
  readonly ticks: readonly { readonly x: number; readonly long: boolean }[];
}

/** As wide as the content of a slide. */
export const row = 1152;
const margin = 14;
/** Between ticks that can be told apart in the last row. */
const closest = 12;
const bandPadding = 16;

/** Places a timeline to scale; nothing where its words do not fit on a slide. */
export function layOutTimeline(shown: readonly Shown[]): TimelineLayout | undefined {
  const extents = shown.map(({ moment }) => extentOf(moment));
  const start = Math.min(...extents.map((one) => one.start));
  const end = Math.max(...extents.map((one) => one.end));
  if (!(end > start)) return undefined;
  const scale = (row - 2 * margin) / (end - start);
  const at = (day: number): number => round(margin + (day - start) * scale);
  const marks = shown.map((one, index) => {
    const { start: first = start, end: last = start } = extents[index] ?? {};
    return { shown: one, from: at(first), to: at(last) };
  });
  const points = marks.filter(({ from, to }) => from === to).map(({ from }) => from);
  const bands: Band[] = [];
  const others = marks.filter((mark) => {
    const band = bandOf(mark, points);
    const inTheWay = bands.some(({ from, to }) => mark.from < to && from < mark.to);
    if (!band || inTheWay) return true;
    bands.push(band);
    return false;
  });
  const wanted = others.map(({ shown: { date, text }, from, to }) => ({ date, text, from, to }));
  const placed: Labels | undefined = placeLabels(wanted, row);
  if (!placed) return undefined;
  const stations = others.flatMap(({ shown: { date, moment }, from, to }, index): Station[] => {
    const label = placed.labels[index];
    return label ? [{ ...label, date, from, to, signal: moment.signal }] : [];
  });
  const { unit, ticks }: Ticks = ticksBetween(start, end, finest(shown), (row - 2 * margin) / closest);
  return {
    stations,
    bands,
    straight: placed.straight,
    unit,
    ticks: ticks.map(({ day, long }) => ({ x: at(day), long })),
  };
}

/** The words of a span of days stand inside it if there is room between the lines of the points. */
function bandOf(mark: { shown: Shown; from: number; to: number }, points: readonly number[]): Band | undefined {
  const { from, to } = mark;
  const { moment, text } = mark.shown;
  if (moment.to === undefined) return undefined;
  const edges = [from, ...points.filter((point) => point > from && point < to).sort((a, b) => a - b), to];
  const rooms = edges.slice(1).map((edge, index) => ({ left: edges[index] ?? from, right: edge }));
  const [widest] = rooms.sort((one, other) => other.right - other.left - (one.right - one.left));
  if (!widest) return undefined;
  const widthOf = (piece: string): number => textWidth(piece, { face: 'text', weight: 400, size: textSize });
  const room = widest.right - widest.left - 2 * bandPadding;
  const lines = [1, 2]
    .map((most) => wrap(text, most, widthOf))
    .find((all) => all.every((line) => widthOf(line) <= room));
  return lines && { from, to, middle: round((widest.left + widest.right) / 2), lines, signal: moment.signal };
}

function finest(shown: readonly Shown[]): Unit {
  const dates = shown.flatMap(({ moment: { from, to } }) => [from, to ?? from]);
  const parts = Math.max(...dates.map((date) => date.split('-').length));
  return parts === 3 ? 'day' : parts === 2 ? 'month' : 'year';
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
