import { html, nothing, type TemplateResult } from 'lit';
import { paper as words } from '../../strings/paper.ts';
import { pointsOf, renderQuestion } from '../questions/render-question.ts';
import type { Task } from '../task.ts';
import { renderCutOuts } from './cut-outs.ts';
import { renderFoot } from './foot.ts';

/** A task to be done with a pen; what can be cut out follows on a page of its own. `live` is its address in the course. */
export function renderWorksheet(task: Task, live: string | undefined): TemplateResult {
  const { id, title, chapter, items, variant, isSet } = task;
  const points = pointsOf(items);
  const cuts = isSet ? nothing : renderCutOuts(title, items);
  return html`<article class="paper-sheet" data-sheet=${id}>
    <header>
      <p class="paper-chapter"><b>${chapter.number}</b><span>${chapter.title}</span>
        ${variant ? html`<b class="paper-variant">${words.variant(variant)}</b>` : nothing}</p>
      <h2>${title}</h2>
      <p class="paper-name"><span>${words.name}<i></i></span><span>${words.date}<i></i></span>
        ${points ? html`<span><i></i>${words.reached(points)}</span>` : nothing}</p>
    </header>
    ${items.map((item, index) => renderQuestion(item, items.length > 1 ? index + 1 : undefined))}
    ${renderFoot(task, words.foot(chapter.number, variant), live)}
  </article>${cuts}`;
}
