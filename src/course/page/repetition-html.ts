import { contentsOf } from '../contents.ts';
import type { Course } from '../course.ts';
import { escapeHtml } from './escape.ts';

/** The dates for repeating, written as a list, and for the reader where the questions of each chapter stand. */
export function repetitionHtml(dates: string, course: Course): string {
  const links = linksTo(course);
  const list = `<div class="reader-only"><p>Das können Sie wiederholen:</p><ul>${links.join('')}</ul></div>`;
  return `<div class="repetition">${dates}${links.length ? list : ''}</div>`;
}

/** The sets to practise with, in the order of the day. A test is taken once. */
function linksTo(course: Course): readonly string[] {
  const { slideOf } = contentsOf(course);
  return course.data.flatMap(({ id, sets }) => {
    const chapter = course.chapters.find(({ day }) => day.id === id)?.chapter.title ?? '';
    return Object.values(sets).flatMap((set) => {
      const slide = slideOf[set.id];
      if (slide === undefined || set.feedback === 'end') return [];
      return `<li><a href="#${escapeHtml(slide)}">${escapeHtml(set.title)}</a> ${escapeHtml(chapter)}</li>`;
    });
  });
}
