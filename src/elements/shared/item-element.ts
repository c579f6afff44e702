import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { solutionMarks } from '../../model/grade.ts';
import type { GradedItem, PartId } from '../../model/item.ts';
import type { Mark, Outcome } from '../../model/outcome.ts';
import type { Session } from '../../model/session.ts';
import { item as words } from '../../strings/item.ts';
import { announce } from './announce.ts';
import { type Asking, isSameAsking } from './asking.ts';
import { renderActions } from './item-actions.ts';
import { ItemController } from './item-controller.ts';
import { renderItemProblem } from './item-problem.ts';
import { renderResult } from './item-result.ts';
import { LightElement } from './light-element.ts';
import { Reasons } from './reasons.ts';

/**
 * What every graded item has around its parts: the group with the title, context, question, result, hint, buttons.
 * A kind draws its parts in `renderBody` and says in `describeMissing` what is still to do.
 *
 * @fires smm-announce - a message for the page's live region
 * @fires smm-outcome - after a try was graded; detail is the Outcome
 * @fires smm-stored - after a test has taken the answer; it says nothing of the result
 */
export abstract class ItemElement<I extends GradedItem> extends LightElement {
  static #instances = 0;
  protected readonly controller: ItemController<I> = new ItemController<I>(this);
  protected readonly reasons = new Reasons(this);
  /** Begins every id and group name in here: the same item may stand twice in the page. */
  protected readonly uid = `item-${++ItemElement.#instances}`;
  /** What `check` found missing; forgotten as soon as the session changes. */
  #notice: { readonly text: string; readonly session: Session } | undefined;

  /** The item's id. */
  @property({ attribute: 'data-item' }) itemId = '';

  /** Set by the set that asks it apart from its chapter. */
  @property({ attribute: false, hasChanged: (now?: Asking, before?: Asking) => !isSameAsking(now, before) })
  asking: Asking | undefined;

  protected override get isReady(): boolean {
    return this.controller.item !== undefined || this.controller.failure !== undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('asking')) this.controller.askAnew();
  }

  /** The parts, below the question. */
  protected abstract renderBody(item: I): TemplateResult;

  /** The message for an incomplete response; `missing` is not empty. */
  protected abstract describeMissing(item: I, missing: readonly PartId[]): string;

  /** The control of a part, which gets the focus when the part is missing. */
  protected abstract controlOf(part: PartId): HTMLElement | null;

  /** Between „Zurücksetzen“ and the end of the row: a switch of view, or nothing. */
  protected renderExtraActions(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** The heading with the result. */
  protected describeResult({ right, total }: Outcome): string {
    return words.result(right, total);
  }

  /** Sentence after the result; kinds with partial points explain them. */
  protected explainScore(_item: I): string | undefined {
    return undefined;
  }

  /** How the item lies on a slide: `side` (question left, parts right), `wide` (more room for the question), `full`. */
  protected shapeOf(_item: I): 'side' | 'wide' | 'full' {
    return 'full';
  }

  protected get inDeck(): boolean {
    return this.controller.course?.host === 'deck';
  }

  protected get open(): boolean {
    return this.controller.session.phase === 'open';
  }

  /** Whether anything of an answer is there; the page asks it before it offers something else. */
  get #isGiven(): boolean {
    return Object.values(this.controller.session.response).some((values) => values.length > 0);
  }

  /** Every judgement that may be shown now: of what was given, and after the solution of everything. */
  protected get marks(): readonly Mark[] {
    const { item, session, outcome } = this.controller;
    if (!item) return [];
    return session.phase === 'closed' ? solutionMarks(item, session.response) : (outcome?.marks ?? []);
  }

  /** What is still to do, after „Prüfen“ and until the learner goes on; its id is `${uid}-status`. */
  protected get notice(): string {
    return this.#notice?.session === this.controller.session ? this.#notice.text : '';
  }

  protected say(message: string): void {
    announce(this, message);
  }

  async check(): Promise<void> {
    const { item, missing } = this.controller;
    if (!item || !this.open) return;
    const [first] = missing;
    if (first !== undefined) {
      const text = this.describeMissing(item, missing);
      this.#notice = { text, session: this.controller.session };
      this.requestUpdate();
      await this.updateComplete;
      this.say(text);
      this.controlOf(first)?.focus();
      return;
    }
    if (this.asking?.judges === 'end') {
      this.controller.store();
      this.dispatchEvent(new CustomEvent('smm-stored', { bubbles: true, composed: true }));
      return;
    }
    this.reasons.clear();
    const outcome = this.controller.submit();
    if (outcome) this.dispatchEvent(new CustomEvent('smm-outcome', { detail: outcome, bubbles: true, composed: true }));
    await this.focusResult();
  }

  async tryAgain(): Promise<void> {
    const hint = this.controller.item?.key.hint;
    this.controller.tryAgain();
    await this.focusFirstControl();
    this.say(hint ? words.nextTry : words.nextTryNoHint);
  }

  async startOver(): Promise<void> {
    this.controller.startOver();
    await this.focusFirstControl();
    this.say(words.newRound);
  }

  reset(): void {
    this.controller.reset();
    this.say(words.resetDone);
  }

  async openHint(): Promise<void> {
    this.controller.openHint();
    await this.updateComplete;
    this.querySelector<HTMLElement>('.hint')?.focus();
  }

  async showSolution(): Promise<void> {
    this.reasons.clear();
    this.controller.showSolution();
    await this.focusResult();
  }

  protected async focusResult(): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>('.result')?.focus();
  }

  protected async focusFirstControl(): Promise<void> {
    await this.updateComplete;
    const part = this.controller.missing[0];
    const control = part === undefined ? null : this.controlOf(part);
    (control ?? this.querySelector<HTMLElement>('button, input, select'))?.focus();
  }

  protected override render(): TemplateResult {
    const { item, failure } = this.controller;
    if (!item) return renderItemProblem(failure, this.itemId);
    const { context, stem } = item.body;
    const status = this.notice || (this.controller.isFromOlderText ? words.older : '');
    return html`
      <div class="item" role="group" aria-label=${item.title} data-kind=${item.kind} data-phase=${this.controller.session.phase}
        data-shape=${this.shapeOf(item)} ?data-given=${this.#isGiven} data-prevent-swipe>
        ${context ? html`<p class="item-context">${context}</p>` : nothing}
        <fieldset class="question">
          <legend class="item-stem">${stem}</legend>
          <div class="item-side">${renderResult(this.controller, {
            heading: (outcome) => this.describeResult(outcome),
            explanation: this.explainScore(item),
          })}</div>
          <div class="item-body">${this.renderBody(item)}</div>
        </fieldset>
        <div class="item-actions">${status ? html`<p class="item-status" id="${this.uid}-status">${status}</p>` : nothing}
          ${renderActions(this.controller, this)} ${this.renderExtraActions()}</div>
      </div>`;
  }
}
