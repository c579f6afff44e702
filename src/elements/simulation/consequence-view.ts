import { html, nothing } from 'lit';
import { commentsAfter, courseOf } from '../../model/simulation/course.ts';
import { silence } from '../../model/simulation/play.ts';
import { startRound } from '../../model/simulation/round.ts';
import { goOn } from '../../model/simulation/session.ts';
import { timeStamp } from '../../model/simulation/time-stamp.ts';
import { simulation as words } from '../../strings/simulation.ts';
import { renderComments } from './comments.ts';
import { heading, type PlayedStage, type SimulationView } from './simulation-view.ts';
import { excitementSentence, renderCountsSoFar, renderState, renderValues } from './state-panel.ts';
import { renderWhy } from './why.ts';

/**
 * What came of the last choice, and which rule it is about. Comments come in with the next turn; after the last turn they
 * stand here, on a slide beside the ending.
 */
export function consequenceView(stage: PlayedStage): SimulationView | undefined {
  const { item, response, play, inDeck } = stage;
  const { steps, situation } = courseOf(item.key, play);
  const step = steps.at(-1);
  if (!step) return undefined;
  const time = html`<p class="sim-time">${timeStamp(item.key.begins, step.after.hours)}</p>`;
  const next = (): void => {
    const read = goOn(response);
    const message = situation && `${words.turn(situation.turn, situation.of)}. ${excitementSentence(stage)}`;
    stage.go(inDeck && situation ? startRound(read, stage.now()) : read, heading, message);
  };
  return {
    look: 'consequence',
    body: html`<div class="sim-state">${renderState(stage, time)} ${inDeck ? renderValues(step.after) : nothing}</div>
      <div class="sim-consequence">
        <h3 class="result" tabindex="-1">${step.choice === silence ? words.silence : words.consequence}</h3>
        <p>${step.outcome.consequence}</p>
        ${step.event ? html`<p class="sim-event"><b>${words.happened}</b> ${step.event.text}</p>` : nothing}
        ${renderWhy(step.outcome)}
        ${situation || inDeck ? nothing : renderComments(commentsAfter(step))}
      </div>
      ${inDeck ? nothing : html`<div class="sim-more">${renderValues(step.after)} ${renderCountsSoFar(stage)}</div>`}`,
    actions: html`<button type="button" class="btn primary" @click=${next}>${words.next}</button>`,
    status: words.turn(step.situation.turn, step.situation.of),
  };
}
