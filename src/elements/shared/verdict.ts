import { html, nothing, type TemplateResult } from 'lit';
import { item as words } from '../../strings/item.ts';
import { loop, tick } from './icons.ts';

/** Icon and word for a judgement: never colour alone. */
export function renderVerdict(verdict: 'right' | 'wrong' | 'partial', word?: string): TemplateResult {
  if (verdict === 'right') return html`<span class="verdict ok">${tick()} ${word ?? words.right}</span>`;
  return html`<span class="verdict bad">${loop()} ${word ?? (verdict === 'partial' ? words.partly : words.notYet)}</span>`;
}

/** The icon alone, where the word stands in the judgement that describes the part. */
export function renderIcon(state: 'ok' | 'bad' | ''): TemplateResult | typeof nothing {
  if (!state) return nothing;
  return html`<span class="verdict ${state}">${state === 'ok' ? tick() : loop()}</span>`;
}
