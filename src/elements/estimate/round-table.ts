import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../../model/number.ts';
import { rangeOf, type Summary, summarise } from '../../model/statistics.ts';
import { estimate as words } from '../../strings/estimate.ts';
import type { PlottedRound } from './plot.ts';

const columns = ['count', 'min', 'lowerQuartile', 'median', 'upperQuartile', 'max', 'range'] as const;

/** The rounds in numbers, every value, and the rule of the quartiles. */
export function renderRoundTable(rounds: readonly PlottedRound[]): TemplateResult {
  const summaries = rounds.flatMap(({ name, values }) => {
    const summary = summarise(values);
    return summary ? [{ name, summary }] : [];
  });
  return html`<div class="round-numbers">
    <table>
      <caption class="vh">${words.caption}</caption>
      <thead><tr><th scope="col">${words.roundHead}</th>${summaries.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${columns.map(
        (column) => html`<tr><th scope="row">${words.columns[column]}</th>
          ${summaries.map(({ summary }) => html`<td>${formatNumber(numberOf(summary, column))}</td>`)}</tr>`,
      )}</tbody>
    </table>
    <div>${rounds.map(({ values }, index) => html`<p>${words.values(index + 1, sortedText(values))}</p>`)}
      <p>${words.rule}</p></div>
  </div>`;
}

function numberOf(summary: Summary, column: (typeof columns)[number]): number {
  return column === 'range' ? rangeOf(summary) : summary[column];
}

function sortedText(values: readonly number[]): string {
  return [...values]
    .sort((one, other) => one - other)
    .map(formatNumber)
    .join(', ');
}
