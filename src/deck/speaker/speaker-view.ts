import { html, nothing, type TemplateResult } from 'lit';
import type { SlideEntry } from '../../model/chapter.ts';
import { speaker as words } from '../../strings/speaker.ts';
import type { DeckRemote } from './deck-remote.ts';
import type { Pointer } from './pointer.ts';

export interface ControlActions {
  turn(forward: boolean): void;
  blacken(): void;
  togglePointer(): void;
  openDeck(event: Event): void;
}

/**
 * What steers the deck, and where it is: the place among the slides that are shown (0 for one that the plan leaves out),
 * and how many of the build steps are shown.
 */
export function renderControls(
  place: { readonly number: number; readonly of: number; readonly shown: number; readonly steps: number },
  remote: DeckRemote,
  pointer: Pointer,
  deckAddress: string,
  { turn, blacken, togglePointer, openDeck }: ControlActions,
): TemplateResult {
  const { isConnected, isBlack } = remote;
  return html`
    <button type="button" class="btn" @click=${() => turn(false)}>${words.back}</button>
    <button type="button" class="btn primary" @click=${() => turn(true)}>${words.forward}</button>
    ${
      isConnected
        ? html`<button type="button" class="btn" aria-pressed=${isBlack} @click=${blacken}>${words.black}</button>
          <button type="button" class="btn" aria-pressed=${pointer.isOn} @click=${togglePointer}>${words.pointer}</button>`
        : html`<a class="btn" href=${deckAddress} @click=${openDeck}>${words.openDeck}</a>`
    }
    <p class="link ${isConnected && !isBlack ? 'vh' : 'over'}">${
      isBlack ? words.isBlack : isConnected ? words.connected : words.alone
    }</p>
    <p class="place">${place.number > 0 ? html`${words.slide} <b>${words.of(place.number, place.of)}</b>` : words.off}${
      place.steps > 0 ? html`<span>${words.step(place.shown, place.steps)}</span>` : nothing
    }</p>`;
}

/** What comes after the current slide; its drawing lies in front of this. */
export function renderNext(next: SlideEntry | undefined): TemplateResult {
  return html`<h2>${words.next}</h2><p>${next?.headline ?? words.last}</p>`;
}

export function renderNotes(notes: TemplateResult | undefined): TemplateResult {
  return html`<h2>${words.notes}</h2>${notes ?? html`<p>${words.noNotes}</p>`}`;
}
