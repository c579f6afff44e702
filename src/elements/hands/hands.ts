import { ContextConsumer } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { counts as countWords } from '../../strings/counts.ts';
import { hands as words } from '../../strings/hands.ts';
import { announce } from '../shared/announce.ts';
import { renderCountField } from '../shared/count-field.ts';
import { letterOf, readCounts } from '../shared/counts.ts';
import { courseContext } from '../shared/course-context.ts';
import { renderHoldUp } from '../shared/hold-up.ts';
import { LightElement } from '../shared/light-element.ts';
import { SharedLook } from '../shared/look.ts';
import { renderTally } from '../shared/tally.ts';

/**
 * A show of hands on 2 to 4 labels, which are read from the list inside. No option is right and nothing is kept, so
 * what is typed lives in this element and goes with the page; another window of the class shows the same.
 *
 * @fires smm-announce - a message for the page's live region
 */
export class SmmHands extends LightElement {
  static #instances = 0;
  readonly #uid = `hands-${++SmmHands.#instances}`;
  readonly #course = new ContextConsumer(this, { context: courseContext, subscribe: true });
  readonly #look = new SharedLook(
    this,
    () => `hands/${this.closest('section')?.id}`,
    (state) => this.#show(state),
  );
  #labels: readonly string[] = [];

  @state() private stage: 'ask' | 'count' | 'result' = 'ask';
  @state() private typed: readonly string[] = [];
  /** The place of the label that a learner alone has chosen. */
  @state() private own: number | undefined;
  /** What is missing or wrong, from the refused „Auswerten“ until the next change. */
  @state() private notice = '';

  protected override get isReady(): boolean {
    return this.#course.value !== undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated) this.#labels = this.#writtenLabels();
    super.willUpdate(changed);
  }

  #writtenLabels(): readonly string[] {
    return Array.from(this.querySelectorAll('li'), (item) => {
      const label = item.querySelector('.option-text') ?? item;
      return label.textContent.trim();
    });
  }

  #tell(): void {
    this.#look.tell([this.stage, ...this.typed].join('\n'));
  }

  #show(state: string): void {
    const [stage, ...typed] = state.split('\n');
    this.stage = stage === 'count' || stage === 'result' ? stage : 'ask';
    this.typed = typed;
    this.notice = '';
  }

  #count(): void {
    this.stage = 'count';
    this.#tell();
    void this.#focus('input', words.entering);
  }

  #type(place: number, text: string): void {
    this.typed = this.#labels.map((_, index) => (index === place ? text : (this.typed[index] ?? '')));
    this.notice = '';
    this.#tell();
  }

  #evaluate(): void {
    const { total, problems } = readCounts(this.typed, this.#labels.length);
    const wrong = problems.findIndex(Boolean);
    if (wrong >= 0) this.#refuse(countWords.badCount(letterOf(wrong), problems[wrong] ?? ''), wrong);
    else if (total === 0) this.#refuse(countWords.noVotes, 0);
    else {
      this.stage = 'result';
      this.#tell();
      void this.#focus('.result');
    }
  }

  #refuse(message: string, place: number): void {
    this.notice = message;
    void this.#focus(`#${this.#fieldId(place)}`, message);
  }

  #startOver(): void {
    this.stage = 'ask';
    this.typed = [];
    this.#tell();
    void this.#focus('.btn.primary', words.startedOver);
  }

  async #focus(selector: string, message?: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(selector)?.focus();
    if (message) announce(this, message);
  }

  #fieldId(place: number): string {
    return `${this.#uid}-${place}`;
  }

  protected override render(): TemplateResult {
    const headline = this.closest('section')?.querySelector('h2')?.id;
    const inDeck = this.#course.value?.host === 'deck';
    return html`<div class="hands ${inDeck ? 'mat' : ''}" role="group" aria-labelledby=${headline || nothing}
        aria-label=${headline ? nothing : words.group} data-stage=${inDeck ? this.stage : 'own'} data-prevent-swipe>
      ${inDeck ? this.#renderClass() : this.#renderOwn()}
    </div>`;
  }

  #renderClass(): TemplateResult {
    if (this.stage === 'result') return this.#renderResult();
    const letters = this.#labels.map((_, place) => letterOf(place));
    const counting = this.stage === 'count';
    return html`<ol class="options">${this.#labels.map(
      (label, place) => html`<li class="option"><b class="letter">${letterOf(place)}</b>
        <span class="option-text">${label}</span>${counting ? this.#renderField(place) : nothing}</li>`,
    )}</ol>
    <div class="item-actions">
      ${
        counting
          ? html`<button type="button" class="btn primary" id="${this.#uid}-go" @click=${this.#evaluate}>${countWords.evaluate}</button>`
          : html`<button type="button" class="btn primary" @click=${this.#count}>${countWords.enter}</button>`
      }
      ${
        this.notice
          ? html`<p class="item-status" id="${this.#uid}-status">${this.notice}</p>`
          : html`<p class="stage-status">${counting ? words.entering : words.ask(letters)}</p>`
      }
    </div>`;
  }

  #renderField(place: number): TemplateResult {
    const { problems } = readCounts(this.typed, this.#labels.length);
    return renderCountField({
      id: this.#fieldId(place),
      letter: letterOf(place),
      value: this.typed[place] ?? '',
      invalid: this.notice !== '' && problems[place] !== '',
      describedBy: this.notice && problems[place] ? `${this.#uid}-status` : '',
      onInput: (text) => this.#type(place, text),
      onEnter: () => {
        const next = this.querySelector<HTMLElement>(`#${this.#fieldId(place + 1)}, #${this.#uid}-go`);
        next?.focus();
      },
    });
  }

  #renderResult(): TemplateResult {
    const { each, total } = readCounts(this.typed, this.#labels.length);
    return html`<h3 class="result vh" tabindex="-1">${words.result}</h3>
      ${renderTally({ options: this.#labels, rounds: [{ name: countWords.votes, counts: each }], right: [] })}
      <div class="item-actions">
        <button type="button" class="btn" @click=${this.#startOver}>${words.startOver}</button>
        <p class="stage-status">${words.resultStatus(total)}</p>
      </div>`;
  }

  #renderOwn(): TemplateResult {
    return html`<fieldset><legend class="hands-legend">${words.own}</legend>
      <div class="options">${this.#labels.map(
        (label, place) => html`<div class="option"><label>
          <input type="radio" name=${this.#uid} value=${place}
            @change=${() => {
              this.own = place;
            }}><b class="letter" aria-hidden="true">${letterOf(place)}</b>
          <span class="option-text">${label}</span></label></div>`,
      )}</div></fieldset>
      ${this.#renderHoldUp()}
      <p class="hands-note">${words.ownNote}</p>`;
  }

  #renderHoldUp(): TemplateResult | typeof nothing {
    const { own } = this;
    const label = own === undefined ? undefined : this.#labels[own];
    return own === undefined || label === undefined ? nothing : renderHoldUp(own, label);
  }
}
