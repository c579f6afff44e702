import { html, nothing, type TemplateResult } from 'lit';
import type { JudgedChoice } from '../../model/simulation/report.ts';
import { simulation as words } from '../../strings/simulation.ts';
import { renderComments } from './comments.ts';
import { renderWhy } from './why.ts';

/** One choice beside the one that leads further; with its `consequences` where there is room. */
export function renderDecision(choice: JudgedChoice, consequences: boolean): TemplateResult {
  const { text, consequence, event, comments, better } = choice;
  return html`<div class="sim-own">
      ${
        text === undefined
          ? html`<p class="sim-said"><b>${words.silence}.</b></p>`
          : html`<p class="sim-said"><b>${words.said}:</b> ${text}</p>`
      }
      ${consequences ? html`<p>${consequence}</p>` : nothing}
      ${consequences && event ? html`<p class="sim-event"><b>${words.happened}</b> ${event}</p>` : nothing}
      ${consequences ? renderComments(comments) : nothing}
      ${renderWhy(choice)}
    </div>
    <div class="sim-better">${
      better
        ? html`<p class="sim-said"><b>${words.better}:</b> ${better.text}</p><p class="sim-why slip">${better.because}</p>`
        : html`<p>${words.best}</p>`
    }</div>`;
}
