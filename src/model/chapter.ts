import type { Item, ItemId, Quiz } from './item.ts';

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

/** The table of contents of the day: small, and loaded at once. */
export interface Contents {
  readonly title: string;
  readonly chapters: readonly ChapterEntry[];
  readonly slides: readonly SlideEntry[];
  /** Which chapter's data holds an item, a set or a composite exercise. */
  readonly home: Readonly<Record<ItemId, string>>;
  /** On which slide an item, set or composite stands first. */
  readonly slideOf: Readonly<Record<ItemId, string>>;
}
