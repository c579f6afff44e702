import type { ItemId } from '../model/item.ts';
import { placeToResponse, type ReadingPlace, readingPlaceKey } from '../progress/reading-place.ts';
import type { LearnerRecord } from '../progress/record.ts';

/** A slide counts as read on when it was in view for so long: who scrolls past it did not go on there. */
const dwell = 3000;

/**
 * Keeps in the record where the learner is: a slide after a while, a question or exercise as soon as it is touched.
 */
export class PlaceKeeper {
  #kept: ReadingPlace | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly record: LearnerRecord,
    /** Called with the slide that is kept. */
    private readonly onKept: (slide: string) => void,
  ) {}

  /** A slide came into view, or what is none. */
  visit(slide: string | undefined): void {
    clearTimeout(this.#timer);
    if (slide === undefined || slide === this.#kept?.slide) return;
    this.#timer = setTimeout(() => this.#keep({ slide }), dwell);
  }

  /** An item was touched. */
  touch(slide: string, item: ItemId): void {
    clearTimeout(this.#timer);
    if (this.#kept?.slide !== slide || this.#kept.item !== item) this.#keep({ slide, item });
  }

  #keep(place: ReadingPlace): void {
    this.#kept = place;
    void this.record.saveValue(readingPlaceKey, placeToResponse(place));
    this.onKept(place.slide);
  }
}

/** Tells the item that is touched or gets the focus, with its slide; of a set that is leafed through, the question shown. */
export function watchTouch(page: Document, tell: (slide: string, item: ItemId) => void): void {
  const tellOf = (item: HTMLElement | null | undefined): void => {
    const slide = item?.closest('.slide');
    if (item?.dataset.item && slide) tell(slide.id, item.dataset.item);
  };
  const look = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    const item = target.closest<HTMLElement>('.slide [data-item]');
    const set = target.closest('.slide [data-quiz]');
    if (item || !set) tellOf(item);
    else requestAnimationFrame(() => tellOf(set.querySelector<HTMLElement>('[data-item]')));
  };
  page.addEventListener('focusin', look);
  page.addEventListener('click', look);
}
