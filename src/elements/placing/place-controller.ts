import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PartId } from '../../model/item.ts';
import { type Move, place, remove, shift } from '../../model/place.ts';
import { placing as words } from '../../strings/placing.ts';
import { announce } from '../shared/announce.ts';
import type { ItemController } from '../shared/item-controller.ts';
import { BoardState, type PlacingItem } from './board-state.ts';
import { cardButton, cardControl, firstShown } from './controls.ts';
import { PointerDrag } from './drag.ts';
import { settle } from './motion.ts';
import { type Speech, speakOfCards } from './speech.ts';
import { UndoStep } from './undo-step.ts';

type Host = ReactiveControllerHost & HTMLElement;
/** What the learner uses: it decides where the focus goes. `list` keeps it, because a control stays where it is. */
type Input = 'mouse' | 'touch' | 'keys' | 'list';

export interface PlaceOptions {
  /** What follows the pointer instead of the card. */
  readonly standIn?: (card: PartId, grip: HTMLElement) => HTMLElement | null;
  /** What appears in the target instead of the card. */
  readonly landing?: (card: PartId, target: PartId) => HTMLElement | null;
  /** What is said instead of the words for cards that lie in fields. */
  readonly speech?: Speech;
  /** After a click has placed a card it stays selected, because it may lie in more targets. */
  readonly stays?: boolean;
  /** Called before a card gets the focus: a view that shows one card at a time turns to it. */
  readonly reveal?: (card: PartId) => void;
}

/**
 * Moves cards to targets by pointer, tap, key and list; all of them end in `put`. States: open → selected → placed.
 * The host draws cards as buttons with `data-card`, buttons of targets with `data-target`, whole targets with
 * `data-zone`, and tells clicks to `choose` and `place`. What else stands for a card and can be gripped has `data-grip`,
 * and where it stands for one placement of several, `data-origin` with the target.
 *
 * One file, because pointer, tap, key and list change the same state, and where the focus goes depends on which of them did.
 *
 * Owns: the selected card, dragging, one step of undo, focus after each action, messages. Does not own: the response
 * (the item's session), the rules (model/place.ts), drawing, the switch between board and list.
 */
export class PlaceController<I extends PlacingItem> implements ReactiveController {
  /** After a tap has placed a card, the next open one is selected. */
  advances = true;
  readonly #state: BoardState<I>;
  readonly #drag: PointerDrag;
  readonly #step = new UndoStep();
  readonly #speech: Speech;
  #selected: PartId | undefined;
  #by: Input = 'mouse';
  #pointer: Input = 'mouse';
  /** Selected since before the last placement: a click on the card is no second one. */
  #stayed = false;
  /** The target from which a placement is dragged away. */
  #origin: PartId | undefined;

