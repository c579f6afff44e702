import type { PartId } from '../../model/item.ts';
import type { Move } from '../../model/place.ts';
import { quoteBriefly, placing as words } from '../../strings/placing.ts';

export interface Names {
  textOf(card: PartId): string;
  fieldOf(target: PartId): string;
}

/** The sentence for the live region: what moved where, and what is left to do. `open` counts cards that lie nowhere. */
export function describeMove({ kind, card, from, to }: Move, names: Names, open: number): string {
  const fieldOf = (target: PartId): string => names.fieldOf(target);
  const name = quoteBriefly(names.textOf(card));
  const came = fieldOf(to.at(-1) ?? '');
  const left = from.filter((one) => !to.includes(one)).map(fieldOf);
  const rest = open === 0 ? words.allPlaced : words.stillOpen(open);
  switch (kind) {
    case 'placed':
      return `${words.placed(name, came)} ${rest}`;
    case 'moved':
      return `${words.moved(name, came, left)} ${rest}`;
    case 'added':
      return words.added(name, came);
    case 'removed':
      return `${words.removed(name, left)} ${rest}`;
    case 'unchanged':
      return words.unchanged(name, to.map(fieldOf).join(', '));
  }
}
