/** What is left out of a crowded rung: first the age, then the name. */
const levels = ['names', 'faces'] as const;

/**
 * A rung on a slide is one row: where its chips need more room, they show less (`data-crowd`). What they leave out is
 * still in their names. Call it after every update.
 */
export function measureRungs(root: Element): void {
  for (const chips of root.querySelectorAll<HTMLElement>('.rungs .chips')) {
    delete chips.dataset.crowd;
    for (const level of levels) {
      if (chips.scrollWidth <= chips.clientWidth + 1) break;
      chips.dataset.crowd = level;
    }
  }
}
