import type { ChapterWork } from '../model/chapter.ts';
import type { Course, CourseChapter } from './course.ts';
import { placedOn } from './slides/slide.ts';

/** What there is to do on a chapter's slides. Fields that fill a page of another chapter count where that page stands. */
export function chapterWork({ slides }: CourseChapter, { items, sets, exercises }: Course): ChapterWork {
  const placed = slides.flatMap(placedOn);
  const exercise = (id: string) => ({
    id,
    parts: (exercises.get(id)?.parts ?? [id]).flatMap((part) => {
      const item = items.get(part);
      return item ? [{ id: part, kind: item.kind }] : [];
    }),
  });
  return {
    sets: placed.flatMap(({ kind, ref }) => {
      const set = kind === 'quiz' ? sets.get(ref.name) : undefined;
      return set ? [{ id: set.id, questions: set.items, isTest: set.feedback === 'end' }] : [];
    }),
    exercises: placed.flatMap(({ kind, ref }) => (kind === 'item' ? [exercise(ref.name)] : [])),
  };
}
