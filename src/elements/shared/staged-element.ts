import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { PartId } from '../../model/item.ts';
import { item as words } from '../../strings/item.ts';
import { renderItemProblem } from './item-problem.ts';
import { LightElement } from './light-element.ts';
import type { Stage, StageView } from './stage.ts';
import { StageSteps } from './stage-steps.ts';
import { StagedController, type StagedItem } from './staged-controller.ts';

/**
 * Base of elements whose item goes on in stages, in class with everybody's answers and alone with one's own. A kind
 * draws its stages; this is the frame, the focus, the messages and „Neu beginnen“.
 *
 * @fires smm-announce - a message for the page's live region
 */
export abstract class StagedElement<I extends StagedItem> extends LightElement {
  static #instances = 0;
  readonly #uid = `staged-${++StagedElement.#instances}`;
  readonly #controller: StagedController<I>;
  readonly #steps: StageSteps;

  /** The item's id. */
  @property({ attribute: 'data-item' }) itemId = '';

  constructor(readonly kind: I['kind']) {
    super();
    this.#controller = new StagedController(this, kind);
    this.#steps = new StageSteps(this, (response) => this.#controller.save(response));
  }

  /** What „Neu beginnen“ empties, and what is said then and when it is taken back. */
  protected abstract startsOver(): {
    readonly class: readonly PartId[];
    readonly own: readonly PartId[];
    readonly done: string;
    readonly undone: string;
  };

  protected abstract viewOf(stage: Stage<I>, inDeck: boolean): StageView;

  protected override get isReady(): boolean {
    return this.#controller.item !== undefined || this.#controller.failure !== undefined;
  }

  #stageOf(item: I): Stage<I> {
    return {
      item,
      response: this.#controller.response,
      uid: this.#uid,
      ...this.#steps.offered,
    };
  }

  #startOver(): void {
    const { class: inClass, own, done } = this.startsOver();
    this.#steps.change(() => this.#controller.clear(this.#controller.inDeck ? inClass : own));
    void this.#steps.lead('.undo', done);
  }

  #undo(): void {
    this.#controller.undo();
    void this.#steps.lead('.result, .btn.primary', this.startsOver().undone);
  }

  protected override render(): TemplateResult {
    const { item, failure, inDeck } = this.#controller;
    if (!item) return renderItemProblem(failure, this.itemId);
    const stage = this.#stageOf(item);
    const view = this.viewOf(stage, inDeck);
    const { context, stem } = item.body;
    return html`<div class="item" role="group" aria-label=${item.title} data-kind=${this.kind} data-stage=${view.stage}
        data-shape=${view.shape} data-prevent-swipe>
      ${context ? html`<p class="item-context">${context}</p>` : nothing}
      <fieldset class="question">
        <legend class="item-stem" tabindex="-1">${stem}</legend>
        <div class="item-side">${view.side}</div>
        <div class="item-body">${view.body}</div>
      </fieldset>
      <div class="item-actions">
        ${stage.notice ? html`<p class="item-status" id="${this.#uid}-status">${stage.notice}</p>` : nothing}
        ${view.actions} ${this.#renderStartOver(view.begun)}
        ${view.status ? html`<p class="stage-status">${view.status}</p>` : nothing}
      </div>
    </div>`;
  }

  #renderStartOver(begun: boolean): TemplateResult | typeof nothing {
    if (this.#controller.mayUndo) {
      return html`<button type="button" class="btn undo" @click=${() => this.#undo()}>${words.undo}</button>`;
    }
    if (!begun) return nothing;
    return html`<button type="button" class="btn" @click=${() => this.#startOver()}>${words.startOver}</button>`;
  }
}
