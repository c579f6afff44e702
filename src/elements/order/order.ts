import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { arrange, solvedSteps, stepsOf } from '../../model/arrange.ts';
import type { OrderItem, PartId, Step } from '../../model/item.ts';
import type { Outcome } from '../../model/outcome.ts';
import { order as words } from '../../strings/order.ts';
import { UndoStep } from '../placing/undo-step.ts';
import { ItemElement } from '../shared/item-element.ts';
import { renderJudgements } from '../shared/judgements.ts';
import { describePlace, describeStay } from './describe-place.ts';
import { type Control, renderRow } from './row.ts';
import { RowMotion } from './row-motion.ts';
import { reasonsOf } from './step-reasons.ts';
import { labelOf, type StepView, viewSteps } from './step-view.ts';

/** Rows with names of up to so many characters take two lines beside the question on a slide. */
const shortStep = 50;

/**
 * Steps that are put into order: kind `order`. Buttons, a select, mouse and finger do the same (`model/arrange.ts`).
 *
 * @fires smm-announce - see ItemElement
 */
export class SmmOrder extends ItemElement<OrderItem> {
  readonly #motion = new RowMotion(this, {
    isOpen: () => this.controller.item !== undefined && this.open,
    drop: (step, place) => void this.#move(step, place, 'drag'),
    putBack: (step) => void this.#stay(step),
  });
  readonly #undo = new UndoStep();
  /** The row that has the pointer or the focus: where it shows a short name, the text is shown beside the rows. */
  #read: PartId | undefined;

  protected override describeMissing(): string {
    return words.missing;
  }

  protected override controlOf(): HTMLElement | null {
    return this.querySelector('[data-control="down"]');
  }

  protected override describeResult(outcome: Outcome): string {
    if (this.controller.item?.scoring === 'absolute-places') return super.describeResult(outcome);
    return words.result(outcome.right, outcome.total);
  }

  protected override explainScore({ scoring }: OrderItem): string | undefined {
    const { outcome } = this.controller;
    return !outcome || outcome.correctness === 'right' || scoring === 'absolute-places' ? undefined : words.explanation;
  }

  protected override shapeOf({ body: { steps } }: OrderItem): 'side' | 'full' {
    return steps.every((step) => labelOf(step, steps.length, true).length <= shortStep) ? 'side' : 'full';
  }

  override reset(): void {
    this.#keepUndo(() => super.reset());
  }

  #steps(item: OrderItem): readonly Step[] {
    const { session, orderSeed } = this.controller;
    return session.phase === 'closed' ? solvedSteps(item) : stepsOf(item, session.response, orderSeed);
  }

  async #move(id: PartId, to: number, control: Control | 'drag'): Promise<void> {
    const { item, session, orderSeed } = this.controller;
    if (!item || !this.open) return;
    const { response, steps, moved } = arrange(item, session.response, orderSeed, id, to);
    this.#keepUndo(() => this.controller.edit(response));
    // A select that asks for what is so already has been changed by the browser.
    this.requestUpdate();
    this.say(moved ? describePlace(steps, id) : describeStay(steps, id, control));
    await this.#focus(id, control);
  }

  async #stay(id: PartId): Promise<void> {
    const { item } = this.controller;
    if (!item) return;
    this.say(describeStay(this.#steps(item), id, 'drag'));
    await this.#focus(id, 'drag');
  }

  /** Drawing anew may move the row that holds the control, and the browser then takes the focus from it. */
  async #focus(id: PartId, control: Control | 'drag'): Promise<void> {
    await this.updateComplete;
    const row = this.#motion.row(id);
    row
      ?.querySelector<HTMLElement>(`[data-control="${control === 'drag' ? 'up' : control}"]`)
      ?.focus({ preventScroll: true });
    if (control !== 'drag') row?.parentElement?.scrollIntoView({ block: 'nearest' });
  }

  #keepUndo(change: () => void): void {
    this.#undo.keep(() => this.controller.session.response, change);
  }

  async #takeBack(): Promise<void> {
    const step = this.#undo.take();
    if (!step) return;
    this.controller.edit(step.before);
    this.say(words.undone);
    await this.updateComplete;
    this.controlOf()?.focus();
  }

  #readRow = ({ target }: Event): void => {
    const step = (target as Element).closest<HTMLElement>('[data-step]')?.dataset.step;
    if (step === this.#read || this.#motion.lifted !== undefined) return;
    this.#read = step;
    this.requestUpdate();
  };

  protected override renderBody(item: OrderItem): TemplateResult {
    const { session, outcome } = this.controller;
    const views = viewSteps(item, {
      steps: this.#steps(item),
      response: session.response,
      outcome,
      marks: this.marks,
      solved: session.phase === 'closed',
      tight: this.inDeck,
    });
    const [first, last] = item.body.ends;
    const read = views.find(({ step, label }) => step.id === this.#read && label !== step.text);
    const how = this.open ? `${this.uid}-how` : nothing;
    return html`${this.inDeck ? nothing : this.#renderUndo()}
      <p class="step-end" data-zone="0"><b>${first}</b>${this.open ? html`<span id=${how}>${words.instruction}</span>` : nothing}</p>
      <ol class="steps" aria-label=${words.list(views.length)} aria-describedby=${how}
        @focusin=${this.#readRow} @pointerover=${this.#readRow}>${repeat(
          views,
          ({ step }) => step.id,
          (view) => this.#renderRow(view, views),
        )}</ol>
      <p class="step-end" data-zone=${views.length - 1}><b>${last}</b></p>
      ${read ? html`<p class="slip whole-step" aria-hidden="true">${read.step.text}</p>` : nothing}
      ${this.inDeck ? renderJudgements(reasonsOf(views, this.uid), this.reasons, true) : nothing}`;
  }

  #renderRow(view: StepView, views: readonly StepView[]): TemplateResult {
    const lifted = views.find(({ step }) => step.id === this.#motion.lifted);
    return renderRow(view, {
      rows: views.length,
      open: this.open,
      side: !lifted || lifted === view ? undefined : view.place < lifted.place ? 'before' : 'after',
      reasons: !this.inDeck,
      brief: this.inDeck && views.some(({ had }) => had !== undefined),
      onMove: (to, control) => void this.#move(view.step.id, to, control),
    });
  }

  protected override renderExtraActions(): TemplateResult | typeof nothing {
    return this.inDeck ? this.#renderUndo() : nothing;
  }

  #renderUndo(): TemplateResult | typeof nothing {
    if (!this.open || !this.#undo.leadsTo(this.controller.session.response)) return nothing;
    return html`<button type="button" class="btn" @click=${() => this.#takeBack()}>${words.undo}</button>`;
  }
}
