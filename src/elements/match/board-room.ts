import type { Choice, MatchItem } from '../../model/item.ts';

/** Sides of up to so many characters fit beside the question on a slide, each in one line. */
const narrow = { left: 16, right: 28 } as const;
/** Sides take half of a slide below the question: so many characters a line. */
const halfLine = 32;
/** Room for the rows once they are checked, in pixels of a slide: beside the question, or below it. */
const besideRoom = 340;
const belowRoom = 230;
const mostPairs = 6;

/** Whether the sides of a match stand beside the question, each in one line. */
export function fitsBeside({ body }: MatchItem): boolean {
  return longest(body.left) <= narrow.left && longest(body.right) <= narrow.right;
}

/** Whether a slide has room for the board of pairs, its result and the reason below. */
export function boardFits(item: MatchItem): boolean {
  const { left, right } = item.body;
  if (left.length > mostPairs) return false;
  if (fitsBeside(item)) return Math.max(left.length, right.length) * rowHeight(1) <= besideRoom;
  return Math.max(heightOf(left), heightOf(right)) <= belowRoom;
}

function heightOf(sides: readonly Choice[]): number {
  return sides.reduce((height, { text }) => height + rowHeight(Math.ceil(text.length / halfLine)), 0);
}

/** A checked row with its gap. */
function rowHeight(lines: number): number {
  return 16 + 30 * lines;
}

function longest(sides: readonly Choice[]): number {
  return Math.max(...sides.map(({ text }) => text.length));
}
