import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a clock looks at and whom it tells. */
export interface RoomTime {
  /** When the time is over, in milliseconds; nothing while none runs. */
  ends(): number | undefined;
  now(): number;
  /** Another second is left. */
  onSecond(): void;
  onEnd(): void;
  /** The time was over before anybody in this page saw it run. */
  onMissed(): void;
  /** The room does not see it any more. */
  onHidden(): void;
}

/** Often enough that no second is skipped. */
const look = 250;

/**
 * Runs the time of a turn while the room sees it.
 *
 * Owns: the timer, from the update after the time began until it is over, stands, or the host is gone. Does not own: how
 * much is left, which the record keeps, and what follows.
 */
export class RoomClock implements ReactiveController {
  #running: { readonly ends: number; readonly stop: () => void } | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly time: RoomTime,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const ends = this.host.isConnected ? this.time.ends() : undefined;
    if (ends === this.#running?.ends) return;
    this.hostDisconnected();
    if (ends !== undefined) this.#running = { ends, stop: this.#start(ends) };
  }

  hostDisconnected(): void {
    this.#running?.stop();
    this.#running = undefined;
  }

  /** Returns its undo. */
  #start(ends: number): () => void {
    const { time, host } = this;
    let seconds = Number.POSITIVE_INFINITY;
    const timer = setInterval(() => {
      const seen = Number.isFinite(seconds);
      if (!host.checkVisibility({ visibilityProperty: true }) || host.closest('[inert]')) {
        if (seen) time.onHidden();
        return;
      }
      const left = Math.ceil((ends - time.now()) / 1000);
      if (left <= 0) {
        if (seen) time.onEnd();
        else time.onMissed();
      } else if (left < seconds) {
        seconds = left;
        time.onSecond();
      }
    }, look);
    return () => clearInterval(timer);
  }
}
