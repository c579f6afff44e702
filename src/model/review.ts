import type { ItemId } from './item.ts';

/** What is known of a graded item without loading its chapter. */
export interface ReviewItem {
  readonly id: ItemId;
  readonly title: string;
  readonly chapter: string;
  /** Slides of its chapter that teach what it asks, in their order; none where it draws on the whole day. */
  readonly slides: readonly string[];
  /** The thinking errors that its wrong answers show. */
  readonly errors: readonly string[];
  /** A question of a set: it is short and stands alone, so that repetition can ask it. */
  readonly question: boolean;
}

/**
 * What repetition and the notebook of mistakes know of the whole day. The questions of the test before the day are not
 * in it: they are answered before anything was learned.
 */
export interface Review {
  /** In the order of the day. */
  readonly items: readonly ReviewItem[];
  /** Thinking errors in a sentence, by the words with which items name them. */
  readonly errors: Readonly<Record<string, string>>;
}
