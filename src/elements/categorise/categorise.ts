import { html, type TemplateResult } from 'lit';
import type { CategoriseItem, PartId } from '../../model/item.ts';
import { quoteCard, placing as words } from '../../strings/placing.ts';
import { PlacingElement } from '../placing/placing-element.ts';
import { RoomWatch } from '../placing/room-watch.ts';
import { verdictWord } from '../placing/verdict-word.ts';
import { renderBoard } from './board.ts';
import { type CardView, firstToRead, viewCards } from './card-view.ts';
import { measureCrowds } from './crowd.ts';
import { renderList } from './list.ts';
import { renderTouchBar } from './touch-bar.ts';

/**
 * Cards into fields (kind `categorise`, look `fields`): a board with tray and columns, or a list with one select a card.
 *
 * @fires smm-announce - see ItemElement
 */
export class SmmCategorise extends PlacingElement {
  /** The card that has the keyboard focus: its whole text is shown. */
  #focused: PartId | undefined;
  #shown: PartId | undefined;

  constructor() {
    super();
    new RoomWatch(this, () => {
      if (this.inDeck) measureCrowds(this);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('focusin', this.#followFocus);
    this.addEventListener('pointerdown', this.#forgetFocus);
  }

  override disconnectedCallback(): void {
    this.removeEventListener('focusin', this.#followFocus);
    this.removeEventListener('pointerdown', this.#forgetFocus);
    super.disconnectedCallback();
  }

  protected override describeMissing(_item: CategoriseItem, missing: readonly PartId[]): string {
    return words.placeAll(missing.length);
  }

  /** Only the keyboard: with the mouse cards would move between press and release. */
  #followFocus = ({ target }: Event): void => {
    const card = (target as Element).closest<HTMLElement>('[data-card]:focus-visible')?.dataset.card;
    if (card === undefined || card === this.#focused) return;
    this.#focused = card;
    this.requestUpdate();
  };

  #forgetFocus = (): void => {
    this.#focused = undefined;
  };

  #viewCards(item: CategoriseItem): readonly CardView[] {
    return viewCards(item, {
      cards: this.cardsInOrder(item),
      places: (card) => this.placing.places(card),
      outcome: this.judged,
      marks: this.marks,
    });
  }

  #onCard(views: readonly CardView[], card: PartId, event: MouseEvent): void {
    if (this.open) {
      void this.placing.choose(card, event);
      return;
    }
    this.reasons.ask(card);
    const { card: { text } = { text: '' }, judgement } = views.find((one) => one.card.id === card) ?? {};
    if (judgement) this.say(words.judged(quoteCard(text), verdictWord(judgement.verdict), judgement.reason));
  }

  protected override renderBoard(item: CategoriseItem): TemplateResult {
    const views = this.#viewCards(item);
    const read = views.find(({ card }) => this.reasons.shows(card.id, firstToRead(views), true))?.card.id;
    const pressed = this.open ? this.placing.selected : read;
    const next = views.find(({ places }) => places.length === 0)?.card.id;
    // While a card is dragged nothing may change its size under the pointer.
    if (!this.placing.dragging) this.#shown = this.open ? (pressed ?? this.#focused ?? next) : read;
    return html`${renderBoard({
      uid: this.uid,
      item,
      cards: views,
      shown: this.#shown,
      pressed,
      placing: this.placing,
      open: this.open,
      unfolds: !this.open && !this.inDeck,
      onCard: (card, event) => this.#onCard(views, card, event),
    })}${this.inDeck ? '' : renderTouchBar(item, views, this.placing)}`;
  }

  protected override renderList(item: CategoriseItem): TemplateResult {
    const views = this.#viewCards(item);
    const first = firstToRead(views);
    return renderList({
      uid: this.uid,
      item,
      cards: views,
      open: this.open,
      tight: this.inDeck,
      notice: this.notice,
      unfolded: (card) => this.reasons.shows(card, first, this.inDeck),
      whyButton: ({ card }) => this.reasons.renderButton(card.id, first, this.inDeck, card.text),
      onChange: (card, field) => this.#onSelect(card, field),
    });
  }

  #onSelect(card: PartId, field: PartId | ''): void {
    const [lies] = this.placing.places(card);
    if (field) void this.placing.put(card, field, 'list');
    else if (lies !== undefined) void this.placing.take(card, lies, 'list');
    // Where nothing may change, the browser has already moved the select: it is put back.
    this.requestUpdate();
  }
}
