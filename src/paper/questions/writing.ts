import { html, nothing, type TemplateResult } from 'lit';
import type { ClozeItem, HottextItem, NumericItem } from '../../model/item.ts';
import { formatNumber } from '../../model/number.ts';
import { paper as words } from '../../strings/paper.ts';

/** A sentence with lines for its gaps; what can be chosen stands below it. */
export function renderCloze({ body }: ClozeItem): TemplateResult {
  const order = body.segments.flatMap((segment) => ('gap' in segment ? [segment.gap] : []));
  return html`<p class="paper-text">${body.segments.map((segment) => {
    if ('text' in segment) return segment.text;
    return html`<span class="paper-gap"><sup>${order.indexOf(segment.gap) + 1}</sup></span>`;
  })}</p>
  <ul class="paper-choices">${order.map((id, index) => {
    const options = body.gaps.find((gap) => gap.id === id)?.options;
    return options
      ? html`<li><b>${words.gapOptions(index + 1)}</b> ${options.map(({ text }) => text).join(' · ')}</li>`
      : nothing;
  })}</ul>`;
}

/** Phrases that may be marked stand in brackets. */
export function renderHottext({ body }: HottextItem): TemplateResult {
  return html`<p class="paper-do">${words.do.hottext}</p>
    <p class="paper-text">${body.segments.map((segment) =>
      'id' in segment ? html`<span class="paper-phrase">[${segment.text}]</span>` : segment.text,
    )}</p>`;
}

/** A line with the unit behind it. */
export function renderNumeric({ body }: NumericItem): TemplateResult {
  const { unit, tolerance } = body;
  return html`<p class="paper-number">${words.answer} <i></i> ${unit}</p>
    ${tolerance > 0 ? html`<p class="paper-do">${words.tolerance(formatNumber(tolerance))}</p>` : nothing}`;
}
