import type { RevealApi } from 'reveal.js';
import type { SlideEntry } from '../model/chapter.ts';
import { heldNeighbour } from '../model/run-plan/held-neighbour.ts';

/**
 * Turning goes past slides that the run plan leaves out; they stay in the deck, and whoever asks for one by its address or
 * in a dialog gets it. To be called before other listeners are added: they never hear of a slide that is gone past.
 */
export function skipSlides(deck: RevealApi, slides: readonly SlideEntry[], page: Document): void {
  if (!slides.some(({ off }) => off)) return;
  deck.on('beforeslidechange', (event) => {
    const current = deck.getCurrentSlide();
    // Nothing is shown yet: the first slide is the one that was asked for.
    if (!current) return;
    const way = wayOf(deck, event as Event & Place);
    const at = slides.findIndex(({ id }) => id === current.id);
    const neighbour = way && slides[way === 'next' ? at + 1 : at - 1];
    if (!way || !neighbour?.off || isAskedFor(neighbour.id, page)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const held = page.getElementById(heldNeighbour(slides, current.id, way)?.id ?? '');
    if (!held) return;
    const { h, v } = deck.getIndices(held);
    deck.slide(h, v);
  });
}

interface Place {
  readonly indexh?: number;
  readonly indexv?: number;
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

function isAskedFor(slide: string, page: Document): boolean {
  return page.querySelector('dialog[open]') !== null || page.location.hash.split('/')[1] === slide;
}
