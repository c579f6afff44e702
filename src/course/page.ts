import type { ChapterWork, Contents, SlideEntry } from '../model/chapter.ts';
import { chapterWork } from './chapter-work.ts';
import { contentsOf } from './contents.ts';
import type { Course, CourseChapter } from './course.ts';
import type { Finding } from './finding.ts';
import { objectiveSentence } from './objective-sentence.ts';
import { type Broken, placeErrors } from './page/broken.ts';
import { escapeHtml } from './page/escape.ts';
import { slideHtml } from './page/slide-html.ts';

/**
 * The whole course as the HTML of its chapters, readable before any script runs: bodies of items, no keys, no feedback,
 * no notes. The markup is described in docs/architecture.md.
 * @param findings errors are shown in the place of the slide or item that they are about; while editing only.
 */
export function renderPage(course: Course, findings: readonly Finding[] = []): string {
  const contents = contentsOf(course);
  const broken = placeErrors(course, findings);
  const chapters = course.chapters.map((chapter) => chapterHtml(chapter, contents, course, broken));
  const rest =
    broken.rest && `<section class="slide broken"><h2>Der Kurs hat Fehler</h2><pre>${broken.rest}</pre></section>`;
  return [rest, ...chapters].filter(Boolean).join('\n');
}

function chapterHtml(chapter: CourseChapter, contents: Contents, course: Course, broken: Broken): string {
  const { day, slides } = chapter;
  const entries = contents.slides.filter((entry) => entry.chapter === day.id);
  const sections = slides.flatMap((slide, index) => {
    const entry: SlideEntry | undefined = entries[index];
    return entry ? slideHtml(slide, entry, { number: index + 1, of: slides.length }, course, broken) : [];
  });
  const data = `data-chapter="${day.id}" data-number="${day.number}" data-from="${day.from}" data-minutes="${day.minutes}"`;
  return `<section id="${day.id.toLowerCase()}" class="chapter" ${data}>
${headHtml(chapter, chapterWork(chapter, course))}
${sections.join('\n')}
</section>`;
}

function headHtml({ day, chapter }: CourseChapter, { sets, exercises }: ChapterWork): string {
  const questions = sets.reduce((sum, set) => sum + set.questions.length, 0);
  const facts = [
    count(day.minutes, 'Minute', 'Minuten'),
    count(exercises.length, 'Übung', 'Übungen'),
    count(questions, 'Frage', 'Fragen'),
  ].filter(Boolean);
  const objectives = (chapter.objectives ?? []).map(({ text }) => `<li>${escapeHtml(objectiveSentence(text))}</li>`);
  const list = `<div class="objectives"><p>Nach diesem Kapitel</p><ul>${objectives.join('')}</ul></div>`;
  return `<header class="chapter-head">
<p class="chapter-number">${day.number}</p><h1>${escapeHtml(chapter.title)}</h1>
<p class="chapter-facts">${facts.join(' · ')}</p>
${objectives.length ? list : ''}
</header>`;
}

function count(number: number, one: string, many: string): string {
  return number ? `${number} ${number === 1 ? one : many}` : '';
}
