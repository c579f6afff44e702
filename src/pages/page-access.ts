import type { CourseAccess } from '../elements/shared/course-context.ts';
import type { Contents } from '../model/chapter.ts';
import type { ItemId } from '../model/item.ts';
import type { Review } from '../model/review.ts';

/** What a page beside the course gets from outside. */
export interface PageAccess {
  readonly contents: Contents;
  readonly course: CourseAccess;
  /** Loads what the items, sets and exercises inside an element need, and draws them. */
  prepare(section: Element): Promise<void>;
  /** The address of the reader at a slide, or at its top. */
  readerAddress(slide?: string): string;
  /** The address of one item, set or exercise alone. */
  itemAddress(id: ItemId): string;
  /** What repetition knows of the whole day. Rejects when it cannot be loaded. */
  loadReview(): Promise<Review>;
  /** The address of another page beside the course. */
  pageAddress(page: 'einstellungen' | 'wiederholen'): string;
}
