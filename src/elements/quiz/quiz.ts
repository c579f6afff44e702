import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { quiz as words } from '../../strings/quiz.ts';
import { test as testWords } from '../../strings/test.ts';
import { announce } from '../shared/announce.ts';
import { drawn } from '../shared/drawn.ts';
import { arrowRight } from '../shared/icons.ts';
import { renderItemProblem } from '../shared/item-problem.ts';
import { ItemSlot, type ListedItem } from '../shared/item-slot.ts';
import { LightElement } from '../shared/light-element.ts';
import { renderChip } from './chip.ts';
import { QuizController } from './quiz-controller.ts';
import type { Sitting } from './sitting.ts';
import { renderSummary } from './summary.ts';
import { testEnd } from './test-end.ts';
import { renderRules } from './test-rules.ts';

/**
 * A set: one question at a time, chips to jump, a summary after the last one. The question itself is the element of its
 * item, as it stands alone. Where the set is a test, nothing is judged before its end (`Sitting`), and its result has
 * pages of its own.
 *
 * @fires smm-announce - a message for the page's live region
 */
export class SmmQuiz extends LightElement {
  static #instances = 0;
  readonly #uid = `quiz-${++SmmQuiz.#instances}`;
  readonly #controller = new QuizController(this);
  readonly #slot = new ItemSlot();

  /** The set's id. */
  @property({ attribute: 'data-quiz' }) setId = '';

  /** The question to begin with, where one of them was asked for alone. */
  @property({ attribute: 'data-start' }) startId = '';

  constructor() {
    super();
    // What a question's own buttons did shows in the chips.
    this.addEventListener('click', () => this.requestUpdate());
    this.addEventListener('smm-outcome', () => this.requestUpdate());
    this.addEventListener('smm-stored', () => void this.#goOn());
  }

  protected override get isReady(): boolean {
    return this.#controller.quiz !== undefined || this.#controller.failure !== undefined;
  }

  #jump(index: number): void {
    this.#controller.go(index);
    announce(this, words.count(index + 1, this.#controller.questions.length));
  }

  /** Opens a question or, after the last one, a page of the end, and moves the focus there. */
  async #open(index: number): Promise<void> {
    const { questions } = this.#controller;
    if (index < questions.length) this.#jump(index);
    else this.#controller.go(index);
    await this.#focus('legend, .item-problem, .quiz-result');
  }

  /** After an answer in a test: the result after the last one, else the way on. */
  async #goOn(): Promise<void> {
    const { sitting, open, questions } = this.#controller;
    sitting?.keep(open.length === 0);
    if (!open.length) {
      await this.#open(questions.length);
      return;
    }
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector<HTMLElement>('.quiz-next')?.focus();
    announce(this, testWords.stored(open.length));
  }

  async #startOver(): Promise<void> {
    await this.#controller.startOver();
    await this.#focus('legend, .item-problem');
    const { sitting } = this.#controller;
    if (sitting) announce(this, testWords.startedOver(sitting.run.number));
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    const heading = await drawn(this.#slot.element ?? this, selector);
    heading.tabIndex = -1;
    heading.focus();
  }

  protected override render(): TemplateResult {
    const { quiz, questions, failure, index, sitting } = this.#controller;
    if (!quiz || failure) {
      return html`<p class="item-problem">${failure === 'unloadable' ? words.loadFailed : words.missingSet(this.setId)}</p>`;
    }
    if (!questions.length) return html`<p class="item-problem">${testWords.noQuestions}</p>`;
    const current = questions[index];
    // A canvas is no question.
    this.#slot.show(current?.item?.kind === 'canvas' ? undefined : current?.item, sitting?.asking);
    const rules = `${this.#uid}-rules`;
    return html`<div class="quiz-set" role="group" aria-label=${quiz.title} aria-describedby=${sitting ? rules : nothing}>
      <div class="chips" role="group" aria-label=${words.chips}>${questions.map(({ id }, place) =>
        renderChip({
          number: place + 1,
          state: this.#controller.stateOf(id),
          current: place === index,
          wordId: `${this.#uid}-${place}`,
          onClick: () => this.#jump(place),
        }),
      )}</div>
      ${sitting && !sitting.run.finished ? renderRules(sitting, rules) : nothing}
      ${current ? this.#renderQuestion(current, index) : this.#renderEnd(index)}
    </div>`;
  }

  #renderQuestion({ id, item }: ListedItem, index: number): TemplateResult {
    const { questions, sitting } = this.#controller;
    const closed = !item || this.#controller.isClosed(id);
    return html`<p class="quiz-count">${words.count(index + 1, questions.length)}</p>
      ${this.#slot.element ?? renderItemProblem('missing', id)}
      <div class="quiz-ways">
        ${sitting ? this.#renderTestWay(sitting) : nothing}
        <button type="button" class="btn go-on quiz-next ${closed ? 'primary' : ''}" @click=${() => this.#open(index + 1)}>
          ${words.next} ${arrowRight()}</button>
      </div>`;
  }

  /** The number with which the class has the same test; after its end the way to the result. */
  #renderTestWay({ quiz, run, isRevealed }: Sitting): TemplateResult | typeof nothing {
    if (isRevealed) {
      const toResult = (): void => void this.#open(this.#controller.questions.length);
      return html`<button type="button" class="btn" @click=${toResult}>${testWords.toResult}</button>`;
    }
    return quiz.draw ? html`<span class="test-number">${testWords.number(run.number)}</span>` : nothing;
  }

  #renderEnd(index: number): TemplateResult {
    const open = (place: number): void => void this.#open(place);
    const page = index - this.#controller.questions.length;
    return this.#controller.sitting
      ? testEnd(this.#controller, { page, open, startOver: () => void this.#startOver() })
      : renderSummary(this.#controller, open, () => this.requestUpdate());
  }
}
