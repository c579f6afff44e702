import type { ItemId } from './item.ts';
import type { Correctness } from './outcome.ts';
import type { Response } from './response.ts';

/** One submitted response. Attempts are only ever added: the schedule and every overview are derived from them. */
export interface Attempt {
  /** Unique, given by the caller. */
  readonly id: string;
  readonly item: ItemId;
  /**
   * The set that asked it apart from its chapter: a test, whose attempts are not shown before its end, or the repetition
   * of a day. Such attempts do not count for the chapter.
   */
  readonly test?: string;
  readonly revision: string;
  readonly round: number;
  /** 1 for the first try of the round. */
  readonly try: number;
  /** Milliseconds since 1970, from the caller's clock. */
  readonly at: number;
  readonly response: Response;
  readonly score: number;
  readonly maxScore: number;
  readonly correctness: Correctness;
  readonly hintOpened: boolean;
}
