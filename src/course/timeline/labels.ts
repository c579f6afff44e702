import { type Face, textWidth } from '../type/text-width.ts';
import { wrap } from './wrap.ts';

/** What a label says and where on the axis it may hold on to: a point, or anywhere on a bar. */
export interface Wanted {
  readonly date: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface Label {
  /** Left or right edge, after `side`. */
  readonly x: number;
  readonly side: 'left' | 'right';
  readonly lines: readonly string[];
  /** Where its line leaves the axis, and where it meets the date. */
  readonly anchor: number;
  readonly hold: number;
}

export interface Labels {
  readonly labels: readonly Label[];
  /** All lines are straight; else they fan out to labels that are moved apart. */
  readonly straight: boolean;
}

export const dateSize = 36;
export const textSize = 28;

/** From the edge of a label to its line. */
const inset = 14;
const gap = 32;
const mostLines = 3;

interface Block {
  readonly wanted: Wanted;
  readonly lines: readonly string[];
  readonly dateWidth: number;
  readonly width: number;
}

/**
 * Finds places for labels on one row so that none overlaps another or leaves the row: each at its own moment, in as few
 * lines of text as that needs; where the moments are too close together, moved apart as little as possible.
 * @param row how wide the row is. Nothing comes back where the labels are too long for it.
 */
export function placeLabels(wanted: readonly Wanted[], row: number): Labels | undefined {
  let fanned: { readonly labels: readonly Label[]; readonly moved: number } | undefined;
  for (let most = 1; most <= mostLines; most += 1) {
    const blocks = wanted.map((one) => blockOf(one, most));
    if (standing(blocks, row)) return { labels: standing(loosened(blocks, row), row) ?? [], straight: true };
    const moved = movedApart(blocks, row);
    if (moved && (!fanned || moved.moved < fanned.moved)) fanned = moved;
  }
  return fanned && { labels: fanned.labels, straight: false };
}

function blockOf(wanted: Wanted, most: number): Block {
  const widthOf = (text: string, face: Face, size: number): number =>
    Math.ceil(textWidth(text, { face, weight: face === 'display' ? 700 : 400, size }));
  const lines = wrap(wanted.text, most, (piece) => widthOf(piece, 'text', textSize));
  const dateWidth = widthOf(wanted.date, 'display', dateSize);
  return {
    wanted,
    lines,
    dateWidth,
    width: Math.max(dateWidth, ...lines.map((line) => widthOf(line, 'text', textSize))),
  };
}

/** Blocks with fewer lines each, as long as every label still stands beside its line. */
function loosened(blocks: readonly Block[], row: number): readonly Block[] {
  return blocks.reduce((all, { wanted, lines }, index) => {
    const fewer = lines.slice(1).map((_, most) => all.with(index, blockOf(wanted, most + 1)));
    return fewer.find((some) => standing(some, row)) ?? all;
  }, blocks);
}

/** Every label beside its line, to the right of it or to the left: the first way of all in which none is in the way. */
function standing(blocks: readonly Block[], row: number): readonly Label[] | undefined {
  const ways = Array.from({ length: 2 ** blocks.length }, (_, way) => way).sort(
    (one, other) => bits(one) - bits(other),
  );
  for (const way of ways) {
    const labels: Label[] = [];
    let free = 0;
    for (const [index, { wanted, lines, width }] of blocks.entries()) {
      const right = (way >> index) & 1;
      const out = Math.max(0, inset - (wanted.to - wanted.from) / 2);
      const edge = right ? Math.min(row, wanted.to + out) : Math.max(0, wanted.from - out);
      const left = right ? edge - width : edge;
      if (left < free || left + width > row) break;
      free = left + width + gap;
      const anchor = right ? edge - inset : edge + inset;
      labels.push({ x: edge, side: right ? 'right' : 'left', lines, anchor, hold: anchor });
    }
    if (labels.length === blocks.length) return labels;
  }
  return undefined;
}

function movedApart(
  blocks: readonly Block[],
  row: number,
): { readonly labels: readonly Label[]; readonly moved: number } | undefined {
  const lefts: number[] = [];
  let free = 0;
  for (const { wanted, width } of blocks) {
    const left = Math.max(free, wanted.from - inset);
    lefts.push(left);
    free = left + width + gap;
  }
  let limit = row;
  for (const [index, { width }] of [...blocks.entries()].reverse()) {
    const left = Math.min(lefts[index] ?? 0, limit - width);
    lefts[index] = left;
    limit = left - gap;
  }
  if ((lefts[0] ?? 0) < 0) return undefined;
  const labels = blocks.map(({ wanted, lines, dateWidth, width }, index): Label => {
    const left = lefts[index] ?? 0;
    const middle = (wanted.from + wanted.to) / 2;
    const right = middle > left + width - inset;
    const x = right ? left + width : left;
    const dateLeft = right ? x - dateWidth : left;
    const hold = clamp(middle, dateLeft + inset, dateLeft + dateWidth - inset);
    return { x, side: right ? 'right' : 'left', lines, anchor: clamp(hold, wanted.from, wanted.to), hold };
  });
  return { labels, moved: labels.reduce((sum, { anchor, hold }) => sum + Math.abs(anchor - hold), 0) };
}

function bits(number: number): number {
  return [...number.toString(2)].filter((bit) => bit === '1').length;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
