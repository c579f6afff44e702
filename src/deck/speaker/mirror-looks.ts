import { type Look, lookElsewhereEvent, lookEvent } from '../../elements/shared/look.ts';
import type { DeckChannel } from '../deck-channel.ts';

/** Tells the other window what exercises of this page show. Returns what shows the same here. */
export function mirrorLooks(page: Document, channel: DeckChannel): (look: Look) => void {
  page.addEventListener(lookEvent, (event) => {
    const { what, state } = (event as CustomEvent<Look>).detail;
    channel.send({ type: 'look', what, state });
  });
  return ({ what, state }) => {
    page.dispatchEvent(new CustomEvent<Look>(lookElsewhereEvent, { detail: { what, state } }));
  };
}
