/** A chapter on the clock, in minutes from midnight. */
export interface ClockedChapter {
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/** A piece of the day on the clock, in minutes from midnight. */
interface Piece {
  readonly from: number;
  readonly to: number;
}

/** The day as a line: where it is held, where it rests, its stations and the full hours beside it. */
export interface Timetable {
  readonly start: number;
  readonly end: number;
  readonly blocks: readonly Piece[];
  readonly pauses: readonly Piece[];
  /** Chapter 0 is the arrival; stations are the chapters behind it. */
  readonly stops: readonly { readonly number: number; readonly at: number }[];
  /** Minutes from midnight, as they follow each other. */
  readonly hours: readonly number[];
}

/** A shape of the drawing, with its attributes; `text` stands in a text. */
export interface Shape {
  readonly tag: 'path' | 'circle' | 'text';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
}

/** The chapters that are held, in their order, as a line; what lies between them is a pause. */
export function timetableOf(chapters: readonly ClockedChapter[]): Timetable {
  const [first] = chapters;
  const start = first?.from ?? 0;
  const end = chapters.at(-1)?.to ?? start;
  const blocks: { from: number; to: number }[] = [];
  for (const { from, to } of chapters) {
    const block = blocks.at(-1);
    if (block?.to === from) block.to = to;
    else blocks.push({ from, to });
  }
  const firstHour = Math.ceil(start / 60);
  return {
    start,
    end,
    blocks,
    pauses: blocks.slice(1).map(({ from }, index) => ({ from: blocks[index]?.to ?? from, to: from })),
    stops: chapters.flatMap(({ number, from }) => (number > 0 ? [{ number, at: from }] : [])),
    hours: Array.from({ length: Math.floor(end / 60) - firstHour + 1 }, (_, index) => (firstHour + index) * 60),
  };
}

/** Width and height of the lying drawing. */
export const wideBox = { width: 1152, height: 430 };

/** The timetable lying down, to scale, as the deck shows it; at its end the sheet that everyone takes home. */
export function wideShapes({ start, end, blocks, pauses, stops, hours }: Timetable): readonly Shape[] {
  const scale = wideBox.width / (end - start);
  const at = (minute: number): number => round((minute - start) * scale);
  const path = (name: string, d: string): Shape => ({ tag: 'path', attributes: { class: name, d } });
  // Behind midnight and close to the end there is no room for another hour.
  const named = hours.filter((hour) => at(hour) < wideBox.width - 30);
  return [
    ...hours.map((hour) => path('rule', `M${at(hour)} 160V386`)),
    ...named.map((hour): Shape => {
      const name = String((hour / 60) % 24);
      return { tag: 'text', attributes: { x: at(hour), y: 422 }, text: hour === start ? `${name} Uhr` : name };
    }),
    ...blocks.map(({ from, to }) => path('way', `M${at(from)} 320H${at(to)}`)),
    ...pauses.map(({ from, to }) => path('gap', `M${at(from)} 320H${at(to)}`)),
    path('way', 'M1147 325V250'),
    ...stops.flatMap(({ number, at: minute }) => stopShapes(number, at(minute), 320)),
    ...sheetShapes(944, 8, 244),
  ];
}

/** A station: a circle with its number. */
export function stopShapes(number: number, x: number, y: number): readonly Shape[] {
  return [
    { tag: 'circle', attributes: { cx: x, cy: y, r: 26 } },
    { tag: 'text', attributes: { class: 'stop', x, y: y + 10 }, text: String(number) },
  ];
}

/** The sheet with its ruled lines; the orange one is the signature of the day. */
export function sheetShapes(x: number, y: number, height: number): readonly Shape[] {
  const left = x + 20;
  const ruled = [108, 138, 168, 198].filter((line) => line < height - 30).map((line) => `M${left} ${y + line}h168`);
  const text = (row: number, words: string): Shape => ({
    tag: 'text',
    attributes: { class: 'sheet-text', x: left, y: y + row },
    text: words,
  });
  return [
    { tag: 'path', attributes: { class: 'sheet', d: `M${x} ${y}h208v${height}h-208z` } },
    text(42, 'Strategie auf'),
    text(74, 'einer Seite'),
    { tag: 'path', attributes: { class: 'ruled', d: ruled.join('') } },
    { tag: 'path', attributes: { class: 'signal', d: `M${left} ${y + height - 22}h84` } },
  ];
}

/** A place in the drawing, to a tenth. */
export function round(number: number): number {
  return Math.round(number * 10) / 10;
}
