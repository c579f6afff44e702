import { html, nothing, type TemplateResult } from 'lit';
import type { Target } from '../../model/item.ts';
import type { Verdict } from '../../model/outcome.ts';
import { item as common } from '../../strings/item.ts';
import { placing } from '../../strings/placing.ts';
import { smartGrid as words } from '../../strings/smart-grid.ts';
import { caret, tick } from '../shared/icons.ts';
import { renderVerdict } from '../shared/verdict.ts';
import type { GoalView } from './goal-view.ts';

/** The sign of a field: what is missing there, or that nothing is. */
export function renderSign({ alone }: Target): TemplateResult {
  return alone ? tick() : caret();
}

/** What a mark means, in words: „bei Messbar fehlt etwas“. */
export function meaningOf({ alone, text }: Target): string {
  return alone ? text : words.gap(text);
}

/** A row's text, number first. Checked rows on a slide shrink to `short`; the whole text is still heard. */
export function renderGoalText({ card, number, verdict }: GoalView, brief: boolean): TemplateResult {
  return html`<b class="number">${number}</b><span class="goal-text">${
    brief && card.short !== undefined
      ? html`<span>${card.short}</span><span class="vh">– ${card.text}</span>`
      : card.text
  }</span>${verdict ? renderVerdict(verdict) : nothing}`;
}

/** The reasons that are unfolded in a row. */
export function renderReasons(reasons: readonly string[]): TemplateResult {
  return html`<span class="whys">${reasons.map((reason) => html`<span class="why">${reason}</span>`)}</span>`;
}

/** The state in a row's name. */
export function stateOfGoal({ cells }: GoalView): string {
  const set = cells.filter((cell) => cell.set).map(({ field }) => field.text);
  return set.length ? placing.liesIn(set) : placing.notPlaced;
}

export function rowClass({ verdict, cells }: GoalView): 'ok' | 'bad' | 'missed' | '' {
  if (verdict) return verdict === 'right' ? 'ok' : 'bad';
  return cells.some((cell) => cell.verdict === 'missed') ? 'missed' : '';
}

export const markClass: Readonly<Record<Verdict, string>> = {
  right: 'ok',
  wrong: 'bad',
  missed: 'missed',
  neutral: '',
};

export const markWord: Readonly<Record<Verdict, string>> = {
  right: common.right,
  wrong: common.notYet,
  missed: words.missed,
  neutral: words.neutral,
};
