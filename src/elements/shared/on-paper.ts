import { html, type TemplateResult } from 'lit';
import type { Choice } from '../../model/item.ts';
import { item as words } from '../../strings/item.ts';

/** What the selects of a list offer: on paper, where nothing unfolds, one writes it on the lines. On screen it is hidden. */
export function renderOnPaper(options: readonly Choice[]): TemplateResult {
  return html`<p class="on-paper"><b>${words.onPaper}</b> ${options.map(({ text }) => text).join(' · ')}</p>`;
}
