/**
 * A slide does not scroll: a tray or field that is too full for the short texts of its cards shows their numbers only
 * (`data-crowded`); the chosen card's text is in the tray all the same.
 */
export function measureCrowds(root: Element): void {
  const boxes = [...root.querySelectorAll<HTMLElement>('.tray, .field')];
  for (const box of boxes) delete box.dataset.crowded;
  const crowded = boxes.filter((box) => box.scrollHeight > box.clientHeight + 1);
  for (const box of crowded) box.dataset.crowded = '';
}
