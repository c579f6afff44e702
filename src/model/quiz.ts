import type { Bloom, GradedKind, ItemId } from './item.ts';

/** Questions in order. A set shows one question at a time. */
export interface Quiz {
  readonly id: string;
  readonly title: string;
  readonly items: readonly ItemId[];
  /** The questions that come first in class. */
  readonly class: readonly ItemId[];
  /** The questions are drawn anew for each round; `items` is then empty. */
  readonly draw?: Draw;
  /** How often each question is asked; 2 where it is not given. One try and `feedback` go together. */
  readonly tries?: 1 | 2;
  /** Nothing is judged before the last question is answered: a test. */
  readonly feedback?: 'end';
  /** What the compiler adds to a test. */
  readonly test?: TestData;
}

/** How the questions of a test are drawn (`draw.ts`). */
export interface Draw {
  readonly count: number;
  /** Questions of each finished chapter, at least. */
  readonly perChapter: number;
  /** Chapter of the test. It gives one question more: it was learned last, and its own set has no place on a slide. */
  readonly home: string;
  /** Questions that are drawn every time, once they exist. */
  readonly always: readonly ItemId[];
  /** Different kinds, at least. */
  readonly kinds: number;
  /** Questions of the level Anwenden or higher, at least. */
  readonly applied: number;
}

/** What is known of a question without loading its chapter. */
export interface PoolQuestion {
  readonly id: ItemId;
  readonly chapter: string;
  readonly kind: GradedKind;
  readonly bloom: Bloom;
  readonly objective: string;
  /** Slides of its chapter that teach what it asks. */
  readonly slides: readonly string[];
}

export interface TestData {
  /** Questions that can be drawn: those of the other sets of all chapters whose slides are written. */
  readonly pool: readonly PoolQuestion[];
  /** The pool's objectives as sentences without a full stop: „Sie prüfen …“. */
  readonly objectives: Readonly<Record<string, string>>;
  /** The test at the beginning of the day whose questions have a parallel one here. */
  readonly before?: string;
  /** The test after which the results of this one open. */
  readonly after?: string;
  /** The questions of both tests that are compared; none while one of the two is missing. */
  readonly pairs: readonly QuestionPair[];
}

/** Two questions about the same thing, one at the beginning of the day and one at its end. */
export interface QuestionPair {
  readonly before: ItemId;
  readonly after: ItemId;
  /** What both ask, in a few words. */
  readonly title: string;
}

/**
 * The questions of a set in the order in which they are asked. In class the three marked `class` come first, and those
 * in `skip` are left out: a vote on an earlier slide has asked them. Alone all are asked, as the author wrote them.
 */
export function questionsOf(quiz: Quiz, setting: 'class' | 'alone', skip: readonly ItemId[] = []): readonly ItemId[] {
  if (setting === 'alone') return quiz.items;
  const first = quiz.class.filter((id) => quiz.items.includes(id));
  return [...new Set([...first, ...quiz.items])].filter((id) => !skip.includes(id));
}
