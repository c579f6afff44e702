import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PartId } from '../../model/item.ts';
import { SharedLook } from '../shared/look.ts';

type Host = ReactiveControllerHost & HTMLElement;

interface PersonSource {
  /** The name by which the other window of the class knows what is shown. */
  what(): string;
  selected(): PartId | undefined;
}

/**
 * Which person of the ladder is shown; the others are chips. It is the one who was selected, reached by the keyboard or
 * turned to last, the same in both windows of the class; at first it is the first open one.
 *
 * Owns: who is shown, following the keyboard, telling it to the other window. Does not own: who is selected, drawing.
 */
export class ShownPerson implements ReactiveController {
  #met: PartId | undefined;
  #id: PartId | undefined;
  /** Whom the windows of the class show, as far as this one has told or heard. */
  #together: PartId | undefined;
  readonly #look: SharedLook;

  constructor(
    private readonly host: Host,
    private readonly source: PersonSource,
  ) {
    host.addController(this);
    this.#look = new SharedLook(
      host,
      () => source.what(),
      (card) => {
        this.#together = card;
        this.meet(card);
      },
    );
  }

  hostConnected(): void {
    this.host.addEventListener('focusin', this.#followFocus);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('focusin', this.#followFocus);
  }

  /** Undefined until the ladder is drawn. */
  get id(): PartId | undefined {
    return this.#id;
  }

  /** Turns to a person, or to the first open one. */
  meet(card: PartId | undefined): void {
    this.#met = card;
    this.host.requestUpdate();
  }

  /** Decides who is shown, before the ladder is drawn. While a person is dragged nothing may move under the pointer. */
  decide(isDragging: boolean, firstOpen: PartId | undefined): void {
    this.#met = this.source.selected() ?? this.#met;
    if (!isDragging) this.#id = this.#met ?? firstOpen;
    if (this.#id === undefined || this.#id === this.#together) return;
    // Whom a window shows at first is no choice of anybody.
    if (this.#together !== undefined) this.#look.tell(this.#id);
    this.#together = this.#id;
  }

  /** Only the keyboard: with the mouse the text would change between press and release. */
  #followFocus = ({ target }: Event): void => {
    const card = (target as Element).closest<HTMLElement>('[data-card]:focus-visible')?.dataset.card;
    if (card !== undefined && this.source.selected() === undefined) this.meet(card);
  };
}
