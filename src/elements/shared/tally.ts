import { html, nothing, type TemplateResult } from 'lit';
import { counts as words } from '../../strings/counts.ts';
import { letterOf, percentOf } from './counts.ts';
import { renderVerdict } from './verdict.ts';

/** Counted votes to be drawn. */
export interface TallyView {
  /** Texts of the options, in order. */
  readonly options: readonly string[];
  /** Heading and counts of every round, one count per option. */
  readonly rounds: readonly { readonly name: string; readonly counts: readonly number[] }[];
  /** Places of the right options; none where there is no right one. */
  readonly right: readonly number[];
}

/**
 * Votes as bars and as a table in one: a bar is as long as the votes' share of the cell, the number stands over it.
 * So what is seen and what is heard cannot differ.
 */
export function renderTally({ options, rounds, right }: TallyView): TemplateResult {
  return html`<table class="tally">
    <caption class="vh">${words.caption}</caption>
    <thead><tr><th scope="col"><span class="vh">${words.answer}</span></th>
      ${rounds.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${options.map(
      (option, place) => html`<tr class=${right.includes(place) ? 'right' : ''}>
        <th scope="row"><b class="letter">${letterOf(place)}</b> <span class="tally-text">${option}</span>
          ${right.includes(place) ? renderVerdict('right', words.rightAnswer) : nothing}</th>
        ${rounds.map(({ counts }) => renderCell(counts, place))}
      </tr>`,
    )}</tbody>
  </table>`;
}

function renderCell(counts: readonly number[], place: number): TemplateResult {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const count = counts[place] ?? 0;
  const share = total > 0 ? count / total : 0;
  return html`<td><div class="tally-cell"><span class="tally-count">${words.share(count, percentOf(count, total))}</span>
    <svg class="bar" aria-hidden="true"><rect width="${share * 100}%" height="100%" /></svg></div></td>`;
}
