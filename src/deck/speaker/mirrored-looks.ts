import { type Look, lookElsewhereEvent, lookEvent, lookWantedEvent } from '../../elements/shared/look.ts';
import type { DeckChannel } from '../deck-channel.ts';

/**
 * Lets both windows show the same of their exercises, also of those that are drawn later and in a window that comes later.
 */
export class MirroredLooks {
  readonly #known = new Map<string, string>();

  constructor(
    private readonly page: Document,
    private readonly channel: DeckChannel,
  ) {
    page.addEventListener(lookEvent, (event) => {
      const { what, state } = (event as CustomEvent<Look>).detail;
      this.#known.set(what, state);
      channel.send({ type: 'look', what, state });
    });
    page.addEventListener(lookWantedEvent, (event) => {
      const what = (event as CustomEvent<string>).detail;
      const state = this.#known.get(what);
      if (state !== undefined) this.#show({ what, state });
    });
  }

  /** Shows what the other window shows. */
  take({ what, state }: Look): void {
    this.#known.set(what, state);
    this.#show({ what, state });
  }

  /** Tells a window that has just come all that is shown. */
  tellAll(): void {
    for (const [what, state] of this.#known) this.channel.send({ type: 'look', what, state });
  }

  #show(detail: Look): void {
    this.page.dispatchEvent(new CustomEvent(lookElsewhereEvent, { detail }));
  }
}
