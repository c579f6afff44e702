import { html, type TemplateResult } from 'lit';
import type { Choice, ChoiceItem, TrueFalseItem } from '../../model/item.ts';
import { paper as words } from '../../strings/paper.ts';
import { letter } from '../labels.ts';

/** Options with a box and a letter each. */
export function renderChoice({ kind, body }: ChoiceItem): TemplateResult {
  return html`<p class="paper-do">${words.do[kind]}</p>${renderOptions(body.options)}`;
}

/** A statement to judge, then the reasons for the judgement. */
export function renderTrueFalse({ body }: TrueFalseItem): TemplateResult {
  return html`<p class="paper-statement">${body.statement}</p>
    <ul class="paper-truth">${[words.isTrue, words.isFalse].map((text) => html`<li>${box()}${text}</li>`)}</ul>
    <p class="paper-stem">${body.reasonStem}</p>
    ${renderOptions(body.reasons)}`;
}

export function renderOptions(options: readonly Choice[]): TemplateResult {
  return html`<ul class="paper-options">
    ${options.map(({ text }, index) => html`<li>${box()}<b>${letter(index)}</b><span>${text}</span></li>`)}
  </ul>`;
}

/** A box to write a cross or a number into. */
export function box(): TemplateResult {
  return html`<i class="paper-box"></i>`;
}

/** Ruled lines to write on. */
export function lines(count: number): TemplateResult {
  return html`<div class="paper-lines">${Array.from({ length: count }, () => html`<i></i>`)}</div>`;
}
