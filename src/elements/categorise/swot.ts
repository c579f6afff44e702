import { html, type TemplateResult } from 'lit';
import type { CategoriseItem, Target } from '../../model/item.ts';
import { swot as words } from '../../strings/swot.ts';

/** The names of rows and columns. They are part of each field's name, so screen readers need not hear them twice. */
export function renderAxes(): TemplateResult {
  return html`<div class="axes" aria-hidden="true">
    <b class="axis helps">${words.helps}</b><b class="axis hinders">${words.hinders}</b>
    <b class="axis inside">${words.inside}</b><b class="axis outside">${words.outside}</b>
  </div>`;
}

/** A field's name with its place on both axes: S and W are inside, S and O help. */
export function nameOnAxes({ body }: CategoriseItem, field: Target): string {
  return words.field(field.text, ...axesOf(body.fields.indexOf(field)));
}

/** Letter and name of a field, and its place on both axes where there is no room to draw them. */
export function renderSwotHead({ body }: CategoriseItem, field: Target): TemplateResult {
  return html`<b class="field-letter" aria-hidden="true">${field.id}</b> <b>${field.text}</b>
    <span class="field-axes" aria-hidden="true">${words.axes(...axesOf(body.fields.indexOf(field)))}</span>`;
}

function axesOf(index: number): readonly [row: string, column: string] {
  return [index < 2 ? words.inside : words.outside, index % 2 === 0 ? words.helps : words.hinders];
}
