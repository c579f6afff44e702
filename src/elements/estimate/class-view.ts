import { html, nothing, type TemplateResult } from 'lit';
import { estimatesOf, type Round, rounds, withoutLastEstimate } from '../../model/estimate.ts';
import type { EstimateItem } from '../../model/item.ts';
import type { Response } from '../../model/response.ts';
import { estimate as words } from '../../strings/estimate.ts';
import type { Stage, StageView } from '../shared/stage.ts';
import { compared } from './compared.ts';
import { renderClassEntry } from './entry.ts';
import { type PlottedRound, renderPlot } from './plot.ts';
import { renderReasons } from './reasons.ts';
import { renderRoundTable } from './round-table.ts';
import { classStage, type Look, lookOf, roundOf, withClassStage, withLook } from './stages.ts';

/** The rounds of the class: estimates are typed and hidden, the round is closed, all talk about it, and once more. */
export function classView(view: Stage<EstimateItem>): StageView {
  const stage = classStage(view.item, view.response);
  const round = roundOf(stage);
  return stage.startsWith('enter') ? entering(view, round) : shown(view, round);
}

function entering(view: Stage<EstimateItem>, round: Round): StageView {
  const { item, response, uid } = view;
  const count = estimatesOf(item, response, round).length;
  const takeBack = (): void =>
    view.go(withoutLastEstimate(response, round), `#${uid}-estimate`, words.takenBack(count - 1));
  const close = (): void => {
    if (count === 0) view.refuse(words.noneYet, `#${uid}-estimate`);
    else view.go(withClassStage(response, `shown${round}`), '.result');
  };
  return {
    stage: `enter${round}`,
    begun: count > 0 || round === 2,
    shape: 'full',
    side: html`<p class="entered">${words.entered(count)}</p><p>${words.hidden}</p>`,
    body: renderClassEntry(view, round),
    actions: html`<button type="button" class="btn primary" @click=${close}>${words.closeRound}</button>
      ${count ? html`<button type="button" class="btn" @click=${takeBack}>${words.takeBack}</button>` : nothing}`,
    status: words.round(round),
  };
}

function shown(view: Stage<EstimateItem>, round: Round): StageView {
  const { item, response } = view;
  const plotted = plottedRounds(item, response, round);
  const look = lookOf(response);
  const next = (): void => view.go(withClassStage(response, 'enter2'), 'input', words.round(2));
  return {
    stage: `shown${round}`,
    begun: true,
    shape: 'full',
    side: html`<h3 class="result" tabindex="-1">${compared(plotted)}</h3>`,
    body: renderLook(view, plotted, look),
    actions: html`${round === 1 ? html`<button type="button" class="btn primary" @click=${next}>${words.next}</button>` : nothing}
      ${renderSwitch(view, look)}`,
  };
}

function plottedRounds(item: EstimateItem, response: Response, upTo: Round): readonly PlottedRound[] {
  return rounds
    .filter((round) => round <= upTo)
    .map((round) => ({ name: words.round(round), values: estimatesOf(item, response, round) }));
}

function renderLook(view: Stage<EstimateItem>, plotted: readonly PlottedRound[], look: Look): TemplateResult {
  switch (look) {
    case 'plot':
      return html`<div class="estimate-sheet">${renderPlot(view.item, plotted, true)}<p class="legend">
          <span>${words.anonymous(plotted.at(-1)?.values.length ?? 0)}</span> <span>${words.legend}</span></p>
        <div class="vh">${renderRoundTable(plotted)}</div></div>`;
    case 'table':
      return renderRoundTable(plotted);
    case 'reasons':
      return renderReasons(view, true);
  }
}

/** Two buttons lead to what is not shown. */
function renderSwitch(view: Stage<EstimateItem>, look: Look): TemplateResult {
  const names: Readonly<Record<Look, string>> = {
    plot: words.showPlot,
    table: words.showTable,
    reasons: words.showReasons,
  };
  const others = (['reasons', 'table', 'plot'] as const).filter((one) => one !== look);
  return html`${others.map(
    (one) =>
      html`<button type="button" class="btn" @click=${() => view.go(withLook(view.response, one), '.result')}>${names[one]}</button>`,
  )}`;
}

/** What „Neu beginnen“ empties. */
export const classParts = ['round1', 'round2', 'stage', 'look', 'low', 'high'] as const;
