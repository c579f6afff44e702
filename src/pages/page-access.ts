import type { PhoneLinks } from '../elements/qr/phone-links.ts';
import type { CourseAccess } from '../elements/shared/course-context.ts';
import type { Contents } from '../model/chapter.ts';
import type { ItemId } from '../model/item.ts';
import type { Review } from '../model/review.ts';
import type { DayPlans } from '../model/run-plan/run-plan.ts';
import type { PlanStore } from './plan-store.ts';

/** What a page beside the course gets from outside. */
export interface PageAccess {
  readonly contents: Contents;
  readonly course: CourseAccess;
  /** Loads what the items, sets and exercises inside an element need, and draws them. */
  prepare(section: Element): Promise<void>;
  /** The address of the deck at a slide, or where it begins. */
  deckAddress(slide?: string): string;
  /** The address of the trainer's own window. */
  speakerAddress(): string;
  /** The address of the reader at a slide, or at its top. */
  readerAddress(slide?: string): string;
  /** The address of one item, set or exercise alone. */
  itemAddress(id: ItemId): string;
  /** What repetition knows of the whole day. Rejects when it cannot be loaded. */
  loadReview(): Promise<Review>;
  loadPlans(): Promise<DayPlans>;
  readonly plan: PlanStore;
  readonly phone: PhoneLinks;
  /** The address of another page beside the course. */
  pageAddress(
    page: 'start' | 'ablauf' | 'nach-dem-kurs' | 'druck' | 'einstellungen' | 'wiederholen' | 'nachweis',
  ): string;
}
