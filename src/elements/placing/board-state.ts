import type { CategoriseItem, MatchItem, PartId } from '../../model/item.ts';
import { type PlaceRules, placesOf, rulesOf } from '../../model/place.ts';
import type { Response } from '../../model/response.ts';
import type { ItemController } from '../shared/item-controller.ts';
import type { Names } from './describe-move.ts';

export type PlacingItem = CategoriseItem | MatchItem;

/** What a board knows of its item: whether it may be changed, its rules, where cards lie, what they are called. */
export class BoardState<I extends PlacingItem> implements Names {
  constructor(private readonly item: ItemController<I>) {}

  get open(): boolean {
    return this.item.item !== undefined && this.item.session.phase === 'open';
  }

  get response(): Response {
    return this.item.session.response;
  }

  get rules(): PlaceRules {
    return rulesOf(this.#item);
  }

  get openCards(): readonly PartId[] {
    return this.rules.cards.filter((card) => this.places(card).length === 0);
  }

  places(card: PartId): readonly PartId[] {
    return placesOf(this.response, card, this.rules);
  }

  textOf(card: PartId): string {
    const item: PlacingItem = this.#item;
    const cards = item.kind === 'match' ? item.body.left : item.body.cards;
    return cards.find(({ id }) => id === card)?.text ?? '';
  }

  fieldOf(target: PartId): string {
    const item: PlacingItem = this.#item;
    const fields = item.kind === 'match' ? item.body.right : item.body.fields;
    return fields.find(({ id }) => id === target)?.text ?? '';
  }

  get #item(): I {
    const { item } = this.item;
    if (!item) throw new Error('cards are placed before their item is loaded');
    return item;
  }
}
