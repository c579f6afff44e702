import type { PartId } from '../../model/item.ts';

/** The button of a card on a board. */
export function cardButton(root: Element, card: PartId): HTMLElement | null {
  return root.querySelector(`[data-card="${CSS.escape(card)}"]`);
}

/** What stands for a card in the view that is shown: its button, or the first control of its row in a list. */
export function cardControl(root: Element, card: PartId): HTMLElement | null {
  return cardButton(root, card) ?? root.querySelector(`[data-row="${CSS.escape(card)}"] :is(select, button)`);
}

/** The first of these cards that the learner sees: in the order of the page, not of the author. */
export function firstShown(root: Element, cards: readonly PartId[]): PartId | undefined {
  const shown = [...root.querySelectorAll<HTMLElement>('[data-card]')].map(({ dataset }) => dataset.card ?? '');
  return shown.find((card) => cards.includes(card));
}
