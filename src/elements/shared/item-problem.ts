import { html, type TemplateResult } from 'lit';
import { item as words } from '../../strings/item.ts';

/** Stands in the place of an item that cannot be shown. */
export function renderItemProblem(failure: 'missing' | 'unloadable' | undefined, id: string): TemplateResult {
  return html`<p class="item-problem">${failure === 'unloadable' ? words.loadFailed : words.missingItem(id)}</p>`;
}
