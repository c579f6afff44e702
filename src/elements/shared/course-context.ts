import { createContext } from '@lit/context';
import type { Exercise } from '../../model/chapter.ts';
import type { Item, ItemId } from '../../model/item.ts';
import type { Quiz } from '../../model/quiz.ts';
import type { LearnerRecord } from '../../progress/record.ts';

/** A slide as it is named and reached from this page. */
export interface SlidePlace {
  /** Chapter and slide: „2.8“. */
  readonly number: string;
  readonly headline: string;
  readonly href: string;
}

/** All that elements get from outside: the course, the learner's record, and what must not be asked of the world. */
export interface CourseAccess {
  /** The item, or undefined where the course has none of that id. Rejects when its chapter cannot be loaded. */
  item(id: ItemId): Promise<Item | undefined>;
  /** The same, from a chapter that may be far: it is loaded now. */
  fetchItem(id: ItemId): Promise<Item | undefined>;
  set(id: string): Promise<Quiz | undefined>;
  exercise(id: string): Promise<Exercise | undefined>;
  /** The questions that votes of the set's chapter ask; in class its quiz leaves them out. */
  askedByVotes(set: string): Promise<readonly ItemId[]>;
  /** The slide, or undefined while the course has none of that id. The address leads to the stage that holds the field, if one is named. */
  placeOf(slide: string, field?: string): SlidePlace | undefined;
  readonly record: LearnerRecord;
  /** In the deck the class sees it, in the reader one learner. */
  readonly host: 'deck' | 'reader';
  /** Base of all shuffles; from the address (`&test=7`), else a number kept on this device. */
  readonly seed: number;
  /** The number in the address alone: with it a class asks for the same test. */
  readonly askedSeed: number | undefined;
  /** All placing exercises begin as list; can change while the page is open. */
  readonly listFirst: boolean;
  now(): number;
  newId(): string;
}

export const courseContext = createContext<CourseAccess>(Symbol('smm-course'));
