import { html, nothing, type TemplateResult } from 'lit';
import type { CanvasItem, EstimateItem, SimulationItem, VoteItem } from '../../model/item.ts';
import { situationOf } from '../../model/simulation/course.ts';
import { startPlay } from '../../model/simulation/play.ts';
import { paper as words } from '../../strings/paper.ts';
import { letter } from '../labels.ts';
import { box, lines, renderOptions } from './options.ts';

/** The options, and both rounds to tick. */
export function renderVote({ body: { options } }: VoteItem): TemplateResult {
  const letters = options.map((_, index) => letter(index));
  return html`<ol class="paper-options">
      ${options.map(({ text }, index) => html`<li><b>${letter(index)}</b><span>${text}</span></li>`)}
    </ol>
    ${[words.firstVote, words.secondVote].map(
      (round) => html`<p class="paper-round">${round} ${letters.map((one) => html`<span>${box()}${one}</span>`)}</p>`,
    )}
    <p class="paper-do">${words.reason}</p>${lines(3)}`;
}

/** Two rounds with a line for the number and lines for the reason. */
export function renderEstimate({ body: { unit, min, max } }: EstimateItem): TemplateResult {
  const round = (text: string) => html`<p class="paper-number">${text} <i></i></p>`;
  return html`<p class="paper-do">${words.range(min, max)}</p>
    ${round(words.firstEstimate(unit))}
    <p class="paper-do">${words.reason}</p>${lines(3)}
    ${round(words.secondEstimate(unit))}`;
}

/** Each field with its prompt and lines. */
export function renderCanvas({ body: { fields } }: CanvasItem): TemplateResult {
  const count = fields.length > 3 ? 3 : 5;
  return html`${fields.map(
    ({ label, prompt }) => html`<div class="paper-write"><h4>${label}</h4>
      ${prompt ? html`<p>${prompt}</p>` : nothing}${lines(count)}</div>`,
  )}`;
}

/** The first turn of the story, which is the same for everybody. The rest needs the screen, and the sheet says so. */
export function renderSimulation({ body, key }: SimulationItem): TemplateResult {
  const first = situationOf(key, startPlay(1));
  return html`<p>${body.company}</p>
    <p>${words.rules(body.rules.map(({ text }) => text))}</p>
    ${
      first
        ? html`<p class="paper-statement">${first.time}: ${first.text}</p>
      <div class="paper-comments"><h4>${words.comments}</h4>
        ${first.comments.map(({ by, text }) => html`<p><b>${by}</b> ${text}</p>`)}</div>
      <p class="paper-stem">${body.stem}</p>
      ${renderOptions(first.replies)}
      <p class="paper-do">${words.reason}</p>${lines(4)}`
        : nothing
    }
    <p class="paper-do">${words.simulation}</p>`;
}
