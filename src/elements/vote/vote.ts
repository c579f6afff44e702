import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { item as itemWords } from '../../strings/item.ts';
import { vote as words } from '../../strings/vote.ts';
import { announce } from '../shared/announce.ts';
import { classView } from './class-view.ts';
import { ownView } from './own-view.ts';
import { VoteController } from './vote-controller.ts';
import type { VoteStage } from './vote-view.ts';

/** What „Neu beginnen“ empties. */
const parts = { class: ['round1', 'round2', 'stage'], own: ['own1', 'own2', 'ownStage'] } as const;

/**
 * A question asked twice with talk between: in class with counted votes, alone with one's own. Until the end neither
 * the result of round 1 nor the right answer is in the page.
 *
 * @fires smm-announce - a message for the page's live region
 */
export class SmmVote extends LitElement {
  static #instances = 0;
  readonly #uid = `vote-${++SmmVote.#instances}`;
  readonly #controller = new VoteController(this);
  /** What is missing or wrong, from the refused step until the next change. */
  #notice = '';

  /** The item's id. */
  @property({ attribute: 'data-item' }) itemId = '';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override shouldUpdate(): boolean {
    return this.#controller.item !== undefined || this.#controller.failure !== undefined;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (!this.hasUpdated) this.replaceChildren();
  }

  get #stage(): VoteStage | undefined {
    const { item, response } = this.#controller;
    if (!item) return undefined;
    return {
      item,
      response,
      uid: this.#uid,
      notice: this.#notice,
      edit: (next) => {
        this.#notice = '';
        this.#controller.save(next);
      },
      go: (next, focus, message) => {
        this.#notice = '';
        this.#controller.save(next);
        void this.#focus(focus, message);
      },
      refuse: (message, focus) => {
        this.#notice = message;
        this.requestUpdate();
        void this.#focus(focus, message);
      },
    };
  }

  #startOver(): void {
    this.#controller.clear(this.#controller.inDeck ? parts.class : parts.own);
    void this.#focus('.undo', words.startedOver);
  }

  #undo(): void {
    this.#controller.undo();
    void this.#focus('.result, .btn.primary', words.undone);
  }

  async #focus(selector: string, message?: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(selector)?.focus();
    if (message) announce(this, message);
  }

  protected override render(): TemplateResult {
    const { failure, inDeck } = this.#controller;
    const vote = this.#stage;
    if (!vote) {
      const text = failure === 'unloadable' ? itemWords.loadFailed : itemWords.missingItem(this.itemId);
      return html`<p class="item-problem">${text}</p>`;
    }
    const { title, body } = vote.item;
    const view = inDeck ? classView(vote) : ownView(vote);
    return html`<div class="item" role="group" aria-label=${title} data-kind="vote" data-stage=${view.stage}
        data-shape=${view.shape} data-prevent-swipe>
      ${body.context ? html`<p class="item-context">${body.context}</p>` : nothing}
      <fieldset class="question">
        <legend class="item-stem" tabindex="-1">${body.stem}</legend>
        <div class="item-side">${view.side}</div>
        <div class="item-body">${view.body}</div>
      </fieldset>
      <div class="item-actions">
        ${this.#notice ? html`<p class="item-status" id="${this.#uid}-status">${this.#notice}</p>` : nothing}
        ${view.actions} ${this.#renderStartOver(view.stage)}
        ${view.status ? html`<p class="vote-status">${view.status}</p>` : nothing}
      </div>
    </div>`;
  }

  #renderStartOver(stage: string): TemplateResult | typeof nothing {
    if (this.#controller.mayUndo) {
      return html`<button type="button" class="btn undo" @click=${() => this.#undo()}>${words.undo}</button>`;
    }
    if (stage === 'vote1') return nothing;
    return html`<button type="button" class="btn" @click=${() => this.#startOver()}>${words.startOver}</button>`;
  }
}
