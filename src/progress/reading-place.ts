import type { ChapterEntry, Contents, SlideEntry } from '../model/chapter.ts';
import type { ItemId } from '../model/item.ts';
import { given, type Response } from '../model/response.ts';

/** Where in the record the last place of the reader is kept. */
export const readingPlaceKey = 'reading/place';

/** The last slide that was read, and the item on it that was touched. */
export interface ReadingPlace {
  readonly slide: string;
  readonly item?: ItemId;
}

/** What the card offers to go on with. */
export interface Resume extends ReadingPlace {
  readonly chapter: ChapterEntry;
  readonly headline: string;
  /** The place in its chapter: its question in a set, its exercise, or its slide; counted from 1. */
  readonly at: { readonly kind: 'question' | 'exercise' | 'slide'; readonly number: number };
}

export function placeToResponse({ slide, item }: ReadingPlace): Response {
  return { slide: [slide], ...(item === undefined ? {} : { item: [item] }) };
}

/**
 * Where to go on reading; nothing on the first visit, while only the first slide of the day was seen, or where the course
 * no longer has the slide. An item that is gone, or lies elsewhere by now, leaves its slide.
 */
export function resumeAt({ chapters, slides, work }: Contents, kept: Response | undefined): Resume | undefined {
  const [slide] = given(kept ?? {}, 'slide');
  const [item] = given(kept ?? {}, 'item');
  const entry = slides.find(({ id }) => id === slide);
  const chapter = chapters.find(({ id }) => id === entry?.chapter);
  if (!entry || !chapter || (entry === slides[0] && item === undefined)) return undefined;
  const place = { slide: entry.id, chapter, headline: entry.headline };
  const { sets = [], exercises = [] } = work[chapter.id] ?? {};
  if (item !== undefined) {
    const question = Math.max(0, ...sets.map(({ questions }) => questions.indexOf(item) + 1));
    if (question > 0) return { ...place, item, at: { kind: 'question', number: question } };
    const exercise = exercises.findIndex(({ id, parts }) => id === item || parts.some((part) => part.id === item)) + 1;
    if (exercise > 0) return { ...place, item, at: { kind: 'exercise', number: exercise } };
  }
  return { ...place, at: { kind: 'slide', number: numberIn(slides, entry) } };
}

function numberIn(slides: readonly SlideEntry[], slide: SlideEntry): number {
  return slides.filter(({ chapter }) => chapter === slide.chapter).indexOf(slide) + 1;
}
