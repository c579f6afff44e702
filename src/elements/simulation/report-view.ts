import { html, nothing, type TemplateResult } from 'lit';
import { curveOf, type Report } from '../../model/simulation/report.ts';
import { startRound } from '../../model/simulation/round.ts';
import { pageOf, playFrom, withPage } from '../../model/simulation/session.ts';
import { simulation as words } from '../../strings/simulation.ts';
import { renderAgain } from './again.ts';
import { renderComments } from './comments.ts';
import { renderCounters } from './counters.ts';
import { renderCurve } from './curve.ts';
import { renderDecision } from './decision.ts';
import { heading, type PlayedStage, type SimulationView } from './simulation-view.ts';
import { excitementSentence } from './state-panel.ts';

/** How it ended, and for every choice what it was worth. A slide shows the ending first, then one choice at a time. */
export function reportView(stage: PlayedStage): SimulationView | undefined {
  const report = stage.reportOf(stage.play);
  if (!report) return undefined;
  if (!stage.inDeck) return wholeReport(stage, report);
  const page = Math.min(pageOf(stage.response), report.choices.length);
  return page > 0 ? oneDecision(stage, report, page) : ending(stage, report);
}

function wholeReport(stage: PlayedStage, report: Report): SimulationView {
  return {
    look: 'report',
    body: html`${renderEnding(stage, report)}
      <h3>${words.decisions}</h3>
      <ol class="sim-decisions">${report.choices.map(
        (choice) => html`<li><h4>${words.decision(choice.turn, choice.time)}</h4>
          ${renderDecision(choice, true)} ${renderReplay(stage, choice.turn)}</li>`,
      )}</ol>`,
    actions: renderAgain(stage),
    status: words.seed(stage.play.seed),
  };
}

function ending(stage: PlayedStage, report: Report): SimulationView {
  const first = () => stage.go(withPage(stage.response, 1), heading);
  return {
    look: 'ending',
    body: renderEnding(stage, report),
    actions: html`<button type="button" class="btn primary" @click=${first}>${words.firstDecision}</button>
      ${renderAgain(stage)}`,
    status: words.seed(stage.play.seed),
  };
}

function oneDecision(stage: PlayedStage, { choices }: Report, page: number): SimulationView {
  const choice = choices[page - 1];
  const isLast = page === choices.length;
  const show = (next: number) => () => stage.go(withPage(stage.response, next), heading);
  return {
    look: 'decision',
    body: choice
      ? html`<h3 class="result" tabindex="-1">${words.decision(choice.turn, choice.time)}</h3>
          ${renderDecision(choice, false)}`
      : html``,
    actions: html`<button type="button" class="btn primary" @click=${show(isLast ? 0 : page + 1)}>${
      isLast ? words.overview : words.nextDecision
    }</button>
      <button type="button" class="btn" @click=${show(page - 1)}>${words.back}</button>
      ${renderReplay(stage, page)}`,
  };
}

function renderEnding(stage: PlayedStage, { ending, counts, choices }: Report): TemplateResult {
  const { item, play } = stage;
  const values = curveOf(item.key, play).map(({ excitement }) => excitement);
  return html`<div class="sim-ending">
      <h3 class="result" tabindex="-1">${ending?.title}</h3>
      <p>${ending?.text}</p>
      ${stage.inDeck ? renderComments(choices.at(-1)?.comments.slice(0, 1) ?? []) : nothing}
    </div>
    <div class="sim-state"><p class="sim-excitement">${excitementSentence(stage)}</p>
      ${renderCurve({ values, turns: item.key.turns.length })}
      ${renderCounters(counts)}</div>`;
}

function renderReplay(stage: PlayedStage, turn: number): TemplateResult {
  const replay = (): void => {
    const again = playFrom(stage.response, stage.play, turn);
    const message = words.turn(turn, stage.item.key.turns.length);
    stage.replace(stage.inDeck ? startRound(again, stage.now()) : again, heading, message);
  };
  return html`<button type="button" class="btn sim-replay" @click=${replay}>${words.replay(turn)}</button>`;
}
