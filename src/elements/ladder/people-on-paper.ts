import { html, type TemplateResult } from 'lit';
import { renderOnPaper } from '../shared/on-paper.ts';
import type { LadderView } from './ladder-view.ts';

/** All persons with a line each for the rungs on which they stand: on screen one is asked at a time, on paper all at once. */
export function renderPeopleOnPaper({ people, rungs }: LadderView): TemplateResult {
  const fields = rungs.map(({ field }) => field);
  const standsOn = (person: string): string =>
    rungs
      .filter(({ standings }) => standings.some((one) => one.person.card.id === person))
      .map(({ field }) => field.text)
      .join(', ');
  return html`${renderOnPaper(fields)}
    <ol class="people-on-paper">${people.map(
      ({ card, name }) => html`<li><p><b>${name}</b> ${card.text}</p><p class="line">${standsOn(card.id)}</p></li>`,
    )}</ol>`;
}
