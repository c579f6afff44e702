import { html, nothing, type TemplateResult } from 'lit';
import { ownEstimate, type Round, rounds } from '../../model/estimate.ts';
import type { EstimateItem } from '../../model/item.ts';
import { formatNumber } from '../../model/number.ts';
import { summarise } from '../../model/statistics.ts';
import { estimate as words } from '../../strings/estimate.ts';
import type { Stage, StageView } from '../shared/stage.ts';
import { compared } from './compared.ts';
import { readOwn, renderOwnEntry } from './entry.ts';
import { type PlottedRound, renderPlot } from './plot.ts';
import { renderReasons } from './reasons.ts';
import { renderRoundTable } from './round-table.ts';
import { ownStage, roundOf, withOwnStage } from './stages.ts';

/** The rounds of a learner alone, among an invented group that has answered already. */
export function ownView(view: Stage<EstimateItem>): StageView {
  const stage = ownStage(view.item, view.response);
  const round = roundOf(stage);
  return stage.startsWith('enter') ? entering(view, round) : shown(view, round);
}

function entering(view: Stage<EstimateItem>, round: Round): StageView {
  const { item, response } = view;
  const close = (): void => {
    if (readOwn(view, round)) view.go(withOwnStage(response, `shown${round}`), '.result');
  };
  return {
    stage: `enter${round}`,
    begun: round === 2,
    shape: 'full',
    side: html`<p>${round === 1 ? words.panel(item.key.panel.round1.length) : words.stay}</p>`,
    body: renderOwnEntry(view, round, close),
    actions: html`<button type="button" class="btn primary" @click=${close}>${words.closeRound}</button>`,
    status: words.round(round),
  };
}

function shown(view: Stage<EstimateItem>, round: Round): StageView {
  const { item, response } = view;
  const plotted = panelRounds(item, response, round);
  const next = (): void => view.go(withOwnStage(response, 'enter2'), 'input', words.round(2));
  return {
    stage: `shown${round}`,
    begun: true,
    shape: 'full',
    side: html`<h3 class="result" tabindex="-1">${compared(plotted)}</h3><p>${ownSentence(item, response, round)}</p>`,
    body: html`<div class="estimate-sheet">${renderPlot(item, plotted, false)}<p class="legend">${words.legend} · ${words.ring}</p>
        <details class="as-text"><summary>${words.showTable}</summary>${renderRoundTable(plotted)}</details></div>
      ${round === 1 ? renderReasons(view, false) : html`<p class="takeaway">${words.lesson}</p>`}`,
    actions:
      round === 1 ? html`<button type="button" class="btn primary" @click=${next}>${words.next}</button>` : nothing,
  };
}

function panelRounds(
  item: EstimateItem,
  response: Stage<EstimateItem>['response'],
  upTo: Round,
): readonly PlottedRound[] {
  return rounds
    .filter((round) => round <= upTo)
    .map((round) => {
      const own = ownEstimate(item, response, round);
      return {
        name: words.round(round),
        values: item.key.panel[`round${round}`],
        ...(own === undefined ? {} : { own }),
      };
    });
}

function ownSentence(
  item: EstimateItem,
  response: Stage<EstimateItem>['response'],
  round: Round,
): string | TemplateResult {
  const [first, second] = rounds.map((one) => ownEstimate(item, response, one));
  if (first === undefined) return '';
  if (round === 1) {
    const median = summarise(item.key.panel.round1)?.median;
    return median === undefined ? '' : words.yours(formatNumber(first), formatNumber(median));
  }
  if (second === undefined) return '';
  return first === second ? words.kept(formatNumber(first)) : words.moved(formatNumber(first), formatNumber(second));
}

/** What „Neu beginnen“ empties. */
export const ownParts = ['own1', 'own2', 'ownStage'] as const;
