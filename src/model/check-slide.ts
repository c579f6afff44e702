import type { Contents, SlideEntry } from './chapter.ts';

/** The slide that ends a chapter with questions, and the set that it asks. */
export interface ChapterCheck {
  readonly slide: SlideEntry;
  readonly set: string;
}

/**
 * Where a chapter is checked: „Kurz geprüft: Kapitel 6“, in the first chapter the pretest, in the last one the final test.
 * It is the slide with the chapter's last set; undefined where a chapter asks none.
 */
export function checkOf({ slides, slideOf, work }: Contents, chapter: string): ChapterCheck | undefined {
  const set = work[chapter]?.sets.at(-1)?.id;
  const slide = set === undefined ? undefined : slides.find(({ id }) => id === slideOf[set]);
  return set === undefined || slide === undefined ? undefined : { slide, set };
}
