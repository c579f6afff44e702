import { html, nothing, type TemplateResult } from 'lit';
import type { Quiz } from '../../model/quiz.ts';
import type { ObjectiveResult } from '../../model/test-result.ts';
import { test as words } from '../../strings/test.ts';
import type { CourseAccess } from '../shared/course-context.ts';

/** Slides to reread of which a slide has room for the numbers. */
const linksOnSlide = 3;

/** What the learner can, objective by objective, and where to reread the rest. */
export function renderObjectives(
  results: readonly ObjectiveResult[],
  { test }: Quiz,
  course: CourseAccess,
): TemplateResult {
  return html`<ul class="test-objectives">${results.map(
    ({ objective, right, asked, reread }) =>
      html`<li><p>${test?.objectives[objective] ?? objective}: <b>${words.score(right, asked)}</b></p>
        ${reread.length ? renderLinks(reread, course) : nothing}</li>`,
  )}</ul>`;
}

/** On a slide a link shows its number only; its name is the same in both. */
function renderLinks(slides: readonly string[], course: CourseAccess): TemplateResult {
  const inDeck = course.host === 'deck';
  const places = slides.flatMap((slide) => course.placeOf(slide) ?? []);
  return html`<p class="reread"><span>${words.reread}</span>
    ${places.slice(0, inDeck ? linksOnSlide : places.length).map(
      ({ number, headline, href }) =>
        html`<a class="btn" href=${href} data-reread aria-label=${inDeck ? words.slide(number, headline) : nothing}
          >${inDeck ? number : words.slide(number, headline)}</a> `,
    )}</p>`;
}
