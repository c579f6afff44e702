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
  const showAsNumbers = (from: number): void => {
    for (const [index, card] of cards.entries()) {
      if (index >= from && !card.querySelector('.full')) card.dataset.numbered = '';
      else delete card.dataset.numbered;
    }
  };
  let [fits, tooMany] = [0, cards.length];
  showAsNumbers(tooMany);
  if (!overflows(tray)) return;
  // Every try lays the slide out anew: halving needs four of them for the largest tray.
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    showAsNumbers(middle);
    if (overflows(tray)) tooMany = middle;
    else fits = middle;
  }
  showAsNumbers(fits);
}

function overflows(box: HTMLElement): boolean {
  return box.scrollHeight > box.clientHeight + 1;
}
