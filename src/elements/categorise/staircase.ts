import { html, type TemplateResult } from 'lit';
import type { CategoriseItem, Target } from '../../model/item.ts';
import { staircase as words } from '../../strings/staircase.ts';

/** A step's name with its height: an author writes fields from bottom to top. */
export function nameOfStep({ body }: CategoriseItem, field: Target): string {
  return words.step(heightOf(body.fields, field), body.fields.length, field.text);
}

/** Number and name, as they stand on the step. */
export function renderStepHead({ body }: CategoriseItem, field: Target): TemplateResult {
  return html`<span class="step-number" aria-hidden="true">${heightOf(body.fields, field)}</span> <b>${field.text}</b>`;
}

/** 1 for the lowest step. */
export function heightOf(fields: readonly Target[], field: Target): number {
  return fields.indexOf(field) + 1;
}
