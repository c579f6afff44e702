import { html, nothing, type TemplateResult } from 'lit';
import type { GradedItem } from '../../model/item.ts';
import { item as words } from '../../strings/item.ts';
import type { ItemController } from './item-controller.ts';

/** What the buttons do; `ItemElement` is one. */
export interface ItemActions {
  check(): void;
  tryAgain(): void;
  startOver(): void;
  reset(): void;
  openHint(): void;
  showSolution(): void;
}

/** The buttons of the phase, the primary one first. */
export function renderActions<I extends GradedItem>(
  { item, session, mayShowSolution }: ItemController<I>,
  actions: ItemActions,
): TemplateResult {
  const solution = mayShowSolution
    ? html`<button type="button" class="btn" @click=${() => actions.showSolution()}>${words.showSolution}</button>`
    : nothing;
  if (session.phase === 'closed') {
    return html`<button type="button" class="btn primary" @click=${() => actions.startOver()}>${words.startOver}</button>`;
  }
  if (session.phase === 'checked') {
    return html`<button type="button" class="btn primary" @click=${() => actions.tryAgain()}>${words.tryAgain}</button>${solution}`;
  }
  return html`
    <button type="button" class="btn primary" @click=${() => actions.check()}>${words.check}</button>
    <button type="button" class="btn" @click=${() => actions.reset()}>${words.reset}</button>
    ${
      item?.key.hint && !session.hintOpened
        ? html`<button type="button" class="btn" @click=${() => actions.openHint()}>${words.hint}</button>`
        : nothing
    }
    ${solution}`;
}
