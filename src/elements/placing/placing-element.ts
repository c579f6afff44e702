import { grade } from '../../model/grade.ts';
import type { CategoriseItem } from '../../model/item.ts';
import type { Outcome } from '../../model/outcome.ts';
import { drawSeed, orderOf } from '../../model/shuffle.ts';
import { BoardElement } from './board-element.ts';

/** What the elements share that draw a `categorise` item: the order of cards and their judgement. */
export abstract class PlacingElement extends BoardElement<CategoriseItem> {
  /** Seed of the cards' order. It stays for the whole round, because the numbers of the cards depend on it. */
  protected get roundSeed(): string {
    const { item, course, session } = this.controller;
    return drawSeed(`${course?.seed ?? 1}/${item?.id}`, session.round - 1);
  }

  protected cardsInOrder(item: CategoriseItem): CategoriseItem['body']['cards'] {
    return orderOf(item.body.cards, this.roundSeed);
  }

  /** The judgement of the cards: also of those that lay there when the solution was shown without a try. */
  protected get judged(): Outcome | undefined {
    const { item, outcome, session } = this.controller;
    return outcome ?? (item && session.phase === 'closed' ? grade(item, session.response) : undefined);
  }
}
