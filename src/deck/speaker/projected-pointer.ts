/** Milliseconds without a word from the speaker view until the pointer goes: the window may have been closed. */
const patience = 2500;

/** The point that the trainer shows on the projector. It hides nothing from clicks, and is nothing for screen readers. */
export class ProjectedPointer {
  readonly #dot = document.createElement('div');
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly sheet: HTMLElement) {
    this.#dot.className = 'projected-pointer';
    this.#dot.setAttribute('aria-hidden', 'true');
    // The styles of the speaker view do not come to the projector's window.
    Object.assign(this.#dot.style, {
      position: 'absolute',
      zIndex: '50',
      width: '36px',
      height: '36px',
      margin: '-18px 0 0 -18px',
      border: '5px solid var(--c-bg)',
      borderRadius: '50%',
      background: 'var(--c-signal)',
      boxShadow: '0 0 0 3px var(--c-ink)',
      pointerEvents: 'none',
    });
  }

  /** In units of the sheet; outside of it the pointer is taken away. */
  show({ x, y }: { readonly x: number; readonly y: number }): void {
    clearTimeout(this.#waiting);
    if (!(x >= 0 && x <= 1280 && y >= 0 && y <= 720)) {
      this.#dot.remove();
      return;
    }
    this.#dot.style.left = `${x}px`;
    this.#dot.style.top = `${y}px`;
    if (!this.#dot.isConnected) this.sheet.append(this.#dot);
    this.#waiting = setTimeout(() => this.#dot.remove(), patience);
  }
}
