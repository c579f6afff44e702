import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CategoriseItem, MatchItem, PartId } from '../../model/item.ts';
import { type Move, type PlaceRules, place, placesOf, remove, rulesOf } from '../../model/place.ts';
import type { Response } from '../../model/response.ts';
import { quoteBriefly, quoteCard, placing as words } from '../../strings/placing.ts';
import { announce } from '../shared/announce.ts';
import type { ItemController } from '../shared/item-controller.ts';
import { describeMove } from './describe-move.ts';
import { PointerDrag } from './drag.ts';
import { settle } from './motion.ts';

type PlacingItem = CategoriseItem | MatchItem;
type Host = ReactiveControllerHost & HTMLElement;
/** What the learner uses: it decides where the focus goes. `list` keeps it, because a select stays where it is. */
type Input = 'mouse' | 'touch' | 'keys' | 'list';

export interface PlaceOptions {
  /** What follows the pointer instead of the card. */
  readonly standIn?: (card: PartId) => HTMLElement | null;
  /** What appears in the target instead of the card. */
  readonly landing?: (card: PartId, target: PartId) => HTMLElement | null;
}

interface Step {
  readonly before: Response;
  readonly after: Response;
  /** Absent where a step moved many cards. */
  readonly card?: PartId;
}

/**
 * Moves cards to targets by pointer, tap, key and list; all of them end in `put`. States: open → selected → placed.
 * The host draws cards as buttons with `data-card`, buttons of targets with `data-target`, whole targets with
 * `data-zone`, and tells clicks to `choose` and `place`.
 *
 * Owns: the selected card, dragging, one step of undo, focus after each action, messages. Does not own: the response
 * (the item's session), the rules (model/place.ts), drawing, the switch between board and list.
 */
export class PlaceController<I extends PlacingItem> implements ReactiveController {
  /** After a tap has placed a card, the next open one is selected. */
  advances = true;
  readonly #drag: PointerDrag;
  #selected: PartId | undefined;
  #by: Input = 'mouse';
  #pointer: Input = 'mouse';
  #step: Step | undefined;

  constructor(
    private readonly host: Host,
    private readonly item: ItemController<I>,
    private readonly options: PlaceOptions = {},
  ) {
    host.addController(this);
    this.#drag = new PointerDrag(host, {
      source: (from) => this.#source(from),
      begin: (card) => this.#carry(card),
      drop: (card, zone, from) => void this.put(card, zone, 'mouse', from),
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
    return this.#open ? this.#selected : undefined;
  }

  get dragging(): boolean {
    return this.#drag.active;
  }

  /** A card was tapped: its targets are offered at the bottom of the window. */
  get tapped(): boolean {
    return this.selected !== undefined && this.#by === 'touch' && !this.dragging;
  }

  get canUndo(): boolean {
    return this.#open && this.#step !== undefined && this.#step.after === this.item.session.response;
  }

