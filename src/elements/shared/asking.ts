import type { ItemId } from '../../model/item.ts';

/** How a set asks a question apart from its chapter: a test, or the repetition of a day. */
export interface Asking {
  /** The set's id. */
  readonly test: string;
  readonly round: number;
  /** `end`: once, and without a word about it before the results may be seen. `each`: every answer for itself. */
  readonly judges: 'each' | 'end';
  /** Base of all shuffles, so that whoever has the same test sees the same order. */
  readonly seed: number;
  /** Whether result and solution of a test may be seen. */
  readonly revealed: boolean;
}

/** Under which name the session of an item is kept: that of such a set is apart from that of the chapter. */
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
