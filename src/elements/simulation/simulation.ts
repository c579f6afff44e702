import './styles.css';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { playFromResponse } from '../../model/simulation/choose.ts';
import { silence } from '../../model/simulation/play.ts';
import { pauseRound, resetRound, resumeRound, roundOf, timeLeft } from '../../model/simulation/round.ts';
import { answer, stageOf } from '../../model/simulation/session.ts';
import { simulation as words } from '../../strings/simulation.ts';
import { renderItemProblem } from '../shared/item-problem.ts';
import { LightElement } from '../shared/light-element.ts';
import { StageSteps } from '../shared/stage-steps.ts';
import { consequenceView } from './consequence-view.ts';
import { reportView } from './report-view.ts';
import { RoomClock } from './room-clock.ts';
import { SimulationController } from './simulation-controller.ts';
import { heading, type SimulationStage, type SimulationView } from './simulation-view.ts';
import { startView } from './start-view.ts';
import { turnView } from './turn-view.ts';

/**
 * A story that is decided in turns: what comes in, a choice, what comes of it, and at the end what each choice was worth.
 * Until a choice is made nothing is in the page that says what it leads to.
 *
 * @fires smm-announce - a message for the page's live region
 */
export class SmmSimulation extends LightElement {
  static #instances = 0;
  readonly #uid = `simulation-${++SmmSimulation.#instances}`;
  readonly #controller = new SimulationController(this);
  readonly #steps = new StageSteps(this, (response) => this.#controller.save(response));
  #hadFocus = false;

  /** The item's id. */
  @property({ attribute: 'data-item' }) itemId = '';

  constructor() {
    super();
    new RoomClock(this, {
      ends: () => {
        const round = this.#controller.item && roundOf(this.#controller.response);
        return round && 'ends' in round ? round.ends : undefined;
      },
      now: () => this.#controller.now(),
      onSecond: () => this.requestUpdate(),
      onEnd: () => this.#endRound(),
      onMissed: () => this.#controller.keep(resetRound(this.#controller.response)),
      onHidden: () => this.#controller.keep(pauseRound(this.#controller.response, this.#controller.now())),
    });
  }

  protected override get isReady(): boolean {
    return this.#controller.item !== undefined || this.#controller.failure !== undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#hadFocus = this.contains(document.activeElement);
  }

  /** What another window has changed may have taken away the control that had the focus. */
  protected override updated(): void {
    if (this.#hadFocus && !this.contains(document.activeElement)) this.querySelector<HTMLElement>(heading)?.focus();
  }

  get #stage(): SimulationStage | undefined {
    const { item, response, inDeck, seed, mayUndo } = this.#controller;
    if (!item) return undefined;
    return {
      item,
      response,
      inDeck,
      uid: this.#uid,
      seed,
      ...this.#steps.offered,
      undo: mayUndo ? () => this.#undo() : undefined,
      now: () => this.#controller.now(),
      reportOf: (play) => this.#controller.reportOf(item, play),
      replace: (next, focus, message) => {
        this.#steps.change(() => this.#controller.replace(next));
        void this.#steps.lead(focus, message);
      },
    };
  }

  /** Nobody has answered in time: that is a choice too. */
  #endRound(): void {
    const { item, response } = this.#controller;
    if (item) this.#stage?.go(answer(item.key, response, silence), heading, words.over);
  }

  #undo(): void {
    this.#controller.undo();
    void this.#steps.lead(heading, words.undone);
  }

  #view(stage: SimulationStage): SimulationView {
    const play = playFromResponse(stage.item.key, stage.response);
    if (!play) return startView(stage);
    const played = { ...stage, play };
    const views = { start: undefined, turn: turnView, consequence: consequenceView, report: reportView } as const;
    return views[stageOf(stage.item.key, stage.response)]?.(played) ?? startView(stage);
  }

  protected override render(): TemplateResult {
    const { failure } = this.#controller;
    const stage = this.#stage;
    if (!stage) return renderItemProblem(failure, this.itemId);
    const view = this.#view(stage);
    return html`<div class="item" role="group" aria-label=${stage.item.title} data-kind="simulation" data-look=${view.look}
        data-prevent-swipe>
      ${this.#renderClock(stage)}
      <div class="sim-body">${view.body}</div>
      <div class="item-actions">
        ${stage.notice ? html`<p class="item-status" id="${this.#uid}-status">${stage.notice}</p>` : nothing}
        ${view.actions}
        ${view.status ? html`<p class="sim-status">${view.status}</p>` : nothing}
      </div>
    </div>`;
  }

  /** Seconds are shown and never announced. */
  #renderClock({ response, now }: SimulationStage): TemplateResult | typeof nothing {
    const round = roundOf(response);
    if (!round) return nothing;
    const runs = 'ends' in round;
    const left = words.left(Math.ceil(timeLeft(round, now()) / 1000));
    const turn = (): void => {
      const { response: current } = this.#controller;
      this.#controller.keep(runs ? pauseRound(current, now()) : resumeRound(current, now()));
    };
    return html`<div class="sim-clock"><p class="sim-number" role="timer">${left}</p>
      <button type="button" class="btn" @click=${turn}>${runs ? words.pause : words.resume}</button></div>`;
  }
}
