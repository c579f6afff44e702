import type { Course } from '../course.ts';
import { placedOn } from '../slides/slide.ts';
import { escapeHtml } from './escape.ts';

/**
 * The dates for repeating, written as a list. For the reader also the calendar, the way to the page of repetition, and
 * where the questions of each chapter stand.
 */
export function repetitionHtml(dates: string, course: Course): string {
  const links = linksTo(course);
  const list = `<p>Das können Sie wiederholen:</p><ul>${links.join('')}</ul>`;
  const calendar = '<smm-calendar></smm-calendar>';
  const page = '<p><a href="?ansicht=wiederholen">Was heute fällig ist, und Ihr Fehlerheft</a></p>';
  return `<div class="repetition">${dates}<div class="reader-only">${calendar}${page}${links.length ? list : ''}</div></div>`;
}

/** The sets to practise with, in the order of the day. A test is taken once. */
function linksTo({ chapters, sets }: Course): readonly string[] {
  return chapters.flatMap(({ chapter, slides }) =>
    slides.flatMap((slide) =>
      placedOn(slide).flatMap((placed) => {
        const set = placed.kind === 'quiz' ? sets.get(placed.ref.name) : undefined;
        if (placed.kind !== 'quiz' || !set || set.feedback === 'end') return [];
        const place = placed.readerOnly ? set.id : slide.id;
        return `<li><a href="#${escapeHtml(place)}">${escapeHtml(`${set.title} – ${chapter.title}`)}</a></li>`;
      }),
    ),
  );
}
