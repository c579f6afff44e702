import type { Correctness } from '../../model/outcome.ts';
import { item as common } from '../../strings/item.ts';
import { placing } from '../../strings/placing.ts';

/** A card's judgement; `absent`: the solution was shown before the card was placed. */
export type CardVerdict = Correctness | 'absent';

const words: Readonly<Record<CardVerdict, string>> = {
  right: common.right,
  partial: common.partly,
  wrong: common.notYet,
  absent: placing.notPlaced,
};

/** The judgement in a word, for messages and names. */
export function verdictWord(verdict: CardVerdict): string {
  return words[verdict];
}
