import type { Place } from '../place.ts';
import { checkSignal, hasMark, type Say } from '../slides/case-fences.ts';
import { dropText, type ListItem, takeSignal } from '../slides/list-items.ts';
import { type Prose, plainText } from '../slides/prose.ts';
import { wrap } from '../timeline/wrap.ts';
import { textWidth } from '../type/text-width.ts';

/** A figure drawn as an area. */
export interface Square {
  readonly amount: number;
  /** As it is written: „50 Mio.“. */
  readonly written: string;
  readonly signal: boolean;
  /** Inline tokens. */
  readonly label: Prose;
  readonly group?: string;
  readonly place: Place;
}

const units: Readonly<Record<string, number>> = {
  'Tsd.': 1e3,
  Tausend: 1e3,
  'Mio.': 1e6,
  Millionen: 1e6,
  'Mrd.': 1e9,
  Milliarden: 1e9,
};
const unit = Object.keys(units)
  .map((name) => name.replace('.', '\\.'))
  .join('|');
const figure = new RegExp(`^(\\d+(?:[ . ]\\d{3})*(?:,\\d+)?)(?:\\s(${unit}))?(?:\\s[€$])?(?=\\s|$)`, 'u');

const most = 5;
/** Words below a square. */
const mostLines = 2;
const labelSize = 28;
/** The content of a slide, and what is free between its columns. */
export const contentWidth = 1152;
export const columnGap = 24;

/** A smaller square than this part of the largest one's side is a dot. */
const leastSide = 1 / 60;

/** Figures to compare, in the order written; those that cannot be read are told and left out. */
export function readSquares(items: readonly ListItem[] | undefined, fence: Place, say: Say): readonly Square[] {
  if (!items || items.length < 2 || items.length > most) {
    say(
      fence,
      `squares compare 2 to ${most} figures`,
      'write them as a list: - 50 Mio. and what it counts; ### names a group',
    );
    return [];
  }
  if (items.some(({ group }) => group !== undefined) && items[0]?.group === undefined) {
    say(
      items[0]?.place ?? fence,
      'this figure stands in no group',
      'write ### and a name above it, or no group at all',
    );
  }
  const squares = items.map((item) => readSquare(item, say)).filter((square) => square !== undefined);
  checkSignal(squares, 'figure', say);
  if (!hasMark(items)) say(fence, 'no figure has a source', 'mark one: [^gsb-m321]');
  const column = (contentWidth - columnGap * (items.length - 1)) / items.length;
  for (const { label, place } of squares) {
    const lines = wrap(plainText(label.tokens).trim(), mostLines, widthOf);
    if (lines.every((line) => widthOf(line) <= column)) continue;
    say(place, `these words do not fit on ${mostLines} lines below their square`, 'say what is counted in fewer words');
  }
  const largest = Math.max(...squares.map(({ amount }) => amount));
  for (const { amount, written, place } of squares) {
    if (Math.sqrt(amount / largest) >= leastSide) continue;
    say(place, `beside the largest figure ${written} cannot be seen`, 'compare figures of a similar size');
  }
  return squares;
}

function widthOf(piece: string): number {
  return textWidth(piece, { face: 'text', weight: 400, size: labelSize });
}

function readSquare({ tokens: all, place, group }: ListItem, say: Say): Square | undefined {
  const { signal, tokens } = takeSignal(all);
  const text = plainText(tokens).trim();
  const [written, number = '', name] = figure.exec(text) ?? [];
  if (written === undefined) {
    say(place, 'it does not begin with a number', 'write - 50 Mio., - 200 000 or - 1,2 Mio. and what it counts');
    return undefined;
  }
  if (text === written) say(place, `${written} counts nothing`, 'write what it counts behind the number');
  const amount = Number(number.replace(/[ . ]/g, '').replace(',', '.')) * (name === undefined ? 1 : (units[name] ?? 1));
  const label = { tokens: dropText(tokens, written.length) };
  return { amount, written, signal, label, place, ...(group === undefined ? {} : { group }) };
}
