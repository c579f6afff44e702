import type { SlideEntry } from '../chapter.ts';

/** The nearest slide before or behind this one that is not left out; undefined where there is none. */
export function heldNeighbour(
  slides: readonly SlideEntry[],
  from: string,
  way: 'next' | 'previous',
): SlideEntry | undefined {
  const at = slides.findIndex(({ id }) => id === from);
  if (at < 0) return undefined;
  return way === 'next'
    ? slides.slice(at + 1).find(({ off }) => !off)
    : slides.slice(0, at).findLast(({ off }) => !off);
}
