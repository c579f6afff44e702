import { html, type TemplateResult } from 'lit';
import type { CategoriseItem, Target } from '../../model/item.ts';
import { heightOf, nameOfStep, renderStepHead } from './staircase.ts';
import { nameOnAxes, renderSwotHead } from './swot.ts';

/** Fields as they are seen from top to bottom: a staircase begins with its highest step. */
export function fieldsInOrder({ body: { look, fields } }: CategoriseItem): readonly Target[] {
  return look === 'staircase' ? fields.toReversed() : fields;
}

/** What a screen reader hears as the name of a field: also where on the drawing it lies. */
export function nameOfField(item: CategoriseItem, field: Target): string {
  switch (item.body.look) {
    case 'swot':
      return nameOnAxes(item, field);
    case 'staircase':
      return nameOfStep(item, field);
    default:
      return field.text;
  }
}

/** A field's name as it is seen. */
export function renderFieldHead(item: CategoriseItem, field: Target): TemplateResult {
  switch (item.body.look) {
    case 'swot':
      return renderSwotHead(item, field);
    case 'staircase':
      return renderStepHead(item, field);
    default:
      return html`<b>${field.text}</b>`;
  }
}

/** On a staircase its height among all steps, from which the styles know how far to the right it begins. */
export function styleOfField({ body: { look, fields } }: CategoriseItem, field: Target): string {
  return look === 'staircase' ? `--height: ${heightOf(fields, field)}; --steps: ${fields.length}` : '';
}
