import type { Item, ItemId, Kind } from './item.ts';
import type { Quiz } from './quiz.ts';

/** Several items that make one task, shown one after the other. */
export interface Exercise {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly ItemId[];
}

/** What a chapter loads when its slides come near: everything that must not stand in the page. */
export interface ChapterData {
  readonly id: string;
  readonly items: Readonly<Record<ItemId, Item>>;
  readonly sets: Readonly<Record<string, Quiz>>;
  readonly exercises: Readonly<Record<string, Exercise>>;
}

/** One slide in the table of contents. */
export interface SlideEntry {
  readonly id: string;
  readonly chapter: string;
  readonly headline: string;
  readonly layout: string;
  readonly minutes: number;
  /** Minutes of the day that have passed when the slide begins, breaks left out. */
  readonly from: number;
  readonly cuttable: boolean;
  /** True where the trainer's run plan leaves it out: turning skips it, its address still opens it. */
  readonly off?: true;
}

export interface ChapterEntry {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly minutes: number;
  readonly from: number;
  /** True when slides of the chapter exist in the course. */
  readonly ready: boolean;
}

/** A pause behind a chapter. */
export interface DayBreak {
  readonly after: string;
  readonly minutes: number;
}

/** A set of questions on a slide; of a test that is drawn the questions are not known. */
export interface SetWork {
  readonly id: string;
  readonly questions: readonly ItemId[];
  /** Attempts at a test count for the test, and no others do. */
  readonly isTest: boolean;
}

/** An exercise on a slide with the items it is made of: one, or the parts of a composite. */
export interface ExerciseWork {
  readonly id: string;
  readonly parts: readonly { readonly id: ItemId; readonly kind: Kind }[];
}

/** What there is to do in a chapter, in the order of its slides. */
export interface ChapterWork {
  readonly sets: readonly SetWork[];
  readonly exercises: readonly ExerciseWork[];
}

/** The table of contents of the day: small, and loaded at once. */
export interface Contents {
  readonly title: string;
  /** Where the publisher takes feedback; empty while `slides/publisher.yaml` gives no address. */
  readonly email: string;
  /** Where the course is published, for QR codes; empty while `slides/publisher.yaml` gives no address. */
  readonly site: string;
  readonly chapters: readonly ChapterEntry[];
  readonly slides: readonly SlideEntry[];
  readonly breaks: readonly DayBreak[];
  /** Which chapter's data holds an item, a set or a composite exercise. */
  readonly home: Readonly<Record<ItemId, string>>;
  /** On which slide an item, set or composite stands first. */
  readonly slideOf: Readonly<Record<ItemId, string>>;
  /** What there is to do, by the id of a written chapter. */
  readonly work: Readonly<Record<string, ChapterWork>>;
}
