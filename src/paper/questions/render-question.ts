import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../../model/item.ts';
import { solutionLines } from '../../model/solution-lines.ts';
import { paper as words } from '../../strings/paper.ts';
import { renderCanvas, renderEstimate, renderSimulation, renderVote } from './open.ts';
import { renderChoice, renderTrueFalse } from './options.ts';
import { renderCategorise, renderMatch, renderOrder } from './placing.ts';
import { renderCloze, renderHottext, renderNumeric } from './writing.ts';

/** One item to be answered with a pen. `number` where several stand on one sheet. */
export function renderQuestion(item: Item, number: number | undefined): TemplateResult {
  return html`<section class="paper-question" data-item=${item.id}>
    ${renderQuestionHead(item, number)}
    ${renderPrompt(item)}
    ${renderBody(item)}
  </section>`;
}

/** The number and title of a question on sheet and key; alone on its sheet, a question has the title of the sheet. */
export function renderQuestionHead(item: Item, number: number | undefined): TemplateResult | typeof nothing {
  return number === undefined ? nothing : html`<h3><b>${number}</b> ${item.title}${renderPoints(item)}</h3>`;
}

/** The most that can be reached; nothing where nothing is graded. */
export function pointsOf(items: readonly Item[]): number {
  return items.flatMap(solutionLines).reduce((sum, { points }) => sum + points, 0);
}

function renderPoints(item: Item): TemplateResult | typeof nothing {
  const points = pointsOf([item]);
  return points ? html`<span class="paper-points">${words.points(points)}</span>` : nothing;
}

function renderPrompt(item: Item): TemplateResult | typeof nothing {
  if (item.kind === 'canvas') return nothing;
  const { context, stem } = item.body;
  return html`${context === undefined ? nothing : html`<p class="paper-context">${context}</p>`}
    ${item.kind === 'simulation' ? nothing : html`<p class="paper-stem">${stem}</p>`}`;
}

function renderBody(item: Item): TemplateResult {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return renderChoice(item);
    case 'tf-reason':
      return renderTrueFalse(item);
    case 'order':
      return renderOrder(item);
    case 'match':
      return renderMatch(item);
    case 'categorise':
      return renderCategorise(item);
    case 'cloze':
      return renderCloze(item);
    case 'numeric':
      return renderNumeric(item);
    case 'hottext':
      return renderHottext(item);
    case 'vote':
      return renderVote(item);
    case 'estimate':
      return renderEstimate(item);
    case 'canvas':
      return renderCanvas(item);
    case 'simulation':
      return renderSimulation(item);
  }
}
