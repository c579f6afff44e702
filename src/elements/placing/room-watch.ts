import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Measures anew when the room may have changed: after each update, when a slide that was not displayed is shown, and
 * when the fonts have arrived.
 *
 * Owns: when to measure. Does not own: what is measured and what follows from it.
 */
export class RoomWatch implements ReactiveController {
  readonly #resized = new ResizeObserver(() => this.measure());

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly measure: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#resized.observe(this.host);
    void document.fonts.ready.then(() => this.measure());
  }

  hostDisconnected(): void {
    this.#resized.disconnect();
  }

  hostUpdated(): void {
    this.measure();
  }
}
