import { announce } from '../elements/shared/announce.ts';

/** Says what a glossary entry holds when it opens: the focus stays on the word, so that the place in the text is kept. */
export function tellTerms(page: Document): void {
  page.addEventListener(
    'toggle',
    (event) => {
      const card = event.target;
      if (!(card instanceof HTMLElement) || !card.matches('.term-card:popover-open')) return;
      const [term, text] = [card.querySelector('dt'), card.querySelector('dd')];
      announce(card, `${term?.textContent}: ${text?.textContent}`);
    },
    // The event does not bubble.
    true,
  );
}
