import type { TemplateResult } from 'lit';
import type { ChapterData, Contents } from '../model/chapter.ts';
import type { ItemId } from '../model/item.ts';

/** What paper gets from outside. */
export interface PaperAccess {
  readonly contents: Contents;
  /** By chapter id: its items, exercises and sets. */
  readonly loadChapter: Readonly<Record<string, () => Promise<ChapterData>>>;
  /** By chapter id: the trainer's notes by slide id. Asked for by the script alone. */
  readonly loadNotes: Readonly<Record<string, () => Promise<Readonly<Record<string, TemplateResult>>>>>;
  /** The address of the overview. */
  readonly overview: string;
  /** The address of the whole course. */
  readonly course: string;
  /** The address of one item, exercise or set alone, as others type or scan it. */
  itemAddress(id: ItemId): string;
}
