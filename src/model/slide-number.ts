import type { Contents } from './chapter.ts';

/** A slide as people name it: chapter and place in it, „2.6“. Empty while the course has no slide of that id. */
export function slideNumber({ chapters, slides }: Contents, id: string): string {
  const slide = slides.find((one) => one.id === id);
  const chapter = chapters.find((one) => one.id === slide?.chapter);
  if (!slide || !chapter) return '';
  return `${chapter.number}.${slides.filter((one) => one.chapter === chapter.id).indexOf(slide) + 1}`;
}
