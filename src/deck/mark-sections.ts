/** Marks in the sections of a deck what its styles and its focus need, once. */
export function markSections(deck: Element): void {
  // After a turn the headline has the focus.
  for (const headline of deck.querySelectorAll<HTMLElement>('h2')) headline.tabIndex = -1;
  // What a build step takes the place of (build-steps.css).
  for (const step of deck.querySelectorAll('.replaces')) step.previousElementSibling?.classList.add('gives-way');
}
