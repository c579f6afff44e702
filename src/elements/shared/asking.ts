import type { ItemId } from '../../model/item.ts';

/** How a test asks a question: once, and without a word about it before the results may be seen. */
export interface Asking {
  /** The test's id. */
  readonly test: string;
  readonly round: number;
  /** Base of all shuffles, so that whoever has the same test sees the same order. */
  readonly seed: number;
  /** Whether result and solution may be seen. */
  readonly revealed: boolean;
}

/** Under which name the session of an item is kept: that of a test is apart from that of the course. */
export function sessionKey(item: ItemId, asking: Asking | undefined): string {
  return asking ? `${asking.test}/${item}` : item;
}

export function isSameAsking(one: Asking | undefined, other: Asking | undefined): boolean {
  return (
    one?.test === other?.test &&
    one?.round === other?.round &&
    one?.seed === other?.seed &&
    one?.revealed === other?.revealed
  );
}
