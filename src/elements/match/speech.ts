import type { MatchItem, PartId } from '../../model/item.ts';
import { match as words } from '../../strings/match.ts';
import type { Speech } from '../placing/speech.ts';
import { letterOf } from './pair-view.ts';

/** What the board of pairs says. `surplus` counts the right sides that belong to no pair. */
export function speakOfPairs(current: () => MatchItem | undefined, surplus: () => number): Speech {
  const textOf = (id: PartId): string => {
    const { left = [], right = [] } = current()?.body ?? {};
    return [...left, ...right].find((part) => part.id === id)?.text ?? '';
  };
  const letter = (left: PartId): string => {
    const item = current();
    return item ? letterOf(item, left) : '';
  };
  const pair = (left: PartId, right: PartId) => [letter(left), textOf(left), textOf(right)] as const;
  return {
    selected: (left) => words.selected(textOf(left)),
    moved: ({ kind, card, from, to, displaced }, open) => {
      const [place = ''] = to;
      if (kind === 'unchanged') return words.unchanged(...pair(card, place));
      if (kind === 'removed') return words.released(textOf(card), letter(card));
      const [moved] = displaced?.to ?? [];
      return [
        words.paired(...pair(card, place)),
        displaced && moved === undefined ? words.released(textOf(displaced.card), letter(displaced.card)) : '',
        displaced && moved !== undefined ? words.paired(...pair(displaced.card, moved)) : '',
        open === 0 && from.length === 0 ? allPaired(surplus()) : '',
      ]
        .filter(Boolean)
        .join(' ');
    },
    undone: (left, [right]) =>
      right === undefined ? words.undone(textOf(left)) : words.undonePair(...pair(left, right)),
    undoneAll: words.undoneAll,
  };
}

function allPaired(surplus: number): string {
  return surplus ? words.surplus(surplus) : words.allPaired;
}
