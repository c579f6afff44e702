import { html, nothing, type TemplateResult } from 'lit';
import type { Target } from '../../model/item.ts';
import { smartGrid as words } from '../../strings/smart-grid.ts';
import { markClass, markWord, meaningOf, renderGoalText, renderReasons, renderSign, rowClass } from './goal.ts';
import type { CellView, GoalView } from './goal-view.ts';

export interface TableView {
  readonly uid: string;
  readonly fields: readonly Target[];
  readonly goals: readonly GoalView[];
  readonly open: boolean;
  readonly folds: boolean;
  readonly status: string;
  /** Not empty after „Prüfen“ found rows without a mark. */
  readonly notice: string;
  reasons(goal: GoalView): readonly string[];
  /** Whether the row's reason is the one that is unfolded. */
  asked(goal: GoalView): boolean;
  onGoal(goal: GoalView): void;
  onToggle(goal: GoalView, cell: CellView): void;
}

/**
 * The list: a real table goals × toggles. On a phone its rows look like cards; the roles are written out because a
 * changed `display` takes a table's own roles away (Chromium and Safari).
 */
export function renderTable(view: TableView): TemplateResult {
  return html`${
    view.open
      ? html`<p class="placing-line"><span>${words.tapWhatIsMissing}</span> <span class="placing-status">${view.status}</span></p>`
      : nothing
  }
  <table class="goal-table" role="table" aria-label=${words.table}>
    <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${words.goal}</th>
      ${view.fields.map((field) => html`<th role="columnheader" scope="col" class=${field.alone ? 'sole' : ''} aria-label=${field.text}>${field.short ?? field.text}</th>`)}
    </tr></thead>
    <tbody role="rowgroup">${view.goals.map((goal) => renderRow(view, goal))}</tbody>
  </table>`;
}

function renderRow(view: TableView, goal: GoalView): TemplateResult {
  const missing = view.notice !== '' && !goal.placed;
  return html`<tr role="row" class="slip ${rowClass(goal)} ${view.open ? '' : 'checked'}" data-row=${goal.card.id}>
    <th role="rowheader" scope="row">${renderHead(view, goal)}</th>
    ${goal.cells.map((cell) => renderCell(view, goal, cell, missing))}
  </tr>`;
}

/** A row's text. Checked rows on a slide are short, and a button for their reason. */
function renderHead(view: TableView, goal: GoalView): TemplateResult {
  const folds = view.folds && !view.open;
  const reasons = view.reasons(goal);
  const inside = html`${renderGoalText(goal, folds)}${reasons.length ? renderReasons(reasons) : nothing}`;
  if (!folds) return html`<span class="goal-head">${inside}</span>`;
  return html`<button type="button" class="goal-head" data-why aria-pressed=${view.asked(goal)} @click=${() => view.onGoal(goal)}>${inside}</button>`;
}

function renderCell(view: TableView, goal: GoalView, cell: CellView, missing: boolean): TemplateResult {
  const { field, set, verdict } = cell;
  const sign = set || verdict === 'missed' ? renderSign(field) : nothing;
  return html`<td role="cell" class=${field.alone ? 'sole' : ''}><button type="button" class="toggle ${verdict ? markClass[verdict] : ''}"
    aria-label=${words.inRow(goal.number, meaningOf(field))} aria-pressed=${set} aria-disabled=${view.open ? nothing : 'true'}
    aria-describedby=${missing ? `${view.uid}-status` : nothing} @click=${() => view.onToggle(goal, cell)}>
      <span class="short">${field.short ?? field.text}</span>${field.alone ? html`<span class="long">${field.text}</span>` : nothing}${sign}</button>
    ${verdict ? html`<span class="vh">${markWord[verdict]}</span>` : nothing}</td>`;
}
