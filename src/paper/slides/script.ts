import { html, nothing, type TemplateResult } from 'lit';
import type { ChapterEntry, Contents, SlideEntry } from '../../model/chapter.ts';
import { paper as words } from '../../strings/paper.ts';
import { buildSteps } from './build-steps.ts';
import { takePicture } from './picture.ts';

export type Notes = Readonly<Record<string, TemplateResult>>;

/** The trainer's script: each slide as a picture, beside it minutes, build steps and notes. Empties the slides in the page. */
export function renderScript(contents: Contents, course: Element, notes: Notes): TemplateResult {
  return html`<article class="paper-notes">
    <h2>${contents.title}</h2>
    ${contents.chapters.map((chapter) => renderChapter(chapter, contents, course, notes))}
  </article>`;
}

function renderChapter(chapter: ChapterEntry, { slides }: Contents, course: Element, notes: Notes): TemplateResult {
  const { id, number, title, minutes } = chapter;
  const own = slides.filter((slide) => slide.chapter === id);
  return html`<section>
    <h3 class="paper-chapter"><b>${number}</b><span>${title}</span><span>${words.minutes(minutes)}</span></h3>
    ${own.map((slide, index) => renderSlide(slide, words.slideNumber(number, index + 1), course, notes[slide.id]))}
  </section>`;
}

function renderSlide(
  { id, headline, minutes, from, cuttable }: SlideEntry,
  number: string,
  course: Element,
  notes: TemplateResult | undefined,
): TemplateResult {
  const section = course.querySelector(`#${CSS.escape(id)}`);
  const steps = section ? buildSteps(section) : [];
  const facts = [words.minutes(minutes), words.begins(from), ...(cuttable ? [words.cuttable] : [])];
  return html`<article class="paper-script" data-slide=${id}>
    <div class="paper-left">
      ${section ? takePicture(section) : nothing}
      ${
        steps.length
          ? html`<p><b>${words.steps(steps.length)}</b></p><ol class="paper-steps">${steps.map((step) => html`<li>${step}</li>`)}</ol>`
          : nothing
      }
    </div>
    <div class="paper-right">
      <h4><b>${number}</b> ${headline}</h4>
      <p class="paper-facts">${facts.join(' · ')}</p>
      <div class="paper-speech">${notes ?? html`<p>${words.noNotes}</p>`}</div>
    </div>
  </article>`;
}
