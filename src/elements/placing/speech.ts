import type { PartId } from '../../model/item.ts';
import type { Move } from '../../model/place.ts';
import { quoteBriefly, quoteCard, placing as words } from '../../strings/placing.ts';
import { describeMove, type Names } from './describe-move.ts';

/** What a board says to the live region. */
export interface Speech {
  selected(card: PartId): string;
  /** `open` counts cards that lie nowhere. */
  moved(move: Move, open: number): string;
  /** One card is again where it lay before; `places` are its targets now. */
  undone(card: PartId, places: readonly PartId[]): string;
  readonly undoneAll: string;
}

/** The words for cards that lie in fields. */
export function speakOfCards(names: Names): Speech {
  return {
    selected: (card) => words.selected(quoteCard(names.textOf(card))),
    moved: (move, open) => describeMove(move, names, open),
    undone: (card, places) =>
      words.undone(
        quoteBriefly(names.textOf(card)),
        places.map((target) => names.fieldOf(target)),
      ),
    undoneAll: words.undoneAll,
  };
}
