import { html, type TemplateResult } from 'lit';
import type { Comparison } from '../../model/test-result.ts';
import { test as words } from '../../strings/test.ts';

/** Both tests of the day side by side, question by question, without a word about the person. */
export function renderComparison(comparisons: readonly Comparison[], isBefore: boolean): TemplateResult {
  if (!isBefore && comparisons.every(({ before }) => before === undefined)) {
    return html`<p class="test-comparison">${words.nothingBefore}</p>`;
  }
  return html`<table class="test-comparison">
      <caption><b>${words.comparison}</b> ${words.comparisonHint}</caption>
      <thead><tr><th scope="col">${words.question}</th><th scope="col">${words.before}</th><th scope="col">${words.after}</th></tr></thead>
      <tbody>${comparisons.map(
        ({ title, before, after }) =>
          html`<tr><th scope="row">${title}</th><td>${share(before)}</td><td>${share(after)}</td></tr>`,
      )}</tbody>
    </table>`;
}

function share(value: number | undefined): string {
  return value === undefined ? words.notAnswered : words.percent(value);
}
