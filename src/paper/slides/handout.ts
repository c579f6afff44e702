import { html, nothing, type TemplateResult } from 'lit';
import type { ChapterEntry, Contents } from '../../model/chapter.ts';
import { paper as words } from '../../strings/paper.ts';
import { lines } from '../questions/options.ts';
import { takeEssence } from './essence.ts';

/** More lines than the longest slide is high; what is too much is cut off. */
const most = 20;

/** All slides of the day for learners, chapter by chapter. Empties the slides in the page. */
export function renderHandout(contents: Contents, course: Element): TemplateResult {
  return html`<article class="paper-handout">
    <h2>${contents.title}</h2>
    ${contents.chapters.map((chapter) => renderChapter(chapter, contents, course))}
  </article>`;
}

function renderChapter({ id, number, title }: ChapterEntry, { slides }: Contents, course: Element): TemplateResult {
  const own = slides.filter(({ chapter }) => chapter === id);
  return html`<section>
    <h3 class="paper-chapter"><b>${number}</b><span>${title}</span></h3>
    ${own.map((slide, index) => {
      const section = course.querySelector(`#${CSS.escape(slide.id)}`);
      if (!section) return nothing;
      return html`<div class="paper-row">${takeEssence(section, words.slideNumber(number, index + 1))}${lines(most)}</div>`;
    })}
  </section>`;
}
