import { type DeckChannel, type DeckMessage, openDeckChannel } from '../deck-channel.ts';
import type { Place } from './place.ts';

/** Milliseconds between two questions whether the deck is there, and until it counts as gone. */
const asking = 1500;
const patience = 4000;

export interface RemoteEvents {
  /** The deck is at this place. `turned` when it has just gone there, not when it was asked. */
  onPlace(place: Place, turned: boolean): void;
  /** A deck has come. */
  onMeet(): void;
  /** The deck came, went, or its screen is black now or no more. */
  onChange(): void;
  /** Any other message, for the exercises. */
  onMessage(message: DeckMessage): void;
}

/**
 * The speaker view's end of the channel. It follows one deck window: the one that turned last; where that is closed or does
 * not answer any more, the next that is heard.
 *
 * Owns: which deck is followed, whether it is there, whether its screen is black. Does not own: what is shown here.
 */
export class DeckRemote {
  readonly channel: DeckChannel;
  #deck: string | undefined;
  #black = false;
  #heard = 0;

  constructor(
    private readonly events: RemoteEvents,
    private readonly now: () => number,
  ) {
    this.channel = openDeckChannel((message) => this.#hear(message));
  }

  /** Asks at once and again and again. Called once. */
  start(): void {
    const ask = (): void => {
      this.channel.send({ type: 'where', alone: !this.isConnected });
      if (this.#deck !== undefined && this.now() - this.#heard > patience) this.#leave();
    };
    ask();
    setInterval(ask, asking);
  }

  get isConnected(): boolean {
    return this.#deck !== undefined;
  }

  get isBlack(): boolean {
    return this.#black;
  }

  /** All of these do nothing where there is no deck. */
  turn(forward: boolean): void {
    if (this.#deck !== undefined) this.channel.send({ type: 'turn', deck: this.#deck, forward });
  }

  go({ slide, step }: Place): void {
    if (this.#deck !== undefined) this.channel.send({ type: 'go', deck: this.#deck, slide, step });
  }

  blacken(on: boolean): void {
    if (this.#deck !== undefined) this.channel.send({ type: 'black', deck: this.#deck, on });
  }

  /** In units of the 1280×720 sheet; nothing takes the pointer away. */
  point(at: { readonly x: number; readonly y: number } | undefined): void {
    if (this.#deck !== undefined) this.channel.send({ type: 'point', deck: this.#deck, ...(at ?? { x: -1, y: -1 }) });
  }

  #hear(message: DeckMessage): void {
    if (message.type === 'left') {
      if (message.deck === this.#deck) this.#leave();
    } else if (message.type === 'at') this.#follow(message);
    else this.events.onMessage(message);
  }

  #follow({ deck, slide, step, black, asked }: DeckMessage & { readonly type: 'at' }): void {
    if (asked && this.#deck !== undefined && deck !== this.#deck) return;
    const isNew = this.#deck !== deck;
    const changed = isNew || this.#black !== black;
    this.#deck = deck;
    this.#black = black;
    this.#heard = this.now();
    this.events.onPlace({ slide, step }, !asked);
    if (isNew) this.events.onMeet();
    if (changed) this.events.onChange();
  }

  #leave(): void {
    this.#deck = undefined;
    this.#black = false;
    this.events.onChange();
  }
}
