import type { CategoriseItem, MatchItem, PartId } from './item.ts';
import { given, type Response, withValues } from './response.ts';

/** What may lie where. */
export interface PlaceRules {
  readonly cards: readonly PartId[];
  readonly targets: readonly PartId[];
  readonly placements: 'one' | 'many';
  /** Targets that exclude every other target for the same card. */
  readonly alone: readonly PartId[];
  /** A target holds one card: a second one changes places with the first. */
  readonly single: boolean;
}

/**
 * What a move did, so that it can be said. `placed`: lay nowhere before. `moved`: left a target for another. `added`:
 * lies in one more target. `unchanged`: the move was impossible or asked for what is so already.
 */
export interface Move {
  readonly response: Response;
  readonly kind: 'placed' | 'moved' | 'added' | 'removed' | 'unchanged';
  readonly card: PartId;
  /** Where the card lay and where it lies now. */
  readonly from: readonly PartId[];
  readonly to: readonly PartId[];
  /** The card that had to leave a single target. */
  readonly displaced?: { readonly card: PartId; readonly from: readonly PartId[]; readonly to: readonly PartId[] };
}

/** The rules of an item's board and list. In a match a right side is single where no two left sides go to the same. */
export function rulesOf(item: CategoriseItem | MatchItem): PlaceRules {
  if (item.kind === 'categorise') {
    const { cards, fields, placements } = item.body;
    const alone = fields.filter((field) => field.alone);
    return { cards: ids(cards), targets: ids(fields), placements, alone: ids(alone), single: false };
  }
  const { left, right } = item.body;
  const single = new Set(Object.values(item.key.goes)).size === left.length;
  return { cards: ids(left), targets: ids(right), placements: 'one', alone: [], single };
}

/** The targets in which a card lies. Targets that the rules do not know are left out. */
export function placesOf(response: Response, card: PartId, rules: PlaceRules): readonly PartId[] {
  const places = [...new Set(given(response, card))].filter((target) => rules.targets.includes(target));
  return rules.placements === 'one' ? places.slice(0, 1) : places;
}

/**
 * Puts a card into a target: the one function behind drag, tap, key and list. With one placement the card leaves its
 * old target; with many it stays there as well, except that an `alone` target and the others exclude each other. An
 * unknown card or target changes nothing.
 */
export function place(response: Response, card: PartId, target: PartId, rules: PlaceRules): Move {
  const from = placesOf(response, card, rules);
  if (!rules.cards.includes(card) || !rules.targets.includes(target) || from.includes(target)) {
    return { response, kind: 'unchanged', card, from, to: from };
  }
  const stays = rules.placements === 'many' && !rules.alone.includes(target);
  const kept = stays ? from.filter((one) => !rules.alone.includes(one)) : [];
  const to = [...kept, target];
  const kind = from.length === 0 ? 'placed' : kept.length === from.length ? 'added' : 'moved';
  const move = { response: withValues(response, card, to), kind, card, from, to } as const;
  return rules.single ? displace(move, target, rules) : move;
}

/** Takes a card out of a target. A card that does not lie there stays where it is. */
export function remove(response: Response, card: PartId, target: PartId, rules: PlaceRules): Move {
  const from = placesOf(response, card, rules);
  if (!rules.cards.includes(card) || !from.includes(target)) {
    return { response, kind: 'unchanged', card, from, to: from };
  }
  const to = from.filter((one) => one !== target);
  return { response: withValues(response, card, to), kind: 'removed', card, from, to };
}

/**
 * Takes a card out of one target and puts it into another: one of many placements moves, the others stay. A card that
 * does not lie in the first target, or lies in the second already, stays where it is.
 */
export function shift(response: Response, card: PartId, source: PartId, target: PartId, rules: PlaceRules): Move {
  const from = placesOf(response, card, rules);
  const placed = place(remove(response, card, source, rules).response, card, target, rules);
  if (!from.includes(source) || from.includes(target) || placed.kind === 'unchanged') {
    return { response, kind: 'unchanged', card, from, to: from };
  }
  return { ...placed, kind: 'moved', from };
}

/** Clears a single target for the card that came: who lay there goes where that card came from, or back to the tray. */
function displace(move: Move, target: PartId, rules: PlaceRules): Move {
  const card = rules.cards.find((one) => one !== move.card && placesOf(move.response, one, rules).includes(target));
  if (card === undefined) return move;
  const from = placesOf(move.response, card, rules);
  const left = from.filter((one) => one !== target);
  const to = move.kind === 'moved' ? [...left, ...move.from] : left;
  return { ...move, response: withValues(move.response, card, to), displaced: { card, from, to } };
}

function ids(parts: readonly { readonly id: PartId }[]): readonly PartId[] {
  return parts.map(({ id }) => id);
}
