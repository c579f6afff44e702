import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { item as itemWords } from '../../strings/item.ts';
import { quiz as words } from '../../strings/quiz.ts';
import { announce } from '../shared/announce.ts';
import { drawn } from '../shared/drawn.ts';
import { arrowRight, loop, tick } from '../shared/icons.ts';
import { ItemSlot, type ListedItem } from '../shared/item-slot.ts';
import { QuizController } from './quiz-controller.ts';
import { renderSummary } from './summary.ts';

/**
 * A set: one question at a time, chips to jump, a summary after the last one. The question itself is the element of its
 * item, as it stands alone.
 *
 * Light DOM: the written-out set is readable until this element has its questions, then it is emptied once.
 *
 * @fires smm-announce - a message for the page's live region
 */
export class SmmQuiz extends LitElement {
  static #instances = 0;
  readonly #uid = `quiz-${++SmmQuiz.#instances}`;
  readonly #controller = new QuizController(this);
  readonly #slot = new ItemSlot();

  /** The set's id. */
  @property({ attribute: 'data-quiz' }) setId = '';

  constructor() {
    super();
    // What a question's own buttons did shows in the chips.
    this.addEventListener('click', () => this.requestUpdate());
    this.addEventListener('smm-outcome', () => this.requestUpdate());
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override shouldUpdate(): boolean {
    return this.#controller.questions.length > 0 || this.#controller.failure !== undefined;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (!this.hasUpdated) this.replaceChildren();
  }

  #jump(index: number): void {
    this.#controller.go(index);
    announce(this, words.count(index + 1, this.#controller.questions.length));
  }

  /** Opens a question or, after the last one, the summary, and moves the focus there. */
  async #open(index: number): Promise<void> {
    const { questions } = this.#controller;
    if (index < questions.length) this.#jump(index);
    else this.#controller.go(index);
    await this.updateComplete;
    const heading = await drawn(this.#slot.element ?? this, 'legend, .item-problem, .quiz-result');
    heading.tabIndex = -1;
    heading.focus();
  }

  protected override render(): TemplateResult {
    const { quiz, questions, failure, index } = this.#controller;
    if (!quiz || failure) {
      return html`<p class="item-problem">${failure === 'unloadable' ? words.loadFailed : words.missingSet(this.setId)}</p>`;
    }
    const current = questions[index];
    // A canvas is no question.
    this.#slot.show(current?.item?.kind === 'canvas' ? undefined : current?.item);
    return html`<div class="quiz-set" role="group" aria-label=${quiz.title}>
      <div class="chips" role="group" aria-label=${words.chips}>
        ${questions.map((question, place) => this.#renderChip(question, place))}
      </div>
      ${current ? this.#renderQuestion(current, index) : renderSummary(this.#controller, (place) => this.#open(place))}
    </div>`;
  }

  #renderChip({ id }: ListedItem, place: number): TemplateResult {
    const { index } = this.#controller;
    const state = this.#controller.stateOf(id);
    const word = { untried: '', right: words.right, 'not-yet': words.notYet }[state];
    const wordId = `${this.#uid}-${place}`;
    return html`<button type="button" class="chip" data-state=${state} aria-label=${words.chip(place + 1)}
        aria-current=${place === index ? 'true' : nothing} aria-describedby=${word ? wordId : nothing}
        @click=${() => this.#jump(place)}>${place + 1}${state === 'right' ? tick() : state === 'not-yet' ? loop() : nothing}</button>
      ${word ? html`<span id=${wordId} hidden>${word}</span>` : nothing}`;
  }

  #renderQuestion({ id, item }: ListedItem, index: number): TemplateResult {
    const closed = !item || this.#controller.isClosed(id);
    return html`<p class="quiz-count">${words.count(index + 1, this.#controller.questions.length)}</p>
      ${this.#slot.element ?? html`<p class="item-problem">${itemWords.missingItem(id)}</p>`}
      <button type="button" class="btn go-on quiz-next ${closed ? 'primary' : ''}" @click=${() => this.#open(index + 1)}>
        ${words.next} ${arrowRight()}</button>`;
  }
}
