import { grade } from '../../model/grade.ts';
import type { CategoriseItem } from '../../model/item.ts';
import type { Outcome } from '../../model/outcome.ts';
import { orderOf } from '../../model/shuffle.ts';
import { BoardElement } from './board-element.ts';

/** What the elements share that draw a `categorise` item: the order of cards and their judgement. */
export abstract class PlacingElement extends BoardElement<CategoriseItem> {
  /** The order stays for the whole round, because the numbers of the cards depend on it. */
  protected cardsInOrder(item: CategoriseItem): CategoriseItem['body']['cards'] {
    return orderOf(item.body.cards, this.controller.roundSeed);
  }

  /** The judgement of the cards: also of those that lay there when the solution was shown without a try. */
  protected get judged(): Outcome | undefined {
    const { item, outcome, session } = this.controller;
    return outcome ?? (item && session.phase === 'closed' ? grade(item, session.response) : undefined);
  }
}
