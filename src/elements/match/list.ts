import { html, type TemplateResult } from 'lit';
import type { Target } from '../../model/item.ts';
import { renderJudgement, shownValue, stateOf } from '../shared/judgement.ts';
import type { JudgedPart } from '../shared/judgements.ts';
import { renderOnPaper } from '../shared/on-paper.ts';
import { renderSelect } from '../shared/select.ts';
import { renderIcon } from '../shared/verdict.ts';

export interface Row {
  readonly id: string;
  readonly text: string;
  readonly given: readonly string[];
  readonly judgement: JudgedPart;
}

export interface ListLook {
  /** The right sides in the order in which they are shown. */
  readonly right: readonly Target[];
  readonly open: boolean;
  /** On a slide the verdict is an icon in the row, and the reasons stand below, one at a time. */
  readonly tight: boolean;
  onChange(left: string, right: string): void;
}

/** A row with a select for each left side. */
export function renderList(uid: string, rows: readonly Row[], look: ListLook): TemplateResult {
  return html`${renderOnPaper(look.right)}<ul class="pairs">${rows.map((row) => renderRow(`${uid}-${row.id}`, row, look))}</ul>`;
}

function renderRow(id: string, row: Row, { right, open, tight, onChange }: ListLook): TemplateResult {
  const { marks, textOf } = row.judgement;
  const state = stateOf(marks);
  return html`<li class="slip ${state}" data-row=${row.id}>
    <label for=${id}>${row.text}</label>
    ${renderSelect({
      id,
      options: right,
      value: shownValue(row.given, marks),
      open,
      invalid: state === 'bad',
      describedBy: marks.length ? row.judgement.id : '',
      onChange: (value) => onChange(row.id, value),
    })}
    ${tight ? renderIcon(state) : renderJudgement({ id: row.judgement.id, marks, ...(textOf ? { textOf } : {}) })}
  </li>`;
}
