/**
 * A slide does not scroll. A tray that is too full shows the short texts of as many cards as it has room for, and of the
 * rest their numbers (`data-numbered`); a field shows numbers only (`data-crowded`). The chosen card's text is in the tray
 * all the same.
 */
export function measureCrowds(root: Element): void {
  for (const tray of root.querySelectorAll<HTMLElement>('.tray')) numberTheLast(tray);
  const fields = [...root.querySelectorAll<HTMLElement>('.field')];
  for (const field of fields) delete field.dataset.crowded;
  const crowded = fields.filter(overflows);
  for (const field of crowded) field.dataset.crowded = '';
}

function numberTheLast(tray: HTMLElement): void {
  const cards = [...tray.querySelectorAll('li')];
  for (const card of cards) delete card.dataset.numbered;
  for (const card of cards.reverse()) {
    if (!overflows(tray)) return;
    if (!card.querySelector('.full')) card.dataset.numbered = '';
  }
}

function overflows(box: HTMLElement): boolean {
  return box.scrollHeight > box.clientHeight + 1;
}
