import { html, nothing, type TemplateResult } from 'lit';
import { beginAnew } from '../../model/simulation/session.ts';
import { simulation as words } from '../../strings/simulation.ts';
import type { PlayedStage, SimulationStage } from './simulation-view.ts';

/** Brings back the play that was thrown away, until the next step. */
export function renderUndo({ undo }: SimulationStage): TemplateResult | typeof nothing {
  return undo ? html`<button type="button" class="btn undo" @click=${undo}>${words.undo}</button>` : nothing;
}

/** The way back to the start, as another play, once there is something to leave; or the way back from it. */
export function renderAgain(stage: PlayedStage): TemplateResult | typeof nothing {
  const { response, play, replace } = stage;
  if (stage.undo || play.choices.length === 0) return renderUndo(stage);
  const again = (): void => replace(beginAnew(response, play), '.undo', words.begunAnew);
  return html`<button type="button" class="btn" @click=${again}>${words.again}</button>`;
}
