/** Things that a person does to look at another place. */
const ownMoves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;
const longest = 4000;

/** Calls `then` once, when the reader moves. */
export function onOwnMove(then: () => void): void {
  const moved = (): void => {
    for (const move of ownMoves) removeEventListener(move, moved);
    then();
  };
  for (const move of ownMoves) addEventListener(move, moved, { passive: true });
}

/**
 * Keeps an element at the top of the window while exercises above it grow into their drawn form, until the reader moves
 * or `longest` milliseconds have passed.
 */
export function holdPlace(element: Element): void {
  const hold = (): void => element.scrollIntoView();
  const watcher = new ResizeObserver(hold);
  const release = (): void => watcher.disconnect();
  hold();
  // The appendix lies below the course, which grows.
  watcher.observe(document.body);
  onOwnMove(release);
  setTimeout(release, longest);
}
