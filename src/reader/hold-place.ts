/** Things that a person does to look at another place. */
const ownMoves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;
const longest = 4000;

/**
 * Keeps a section at the top of the window while exercises above it grow into their drawn form, until the reader moves
 * or `longest` milliseconds have passed.
 */
export function holdPlace(section: Element): void {
  const hold = (): void => section.scrollIntoView();
  const watcher = new ResizeObserver(hold);
  const release = (): void => {
    watcher.disconnect();
    for (const move of ownMoves) removeEventListener(move, release);
  };
  hold();
  // The appendix lies below the course, which grows.
  watcher.observe(document.body);
  for (const move of ownMoves) addEventListener(move, release, { passive: true });
  setTimeout(release, longest);
}
