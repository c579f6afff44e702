import { html, nothing, type TemplateResult } from 'lit';
import type { PartId, Target } from '../../model/item.ts';
import { item as common } from '../../strings/item.ts';
import { placing } from '../../strings/placing.ts';
import { smartGrid as words } from '../../strings/smart-grid.ts';
import { caret, grip, tick } from '../shared/icons.ts';
import {
  markClass,
  markWord,
  meaningOf,
  renderGoalText,
  renderReasons,
  renderSign,
  rowClass,
  stateOfGoal,
} from './goal.ts';
import type { CellView, GoalView } from './goal-view.ts';

export interface BoardView {
  readonly uid: string;
  readonly fields: readonly Target[];
  readonly goals: readonly GoalView[];
  readonly selected: PartId | undefined;
  readonly open: boolean;
  /** Checked rows shrink to their `short`, and their reasons are asked for: a slide. */
  readonly folds: boolean;
  readonly status: string;
  /** The reasons that stand in a row now. */
  reasons(goal: GoalView): readonly string[];
  /** Whether the reason of a row or mark is the one that is unfolded. */
  asked(goal: GoalView, cell?: CellView): boolean;
  onGoal(goal: GoalView, event: MouseEvent): void;
  onMark(goal: GoalView, cell: CellView): void;
  onTarget(field: PartId): void;
}

/** Rows are goals, columns are questions. Columns lie behind the rows and take a card at any height. */
export function renderBoard(view: BoardView): TemplateResult {
  const { uid, fields, goals, selected, onTarget } = view;
  return html`<div class="board raster ${selected === undefined ? '' : 'lit'}" role="group" aria-label=${common.board} aria-describedby="${uid}-how">
    <p class="placing-status" id="${uid}-how"><span class="vh">${placing.about(goals.length, fields.length)} </span>${view.status}</p>
    ${fields.map(
      (
        field,
        index,
      ) => html`<div class="column ${field.alone ? 'sole' : ''}" role="group" aria-label=${field.text} data-zone=${field.id}
        .style=${`--column: ${index + 2}`} @click=${() => onTarget(field.id)}><span>${field.short ?? field.text}</span></div>`,
    )}
    <ol class="goals">${goals.map((goal) => renderRow(view, goal))}</ol>
  </div>`;
}

function renderRow(view: BoardView, goal: GoalView): TemplateResult {
  const { id } = goal.card;
  return html`<li class="goal" data-row=${id}>
    ${renderSlip(view, goal)}
    ${view.open ? html`<span class="mark stamp" data-stamp=${id} aria-hidden="true">${caret()}${tick()}</span>` : nothing}
    ${goal.cells.map((cell, index) => {
      const style = `--column: ${index + 2}`;
      if (cell.set || cell.verdict === 'missed') return renderMark(view, goal, cell, style);
      if (view.selected !== id) return nothing;
      return html`<button type="button" class="slot" data-target=${cell.field.id} .style=${style}
        aria-label=${words.inRow(goal.number, placing.target(cell.field.text, countIn(view.goals, cell.field)))}
        @click=${() => view.onTarget(cell.field.id)}></button>`;
    })}
  </li>`;
}

function renderSlip(view: BoardView, goal: GoalView): TemplateResult {
  const pressed = view.open ? view.selected === goal.card.id : view.asked(goal);
  const reasons = view.reasons(goal);
  const state = `${rowClass(goal)} ${pressed && view.open ? 'selected' : ''} ${view.open ? '' : 'checked'}`;
  const inside = html`${renderGoalText(goal, view.folds && !view.open)}<span class="vh"> ${stateOfGoal(goal)}</span>
    ${reasons.length ? renderReasons(reasons) : nothing}`;
  if (!view.open && !view.folds) return html`<div class="slip ${state}">${inside}</div>`;
  return html`<button type="button" class="slip card ${state}" data-card=${goal.card.id} ?data-why=${!view.open} aria-pressed=${pressed}
    @click=${(event: MouseEvent) => view.onGoal(goal, event)}>
    <span class="handle" data-handle aria-hidden="true">${grip()}</span>${inside}</button>`;
}

/** A set mark: taken away by a click while the item is open, else judged; on a slide it opens its own reason. */
function renderMark(view: BoardView, goal: GoalView, cell: CellView, style: string): TemplateResult {
  const { field, verdict, reason } = cell;
  if (view.open) {
    return html`<button type="button" class="mark" data-mark="${goal.card.id} ${field.id}" .style=${style}
      aria-label=${words.inRow(goal.number, words.takeAway(meaningOf(field)))} @click=${() => view.onMark(goal, cell)}>${renderSign(field)}</button>`;
  }
  const name = words.judgedMark(goal.number, field.text, markWord[verdict ?? 'neutral']);
  const look = `mark ${markClass[verdict ?? 'neutral']}`;
  if (!view.folds || reason === undefined) {
    return html`<span class=${look} .style=${style} role="img" aria-label=${name}>${renderSign(field)}</span>`;
  }
  return html`<button type="button" class=${look} data-why .style=${style} aria-label=${name} aria-pressed=${view.asked(goal, cell)}
    @click=${() => view.onMark(goal, cell)}>${renderSign(field)}</button>`;
}

function countIn(goals: readonly GoalView[], { id }: Target): number {
  return goals.filter(({ cells }) => cells.some(({ field, set }) => set && field.id === id)).length;
}
