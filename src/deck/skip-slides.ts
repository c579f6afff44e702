import type { RevealApi } from 'reveal.js';
import type { SlideEntry } from '../model/chapter.ts';
import { heldNeighbour } from '../model/run-plan/held-neighbour.ts';

/**
 * Turning goes past slides that the run plan leaves out; they stay in the deck, and whoever jumps to one, by its address, in
 * the menu or back, gets it. To be called before other listeners are added: they never hear of a slide that is gone past.
 */
export function skipSlides(deck: RevealApi, slides: readonly SlideEntry[], page: Document): void {
  if (!slides.some(({ off }) => off)) return;
  deck.on('beforeslidechange', (event) => {
    const current = deck.getCurrentSlide();
    const place = event as Event & Place;
    // Nothing is shown yet: the first slide is the one that was asked for.
    if (!current || place.origin === jump) return;
    const way = wayOf(deck, place);
    const at = slides.findIndex(({ id }) => id === current.id);
    const neighbour = way && slides[way === 'next' ? at + 1 : at - 1];
    const isAskedFor = neighbour && page.location.hash.split('/')[1] === neighbour.id;
    if (!way || !neighbour?.off || isAskedFor) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const held = page.getElementById(heldNeighbour(slides, current.id, way)?.id ?? '');
    if (!held) return;
    const { h, v } = deck.getIndices(held);
    deck.slide(h, v);
  });
}

/** The origin of a jump: `deck.slide(h, v, step, jump)` shows also what turning goes past. */
export const jump = 1;

interface Place {
  readonly indexh?: number;
  readonly indexv?: number;
  readonly origin?: number;
}

/** Which way a change turns by one slide; undefined where it jumps. Into another chapter reveal.js tells no row. */
function wayOf(deck: RevealApi, { indexh = 0, indexv = 0 }: Place): 'next' | 'previous' | undefined {
  const { h, v } = deck.getIndices();
  if (indexh === h) return indexv === v + 1 ? 'next' : indexv === v - 1 ? 'previous' : undefined;
  const chapter = deck.getCurrentSlide().parentElement;
  const isLast = chapter?.querySelector(':scope > section:last-of-type') === deck.getCurrentSlide();
  if (indexh === h + 1 && isLast) return 'next';
  return indexh === h - 1 && v === 0 ? 'previous' : undefined;
}
