import { html, nothing, type TemplateResult } from 'lit';
import type { CanvasField } from '../../model/item.ts';
import { canvas as words } from '../../strings/canvas.ts';

/** Model answers of a field once they are open; before that only the way to them. Nothing where there are none. */
export function renderModels({ models }: CanvasField, open: boolean): TemplateResult | typeof nothing {
  if (!models?.length) return nothing;
  return html`<div class="models">${
    open
      ? html`<h3 class="models-head" tabindex="-1">${words.models}</h3>
          <ul>${models.map((model) => html`<li>${model}</li>`)}</ul>`
      : html`<p>${words.modelsLater}</p>`
  }</div>`;
}
