import type { ChapterEntry, Contents, SlideEntry } from '../model/chapter.ts';

/** Where one comes past when reading on: the opening of a chapter, and each of its slides. */
export interface Stop {
  /** Of the section in the page. */
  readonly id: string;
  readonly headline: string;
  readonly chapter: ChapterEntry;
  /** Missing at the opening of a chapter. */
  readonly slide?: SlideEntry;
}

/** The id of the section of a chapter. */
export function sectionOf({ id }: ChapterEntry): string {
  return id.toLowerCase();
}

/** Every stop of the day, in its order. */
export function stopsOf({ chapters, slides }: Contents): readonly Stop[] {
  return chapters
    .filter(({ ready }) => ready)
    .flatMap((chapter) => [
      { id: sectionOf(chapter), headline: chapter.title, chapter },
      ...slides
        .filter((slide) => slide.chapter === chapter.id)
        .map((slide) => ({ id: slide.id, headline: slide.headline, chapter, slide })),
    ]);
}

/** What comes before and after a place. Behind the last chapter nothing comes, and before it the last slide. */
export function stepsFrom(stops: readonly Stop[], id: string): { readonly previous?: Stop; readonly next?: Stop } {
  const index = stops.findIndex((stop) => stop.id === id);
  const previous = index < 0 ? stops.at(-1) : stops[index - 1];
  const next = index < 0 ? undefined : stops[index + 1];
  return { ...(previous && { previous }), ...(next && { next }) };
}
