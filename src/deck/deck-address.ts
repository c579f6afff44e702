/** Milliseconds of rest after a turn; fast turns are written once. */
const rest = 150;

/**
 * Keeps slide and build step in the address, so that a reload leads back to them. Written when the page rests: in a page of
 * this size that costs more than the turn itself.
 */
export class DeckAddress {
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** The address at the last turn. */
  #hash = '';

  /** @param path of what is shown, as in `/k2-s06/0`. */
  constructor(
    private readonly window: Window,
    private readonly path: () => string,
  ) {
    // A page that is left at once is still found again.
    window.addEventListener('pagehide', () => {
      if (this.#waiting !== undefined) this.#write();
    });
  }

  keepSoon(): void {
    clearTimeout(this.#waiting);
    this.#hash = this.window.location.hash;
    this.#waiting = setTimeout(() => this.#write(), rest);
  }

  #write(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    // Somebody has asked for another slide meanwhile: that one is on its way.
    if (this.window.location.hash !== this.#hash) return;
    this.window.history.replaceState(null, '', `#${this.path()}`);
  }
}
