import { html, nothing, type TemplateResult } from 'lit';
import type { GradedItem } from '../../model/item.ts';
import type { Session } from '../../model/session.ts';
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
  { item, session, mayShowSolution, asking }: ItemController<I>,
  actions: ItemActions,
): TemplateResult | typeof nothing {
  if (asking?.judges === 'end') return renderTestActions(session, actions);
  const solution = mayShowSolution
    ? html`<button type="button" class="btn" @click=${() => actions.showSolution()}>${words.showSolution}</button>`
    : nothing;
  if (session.phase === 'closed') {
    // A day's repetition asks once; what is practised further is practised in the chapter.
    if (asking) return nothing;
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

/** A test asks once: what is answered rests, and what may be seen at its end has no buttons of its own. */
function renderTestActions({ phase }: Session, actions: ItemActions): TemplateResult | typeof nothing {
  if (phase === 'stored') return html`<p class="answer-kept">${words.answerKept}</p>`;
  if (phase !== 'open') return nothing;
  return html`<button type="button" class="btn primary" @click=${() => actions.check()}>${words.answer}</button>
    <button type="button" class="btn" @click=${() => actions.reset()}>${words.reset}</button>`;
}