  constructor(
    private readonly host: Host,
    private readonly item: ItemController<I>,
    private readonly options: PlaceOptions = {},
  ) {
    host.addController(this);
    this.#state = new BoardState(item);
    this.#speech = options.speech ?? speakOfCards(this.#state);
    this.#drag = new PointerDrag(host, {
      source: (from) => this.#source(from),
      begin: (card) => this.#carry(card),
      drop: (card, zone, from) => void this.#drop(card, zone, from),
      cancel: (moving, from) => void this.#dropOutside(moving, from),
    });
  }

  hostConnected(): void {
    this.#drag.start();
    this.host.addEventListener('pointerdown', this.#notePointer, true);
    window.addEventListener('keydown', this.#cancelByKey, true);
  }

  hostDisconnected(): void {
    this.#drag.stop();
    this.#selected = undefined;
    this.host.removeEventListener('pointerdown', this.#notePointer, true);
    window.removeEventListener('keydown', this.#cancelByKey, true);
  }

  get selected(): PartId | undefined {
    return this.#state.open ? this.#selected : undefined;
  }

  get dragging(): boolean {
    return this.#drag.active;
  }

  /** A card was tapped: its targets are offered at the bottom of the window. */
  get tapped(): boolean {
    return this.selected !== undefined && this.#by === 'touch' && !this.dragging;
  }

  get canUndo(): boolean {
    return this.#state.open && this.#step.leadsTo(this.#state.response);
  }

  /** A click or key on a card: selects it, or lets go of it. */
  async choose(card: PartId, { detail }: MouseEvent): Promise<void> {
    if (!this.#state.open) return;
    this.#by = detail === 0 ? 'keys' : this.#pointer;
    if (this.#selected === card && !this.#stayed) {
      await this.cancel();
      return;
    }
    this.#select(card);
    announce(this.host, this.#speech.selected(card));
    if (this.#by !== 'keys') return;
    await this.host.updateComplete;
    this.host.querySelector<HTMLElement>('[data-target]')?.focus();
  }

  /** A click or key on a target: the selected card goes there. */
  async place(target: PartId): Promise<void> {
    if (this.selected !== undefined) await this.put(this.selected, target, this.#by);
  }

  /** Puts a card into a target. `from` is where it was seen last, if not where it lies. */
  async put(card: PartId, target: PartId, by: Input, from?: DOMRect): Promise<void> {
    if (!this.#state.open) return;
    const { response, rules } = this.#state;
    await this.#make(place(response, card, target, rules), target, by, from);
  }

  /** Takes a card out of a target. */
  async take(card: PartId, target: PartId, by: Input): Promise<void> {
    if (!this.#state.open) return;
    const { response, rules } = this.#state;
    await this.#make(remove(response, card, target, rules), undefined, by);
  }

  /** The targets in which a card lies now. */
  places(card: PartId): readonly PartId[] {
    return this.#state.places(card);
  }

  /** Does something to the response that can be undone as one step. */
  keepStep(change: () => void, card?: PartId): void {
    this.#step.keep(() => this.#state.response, change, card);
  }

  async undo(): Promise<void> {
    if (!this.canUndo) return;
    const { before, card } = this.#step.take() ?? {};
    if (!before) return;
    const first = card ?? this.#state.rules.cards[0] ?? '';
    const seen = this.#seen(card);
    this.#selected = undefined;
    this.options.reveal?.(first);
    this.item.edit(before);
    announce(this.host, card === undefined ? this.#speech.undoneAll : this.#speech.undone(card, this.places(card)));
    await this.host.updateComplete;
    const control = cardControl(this.host, first);
    if (control && seen) settle(control, seen);
    control?.focus({ preventScroll: true });
  }

  /** Lets go of the selected card; the focus returns to it. */
  async cancel(): Promise<void> {
    const card = this.selected;
    if (card === undefined) return;
    this.#select(undefined);
    announce(this.host, words.cancelled);
    await this.host.updateComplete;
    cardButton(this.host, card)?.focus({ preventScroll: true });
  }

  /** Lets go of the selected card without a word: the view changes, or the item is checked. */
  release(): void {
    this.#select(undefined);
  }

  async #make(move: Move, target: PartId | undefined, by: Input, from?: DOMRect): Promise<void> {
    const { host, options } = this;
    const seen = from ?? this.#seen(move.card);
    this.keepStep(() => this.item.edit(move.response), move.card);
    const stays = this.#staysBy(by) && !from;
    const next = this.#advancesBy(by) ? firstShown(host, this.#state.openCards) : stays ? move.card : undefined;
    this.#select(next, stays);
    announce(host, this.#speech.moved(move, this.#state.openCards.length));
    await host.updateComplete;
    if (by === 'list') return;
    const landed = target === undefined ? null : (options.landing?.(move.card, target) ?? cardButton(host, move.card));
    if (landed && seen) settle(landed, seen);
    cardButton(host, next ?? move.card)?.focus({ preventScroll: by !== 'keys' });
  }

  /** A card that may lie in several targets is not left by itself. */
  #advancesBy(by: Input): boolean {
    return by === 'touch' && this.advances && this.#state.rules.placements === 'one';
  }

  #staysBy(by: Input): boolean {
    return this.options.stays === true && (by === 'mouse' || by === 'touch');
  }

  /** Where a card is seen now, if it is the card itself that moves. */
  #seen(card: PartId | undefined): DOMRect | undefined {
    if (card === undefined || this.options.landing) return undefined;
    return cardButton(this.host, card)?.getBoundingClientRect();
  }

  #select(card: PartId | undefined, stayed = false): void {
    this.#selected = card;
    this.#stayed = stayed;
    this.host.requestUpdate();
  }

  #notePointer = ({ pointerType }: PointerEvent): void => {
    this.#pointer = pointerType === 'touch' ? 'touch' : 'mouse';
  };

  #cancelByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.selected === undefined) return;
    const { target } = event;
    if (!(target instanceof Node) || (target !== document.body && !this.host.contains(target))) return;
    event.preventDefault();
    event.stopPropagation();
    if (this.#drag.active) this.#drag.abort();
    else void this.cancel();
  };

  #source(from: Element) {
    const grip = from.closest<HTMLElement>('[data-card], [data-grip]');
    const card = grip?.dataset.card ?? grip?.dataset.grip;
    if (!grip || card === undefined || !this.#state.open) return undefined;
    this.#origin = grip.dataset.origin;
    return { card, grip, moving: this.options.standIn?.(card, grip) ?? grip };
  }

  #carry(card: PartId): Promise<unknown> {
    this.#by = 'mouse';
    this.#select(card);
    return this.host.updateComplete;
  }

  async #drop(card: PartId, target: PartId, from: DOMRect): Promise<void> {
    if (this.#origin === undefined) return this.put(card, target, 'mouse', from);
    if (!this.#state.open) return;
    const { response, rules } = this.#state;
    await this.#make(shift(response, card, this.#origin, target, rules), target, 'mouse', from);
  }

  async #dropOutside(moving: HTMLElement, from: DOMRect): Promise<void> {
    await this.cancel();
    settle(moving, from);
  }
}
