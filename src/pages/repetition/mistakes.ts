import { html, nothing, type TemplateResult } from 'lit';
import type { Review, ReviewItem } from '../../model/review.ts';
import type { Given } from '../../progress/mistakes/given.ts';
import { type Mistake, othersOn } from '../../progress/mistakes/mistakes.ts';
import { repetition } from '../../strings/repetition.ts';
import type { PageAccess } from '../page-access.ts';

const words = repetition.mistakes;
/** So many entries are seen at once; the others wait behind a line. */
const shownAtOnce = 5;

/** The notebook of mistakes; `mistakes` is undefined while it is loaded. */
export function renderMistakes(
  mistakes: readonly Mistake[] | undefined,
  review: Review,
  access: PageAccess,
): TemplateResult {
  const entries = mistakes?.map((mistake) => renderMistake(mistake, review, access)) ?? [];
  const more = entries.slice(shownAtOnce);
  return html`<section class="mistakes" id="fehlerheft"><h2>${words.heading}</h2>
    <p>${mistakes === undefined ? words.loading : entries.length ? words.hint : words.none}</p>
    ${entries.slice(0, shownAtOnce)}
    ${more.length ? html`<details><summary>${words.more(more.length)}</summary>${more}</details>` : nothing}
  </section>`;
}

function renderMistake(mistake: Mistake, { items, errors }: Review, access: PageAccess): TemplateResult {
  const { error, item, given, reason, rightDays } = mistake;
  const own = items.find(({ id }) => id === item);
  const place = own?.slides[0] === undefined ? undefined : access.course.placeOf(own.slides[0]);
  const [other] = othersOn(error, item, items);
  return html`<article class="mistake">
    <h3>${words.text(errors[error] ?? error)}</h3>
    <p><b>${words.thought}</b> ${inWords(given)}</p>
    <p><b>${words.reason}</b> ${reason}</p>
    ${rightDays ? html`<p class="mistake-progress">${words.progress}</p>` : nothing}
    <ul>
      ${place ? html`<li><a href=${place.href}>${words.reread(place.number, place.headline)}</a></li>` : nothing}
      ${other ? renderLink(words.other(other.title), other, access) : nothing}
      ${own && !other ? renderLink(words.again(own.title), own, access) : nothing}
    </ul>
  </article>`;
}

function renderLink(text: string, { id }: ReviewItem, { itemAddress }: PageAccess): TemplateResult {
  return html`<li><a href=${itemAddress(id)}>${text}</a></li>`;
}

function inWords(given: Given): string {
  switch (given.as) {
    case 'text':
      return words.text(given.text);
    case 'placed':
      return words.placed(given.card, given.place);
    case 'truth':
      return words.truth(given.statement, given.truth);
    case 'order':
      return words.order(given.early, given.late);
  }
}
