import { html, type TemplateResult } from 'lit';
import { repetition } from '../../strings/repetition.ts';
import type { PageAccess } from '../page-access.ts';

const words = repetition.training;

/** The questions of each chapter, to practise at any time. */
export function renderTraining({ contents, itemAddress }: PageAccess): TemplateResult {
  const sets = contents.chapters.flatMap(({ id, number, title }) => {
    const set = `${id.toLowerCase()}-check`;
    return contents.slideOf[set] === undefined
      ? []
      : [html`<li><a href=${itemAddress(set)}>${words.chapter(number, title)}</a></li>`];
  });
  return html`<section class="training"><h2>${words.heading}</h2><p>${words.hint}</p><ul>${sets}</ul></section>`;
}
