import { html, nothing, type TemplateResult } from 'lit';
import { roundTime, roundTimes, startRound, withRoundTime } from '../../model/simulation/round.ts';
import { begin, nextSeed } from '../../model/simulation/session.ts';
import { simulation as words } from '../../strings/simulation.ts';
import { renderOption } from '../shared/option.ts';
import { renderUndo } from './again.ts';
import { heading, type SimulationStage, type SimulationView } from './simulation-view.ts';

/** Who answers, what is to do, by which rules it is judged; in class also how much time a turn has. */
export function startView(stage: SimulationStage): SimulationView {
  const { item, response, inDeck } = stage;
  const { context, company, rules } = item.body;
  const seed = nextSeed(response, stage.seed);
  const start = (): void => {
    const begun = begin(response, seed);
    stage.go(inDeck ? startRound(begun, stage.now()) : begun, heading, words.turn(1, item.key.turns.length));
  };
  return {
    look: 'start',
    body: html`<div class="sim-brief">
        ${context ? html`<p>${context}</p>` : nothing}
        <p class="sim-company">${company}</p>
        <p>${words.task(item.key.turns.length)}</p>
      </div>
      <div class="sim-rules"><h3>${words.rulesHeading}</h3><ul>${rules.map(({ text }) => html`<li>${text}</li>`)}</ul></div>
      ${inDeck ? renderTimes(stage) : nothing}`,
    actions: html`<button type="button" class="btn primary" @click=${start}>${words.start}</button> ${renderUndo(stage)}`,
    status: words.seed(seed),
  };
}

function renderTimes({ response, uid, edit }: SimulationStage): TemplateResult {
  return html`<fieldset class="sim-times"><legend>${words.time}</legend>${roundTimes.map((seconds) =>
    renderOption({
      type: 'radio',
      group: `${uid}-time`,
      choice: { id: String(seconds), text: words.seconds(seconds) },
      letter: '',
      chosen: roundTime(response) === seconds,
      open: true,
      mark: undefined,
      reason: 'folded',
      onChange: () => edit(withRoundTime(response, seconds)),
    }),
  )}</fieldset>`;
}
