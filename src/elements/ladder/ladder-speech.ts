import type { CategoriseItem, PartId } from '../../model/item.ts';
import type { Move } from '../../model/place.ts';
import { ladder as words } from '../../strings/ladder.ts';
import { quoteCard } from '../../strings/placing.ts';
import type { Speech } from '../placing/speech.ts';

/** The words for persons who stand on rungs. `item` gives what is loaded when something is said. */
export function speakOfPeople(item: () => CategoriseItem | undefined): Speech {
  const quoted = (id: PartId): string => {
    const card = item()?.body.cards.find((one) => one.id === id);
    return quoteCard(card?.short ?? card?.text ?? '');
  };
  const stepOf = (id: PartId): number => 1 + (item()?.body.fields.findIndex((one) => one.id === id) ?? -1);
  const place = (id: PartId): string => words.place(stepOf(id), item()?.body.fields[stepOf(id) - 1]?.text ?? '');
  return {
    selected: (card) => words.selected(quoted(card)),
    moved: (move, open) => describe(move, { quoted, place, stepOf }, open),
    undone: (card, places) => words.undone(quoted(card), places.map(place)),
    undoneAll: words.undoneAll,
  };
}

interface Names {
  quoted(card: PartId): string;
  place(target: PartId): string;
  stepOf(target: PartId): number;
}

function describe({ kind, card, from, to }: Move, { quoted, place, stepOf }: Names, open: number): string {
  const name = quoted(card);
  const came = place(to.at(-1) ?? '');
  const left = from.filter((one) => !to.includes(one));
  const done = open === 0 ? ` ${words.allPlaced}` : '';
  switch (kind) {
    case 'placed':
      return words.placed(name, came) + done;
    case 'moved':
      return words.moved(name, came, left.map(place));
    case 'added':
      return words.added(name, came);
    case 'removed':
      return words.removed(
        name,
        left.map((one) => words.placeBriefly(stepOf(one))),
      );
    case 'unchanged':
      return words.unchanged(name, to.map(place));
  }
}
