import type { Contents, SlideEntry } from '../model/chapter.ts';
import { chapterWork } from './chapter-work.ts';
import type { Course, CourseChapter } from './course.ts';
import { dayBreaks, dayChapters, dayTitle } from './day.ts';
import { plainText } from './slides/prose.ts';
import { placedOn } from './slides/slide.ts';

/** The table of contents of the day: all ten chapters, and the slides that are written. */
export function contentsOf(course: Course): Contents {
  const { chapters, data, sets, exercises, publisher } = course;
  const slides = chapters.flatMap(slideEntries);
  const home = new Map<string, string>();
  for (const chapter of data) {
    for (const id of Object.keys({ ...chapter.items, ...chapter.sets, ...chapter.exercises })) home.set(id, chapter.id);
  }
  const slideOf = new Map<string, string>();
  const stands = (id: string, slide: string): void => {
    if (!slideOf.has(id)) slideOf.set(id, slide);
  };
  for (const slide of chapters.flatMap((chapter) => chapter.slides)) {
    for (const placed of placedOn(slide)) {
      const id = placed.kind === 'field' ? placed.item : placed.ref.name;
      stands(id, slide.id);
      for (const part of exercises.get(id)?.parts ?? sets.get(id)?.items ?? []) stands(part, slide.id);
    }
  }
  return {
    title: dayTitle,
    email: publisher.email,
    site: publisher.site,
    chapters: dayChapters.map(({ id, number, title, minutes, from }) => {
      const written = chapters.find(({ day }) => day.id === id);
      return { id, number, title: written?.chapter.title ?? title, minutes, from, ready: written !== undefined };
    }),
    slides,
    breaks: dayBreaks,
    home: Object.fromEntries(home),
    slideOf: Object.fromEntries(slideOf),
    work: Object.fromEntries(chapters.map((chapter) => [chapter.day.id, chapterWork(chapter, course)])),
  };
}

function slideEntries({ day, slides }: CourseChapter): SlideEntry[] {
  let { from } = day;
  return slides.map(({ id, fields, headline }) => {
    const { layout, minutes, cuttable = false } = fields;
    const entry = { id, chapter: day.id, headline: plainText(headline.tokens).trim(), layout, minutes, from, cuttable };
    from += minutes;
    return entry;
  });
}
