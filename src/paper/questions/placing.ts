import { html, nothing, type TemplateResult } from 'lit';
import type { CategoriseItem, Choice, MatchItem, OrderItem, Target } from '../../model/item.ts';
import { paper as words } from '../../strings/paper.ts';
import { swot } from '../../strings/swot.ts';
import { letter } from '../labels.ts';
import { renderGrid } from './grid.ts';
import { box } from './options.ts';

/** Steps with a box for their number. */
export function renderOrder({ body }: OrderItem): TemplateResult {
  const { ends, steps } = body;
  return html`<p class="paper-do">${words.do.order(ends[0], ends[1], steps.length)}</p>
    <ul class="paper-options">
      ${steps.map(({ text }, index) => html`<li>${box()}<b>${letter(index)}</b><span>${text}</span></li>`)}
    </ul>`;
}

/** Numbers on the left with a box for the letter of the right side. */
export function renderMatch({ body }: MatchItem): TemplateResult {
  return html`<p class="paper-do">${words.do.match}</p>
    <div class="paper-pairs">
      <ol class="paper-options">
        ${body.left.map(({ text }, index) => html`<li>${box()}<b>${index + 1}</b><span>${text}</span></li>`)}
      </ol>
      <ol class="paper-options">
        ${body.right.map(({ text }, index) => html`<li><b>${letter(index)}</b><span>${text}</span></li>`)}
      </ol>
    </div>`;
}

/** A board to write the numbers of cards into, and the cards below it. */
export function renderCategorise(item: CategoriseItem): TemplateResult {
  const { look, placements, cards } = item.body;
  if (look === 'smart-grid') return renderGrid(item);
  return html`<p class="paper-do">${placements === 'many' ? words.do.categoriseMany : words.do.categorise}</p>
    ${renderBoard(item)}
    <ol class=${cards.some(({ text }) => text.length > 60) ? 'paper-cards' : 'paper-cards short'}>
      ${cards.map(({ text }, index) => html`<li><b>${index + 1}</b><span>${text}</span></li>`)}
    </ol>`;
}

function renderBoard({ body: { look, fields } }: CategoriseItem): TemplateResult {
  switch (look) {
    case 'ladder':
      return html`<ol class="paper-ladder">
        ${fields.toReversed().map((field) => html`<li>${name(field)}<i></i></li>`)}
      </ol>`;
    case 'staircase':
      // A class and not a number: the page takes no style attributes.
      return html`<ol class="paper-stairs of-${fields.length}">
        ${fields.map((field, index) => html`<li class="height-${index + 1}">${name(field)}<i></i></li>`)}
      </ol>`;
    case 'swot':
      return html`<div class="paper-swot">
        <p></p><p>${swot.helps}</p><p>${swot.hinders}</p>
        ${fields.map(
          (field, index) =>
            html`${
              index % 2 ? nothing : html`<p class="row">${index ? swot.outside : swot.inside}</p>`
            }<div class="paper-field">${name(field)}</div>`,
        )}
      </div>`;
    default:
      return html`<ul class="paper-fields of-${fields.length}">
        ${fields.map((field) => html`<li class="paper-field">${name(field)}</li>`)}
      </ul>`;
  }
}

function name({ text }: Target | Choice): TemplateResult {
  return html`<b>${text}</b>`;
}