  /** A click or key on a card: selects it, or lets go of it. */
  async choose(card: PartId, { detail }: MouseEvent): Promise<void> {
    if (!this.#open) return;
    this.#by = detail === 0 ? 'keys' : this.#pointer;
    if (this.#selected === card) {
      await this.cancel();
      return;
    }
    this.#select(card);
    announce(this.host, words.selected(quoteCard(this.#textOf(card))));
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
    if (!this.#open) return;
    const move = place(this.item.session.response, card, target, this.#rules);
    await this.#make(move, target, by, from);
  }

  /** Takes a card out of a target. */
  async take(card: PartId, target: PartId, by: Input): Promise<void> {
    if (!this.#open) return;
    await this.#make(remove(this.item.session.response, card, target, this.#rules), undefined, by);
  }

  /** The targets in which a card lies now. */
  places(card: PartId): readonly PartId[] {
    return placesOf(this.item.session.response, card, this.#rules);
  }

  /** Does something to the response that can be undone as one step. */
  keepStep(change: () => void, card?: PartId): void {
    const before = this.item.session.response;
    change();
    const after = this.item.session.response;
    if (before !== after) this.#step = card === undefined ? { before, after } : { before, after, card };
  }

  async undo(): Promise<void> {
    const step = this.#step;
    if (!step || !this.canUndo) return;
    const from = step.card === undefined ? undefined : this.#card(step.card)?.getBoundingClientRect();
    this.#step = undefined;
    this.#selected = undefined;
    this.item.edit(step.before);
    const { card } = step;
    announce(
      this.host,
      card === undefined
        ? words.undoneAll
        : words.undone(quoteBriefly(this.#textOf(card)), this.places(card).map(this.#fieldOf)),
    );
    await this.host.updateComplete;
    const button = card === undefined ? this.host.querySelector<HTMLElement>('[data-card]') : this.#card(card);
    if (button && from && !this.options.landing) settle(button, from);
    (button ?? this.host.querySelector<HTMLElement>('select, .switch button'))?.focus({ preventScroll: true });
  }

  /** Lets go of the selected card; the focus returns to it. */
  async cancel(): Promise<void> {
    const card = this.selected;
    if (card === undefined) return;
    this.#select(undefined);
    announce(this.host, words.cancelled);
    await this.host.updateComplete;
    this.#card(card)?.focus({ preventScroll: true });
  }

  /** Lets go of the selected card without a word: the view changes, or the item is checked. */
  release(): void {
    this.#select(undefined);
  }

  async #make(move: Move, target: PartId | undefined, by: Input, from?: DOMRect): Promise<void> {
    const seen = from ?? (this.options.landing ? undefined : this.#card(move.card)?.getBoundingClientRect());
    this.keepStep(() => this.item.edit(move.response), move.card);
    const next = by === 'touch' && this.advances ? this.#nextOpen(move.card) : undefined;
    this.#select(next);
    announce(this.host, describeMove(move, { textOf: this.#textOf, fieldOf: this.#fieldOf }, this.#openCards.length));
    await this.host.updateComplete;
    if (by === 'list') return;
    const landed = target === undefined ? null : (this.options.landing?.(move.card, target) ?? this.#card(move.card));
    if (landed && seen) settle(landed, seen);
    this.#card(next ?? move.card)?.focus({ preventScroll: by !== 'keys' });
  }

  #select(card: PartId | undefined): void {
    this.#selected = card;
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
    const grip = from.closest<HTMLElement>('[data-card]');
    const card = grip?.dataset['card'];
    if (!grip || card === undefined || !this.#open) return undefined;
    return { card, grip, moving: this.options.standIn?.(card) ?? grip };
  }

  #carry(card: PartId): Promise<unknown> {
    this.#by = 'mouse';
    this.#select(card);
    return this.host.updateComplete;
  }

  async #dropOutside(moving: HTMLElement, from: DOMRect): Promise<void> {
    await this.cancel();
    settle(moving, from);
  }

  get #open(): boolean {
    return this.item.item !== undefined && this.item.session.phase === 'open';
  }

  get #rules(): PlaceRules {
    const { item } = this.item;
    if (!item) throw new Error('cards are placed before their item is loaded');
    return rulesOf(item);
  }

  get #openCards(): readonly PartId[] {
    return this.#rules.cards.filter((card) => this.places(card).length === 0);
  }

  /** The open card that the learner sees next: in the order of the page, not of the author. */
  #nextOpen(after: PartId): PartId | undefined {
    const open = this.#openCards.filter((card) => card !== after);
    const shown = [...this.host.querySelectorAll<HTMLElement>('[data-card]')].map(
      ({ dataset }) => dataset['card'] ?? '',
    );
    return shown.find((card) => open.includes(card));
  }

  #card(card: PartId): HTMLElement | null {
    return this.host.querySelector(`[data-card="${CSS.escape(card)}"]`);
  }

  #textOf = (id: PartId): string => {
    const { item } = this.item;
    const cards = item?.kind === 'match' ? item.body.left : item?.body.cards;
    return cards?.find((card) => card.id === id)?.text ?? '';
  };

  #fieldOf = (id: PartId): string => {
    const { item } = this.item;
    const fields = item?.kind === 'match' ? item.body.right : item?.body.fields;
    return fields?.find((field) => field.id === id)?.text ?? '';
  };
}
