import { html, type TemplateResult } from 'lit';
import { clockText, timesOf } from '../../model/run-plan/day-times.ts';
import { plannedContents } from '../../model/run-plan/planned-contents.ts';
import { start as words } from '../../strings/start.ts';
import type { PageAccess } from '../page-access.ts';

/** Title and the day to scale: ten chapters that lead into the deck, as the trainer's plan has them. */
export function renderCover({ contents, plan, deckAddress }: PageAccess): TemplateResult {
  const { kept } = plan;
  const times = kept && timesOf(contents, kept);
  const today = kept ? plannedContents(contents, kept) : contents;
  const lead = times
    ? words.today(clockText(times.start), clockText(times.end), times.minutes, times.shown, contents.slides.length)
    : words.lead;
  const first = (chapter: string): string =>
    today.slides.find((slide) => slide.chapter === chapter && !slide.off)?.id ?? '';
  return html`<header class="start-cover mat"><h1>${contents.title.split(' ').map((word) => html`<span class="nowrap">${word}</span> `)}</h1><p>${lead}</p>
    <ol class="start-day" aria-label=${words.day}>${today.chapters.map(
      ({ id, number, title, minutes }) =>
        html`<li .style=${`--m: ${minutes}`} class=${minutes ? '' : 'off'}>${
          minutes
            ? html`<a href=${deckAddress(first(id))}><b>${number}</b><span>${title}</span></a>`
            : html`<p><b>${number}</b><span>${title}</span><span class="vh">, ${words.chapterOff}</span></p>`
        }</li>`,
    )}</ol></header>`;
}
