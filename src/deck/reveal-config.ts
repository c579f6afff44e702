import type { RevealConfig } from 'reveal.js';

/**
 * The traps of reveal.js 6 that a setting avoids; each has a regression test (e2e/reveal-traps.spec.ts).
 */
export const revealConfig: RevealConfig = {
  width: 1280,
  height: 720,
  margin: 0,
  minScale: 0.1,
  maxScale: 6,
  center: false,
  // Inline display of a section: slides are grids.
  display: 'grid',
  // The address is kept by deck-address.ts.
  hash: false,
  fragmentInURL: true,
  // Sections are nested by chapter: without it ArrowRight jumps to the next chapter.
  navigationMode: 'linear',
  // Its scaled scroll view shrinks type to 12 px; small screens get the reader.
  scrollActivationWidth: 0,
  // Else people lose their place in an exercise when the tab comes back.
  focusBodyOnPageVisibilityChange: false,
  // Else printing clones slides, and elements start empty.
  pdfSeparateFragments: false,
  // It matches by text: components jump.
  autoAnimate: false,
  transition: 'none',
  backgroundTransition: 'none',
  // Ours have German names and lie in the margin.
  controls: false,
  progress: false,
  slideNumber: false,
  help: false,
  jumpToSlide: false,
  // Other windows may not drive the deck.
  postMessage: false,
  postMessageEvents: false,
  hideInactiveCursor: true,
  // Slides that are near would be laid out with every turn; their exercises are drawn ahead all the same.
  viewDistance: 1,
  plugins: [],
};
