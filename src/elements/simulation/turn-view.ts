import { html, nothing, type TemplateResult } from 'lit';
import { type Situation, situationOf } from '../../model/simulation/course.ts';
import { answer, chosenReply, pageOf, withChosenReply, withPage } from '../../model/simulation/session.ts';
import { simulation as words } from '../../strings/simulation.ts';
import { letterOf } from '../shared/counts.ts';
import { renderOption } from '../shared/option.ts';
import { renderAgain } from './again.ts';
import { renderComments } from './comments.ts';
import { isCrowded } from './crowd.ts';
import { heading, type PlayedStage, type SimulationView } from './simulation-view.ts';
import { excitementSentence, renderCountsSoFar, renderState, renderValues } from './state-panel.ts';

/** A turn: what comes in, and what to answer. On a slide one after the other, because both do not fit. */
export function turnView(stage: PlayedStage): SimulationView | undefined {
  const situation = situationOf(stage.item.key, stage.play);
  if (!situation) return undefined;
  if (!stage.inDeck) return wholeTurn(stage, situation);
  return pageOf(stage.response) > 0 ? replies(stage, situation) : incoming(stage, situation);
}

function wholeTurn(stage: PlayedStage, situation: Situation): SimulationView {
  return {
    look: 'turn',
    body: html`<div class="sim-state">${renderState(stage, renderTime(situation))}</div>
      <p class="sim-scene">${situation.text}</p>
      ${renderComments(situation.comments)}
      ${renderReplies(stage, situation)}
      <div class="sim-more">${renderValues(situation.state)} ${renderCountsSoFar(stage)} ${renderAgain(stage)}</div>`,
    actions: renderAnswer(stage),
    status: words.turn(situation.turn, situation.of),
  };
}

function incoming(stage: PlayedStage, situation: Situation): SimulationView {
  const scene = html`<p class="sim-scene">${situation.text}</p>`;
  const next = () => stage.go(withPage(stage.response, 1), 'legend');
  return {
    look: 'situation',
    body: isCrowded(situation)
      ? html`<div class="sim-state">${renderState(stage, renderTime(situation))} ${scene}</div>
          ${renderComments(situation.comments)}`
      : html`<div class="sim-state">${renderState(stage, renderTime(situation))} ${renderValues(situation.state)}</div>
          <div class="sim-incoming">${scene} ${renderComments(situation.comments)}</div>`,
    actions: html`<button type="button" class="btn primary" @click=${next}>${words.next}</button> ${renderAgain(stage)}`,
    status: words.turn(situation.turn, situation.of),
  };
}

function replies(stage: PlayedStage, situation: Situation): SimulationView {
  const time = html`<p class="sim-time">${situation.time}</p>`;
  const back = () => stage.go(withPage(stage.response, 0), heading);
  return {
    look: 'replies',
    body: html`<div class="sim-state">${renderState(stage, time)} ${renderCountsSoFar(stage)}</div>
      ${renderReplies(stage, situation)}`,
    actions: html`${renderAnswer(stage)}
      <button type="button" class="btn" @click=${back}>${words.back}</button>`,
    status: words.turn(situation.turn, situation.of),
  };
}

function renderTime({ time }: Situation): TemplateResult {
  return html`<h3 class="result" tabindex="-1"><span class="sim-time">${time}</span></h3>`;
}

function renderReplies({ item, response, uid, notice, edit }: PlayedStage, situation: Situation): TemplateResult {
  const chosen = chosenReply(response);
  return html`<fieldset class="question" aria-describedby=${notice ? `${uid}-status` : nothing}>
    <legend class="item-stem" tabindex="-1">${item.body.stem}</legend>
    <div class="options">${situation.replies.map((choice, place) =>
      renderOption({
        type: 'radio',
        group: `${uid}-reply`,
        choice,
        letter: letterOf(place),
        chosen: choice.id === chosen,
        open: true,
        mark: undefined,
        reason: 'folded',
        onChange: () => edit(withChosenReply(response, choice.id)),
      }),
    )}</div>
  </fieldset>`;
}

function renderAnswer(stage: PlayedStage): TemplateResult {
  return html`<button type="button" class="btn primary" @click=${() => send(stage)}>${words.answer}</button>`;
}

function send(stage: PlayedStage): void {
  const { item, response, play } = stage;
  const chosen = chosenReply(response);
  if (!situationOf(item.key, play)?.replies.some(({ id }) => id === chosen)) {
    stage.refuse(words.chooseFirst, '.question input');
    return;
  }
  const answered = answer(item.key, response, chosen ?? '');
  const after = { ...stage, play: { ...play, choices: [...play.choices, chosen ?? ''] } };
  stage.go(answered, heading, excitementSentence(after));
}
