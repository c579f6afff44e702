import { html, nothing, type TemplateResult } from 'lit';
import type { CategoriseItem } from '../../model/item.ts';
import type { SolutionLine } from '../../model/solution/solution-line.ts';
import { paper as words } from '../../strings/paper.ts';

/** Goals in rows, criteria in columns; with the key the right boxes are crossed and the reason stands under the goal. */
export function renderGrid({ body }: CategoriseItem, key?: readonly SolutionLine[]): TemplateResult {
  const { fields, cards } = body;
  return html`${key ? nothing : html`<p class="paper-do">${words.do.grid}</p>`}
    <table class="paper-grid">
      <thead><tr><th scope="col">${words.goal}</th>${fields.map(({ short, text, alone }) => {
        return html`<th scope="col" class=${alone ? 'alone' : ''}>${alone ? text : (short ?? text)}</th>`;
      })}</tr></thead>
      <tbody>${cards.map(({ id, text }, index) => {
        const line = key?.find(({ part }) => part === id);
        const reasons = line ? [...line.right.flatMap(({ reason }) => reason ?? []), ...line.reasons] : [];
        return html`<tr><th scope="row"><b>${index + 1}</b><span>${text}${reasons.map((one) => html`<em>${one}</em>`)}</span></th>
          ${fields.map((field) => {
            const right = line?.right.some((one) => one.id === field.id);
            return html`<td><i class="paper-box">${right ? '×' : ''}</i></td>`;
          })}</tr>`;
      })}</tbody>
    </table>
    ${key ? nothing : renderMeanings(body.fields)}`;
}

/** What the letters of the columns stand for. */
function renderMeanings(fields: CategoriseItem['body']['fields']): TemplateResult {
  const named = fields.filter(({ short, text, alone }) => !alone && short !== undefined && short !== text);
  return html`<p class="paper-legend">${named.map(({ short, text }) => html`<span><b>${short}</b> ${text}</span> `)}</p>`;
}
