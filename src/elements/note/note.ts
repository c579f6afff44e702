import { ContextConsumer } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { noteKey, notePart, noteText } from '../../progress/note.ts';
import { canvas } from '../../strings/canvas.ts';
import { note as words } from '../../strings/note.ts';
import { CanvasWriter } from '../shared/canvas-writer.ts';
import { courseContext } from '../shared/course-context.ts';
import { pencil } from '../shared/icons.ts';
import { LightElement } from '../shared/light-element.ts';

/** So much fits into one note: about a page. */
const longest = 2000;

/**
 * The learner's own note to a slide: a button while there is none, its text once there is one, a field while it is
 * written. Every slide of the reader has one of these, so what is not needed is not in the page.
 *
 * Owns: whether the field is open. Does not own: the text, which is kept at every key under `note/` and the slide's id.
 *
 * @fires smm-announce - a message for the page's live region
 */
export class SmmNote extends LightElement {
  readonly #course = new ContextConsumer(this, { context: courseContext, subscribe: true });
  readonly #writer = new CanvasWriter(this, {
    course: () => this.#course.value,
    id: () => noteKey(this.slide),
    longest,
  });

  /** The slide's id. */
  @property({ attribute: 'data-note' }) slide = '';
  @state() private isOpen = false;

  protected override get isReady(): boolean {
    return this.#course.value !== undefined;
  }

  async #open(): Promise<void> {
    this.isOpen = true;
    await this.updateComplete;
    const area = this.querySelector('textarea');
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }

  async #close(): Promise<void> {
    this.isOpen = false;
    await this.updateComplete;
    this.querySelector('button')?.focus();
  }

  protected override render(): TemplateResult {
    const number = this.#course.value?.placeOf(this.slide)?.number ?? '';
    const text = noteText(this.#writer.response);
    if (!text && !this.isOpen) {
      return html`<button type="button" class="note-button" @click=${this.#open}>${pencil()}<span>${words.write}<span
        class="vh">${words.writeOn(number)}</span></span></button>`;
    }
    return html`<div class="note ${this.isOpen ? 'open' : ''}">
      ${text ? this.#renderText(number, text) : nothing}
      ${this.isOpen ? this.#renderField(number) : this.#renderChange(number)}
    </div>`;
  }

  /** While the field is open it is for paper alone. */
  #renderText(number: string, text: string): TemplateResult {
    return html`<div class="note-read"><h3>${words.mine}<span class="vh">${words.on(number)}</span></h3>
      <p class="note-text">${text}</p></div>`;
  }

  #renderChange(number: string): TemplateResult {
    return html`<button type="button" class="note-button" @click=${this.#open}>${pencil()}<span><span
      class="vh">${words.mine}${words.on(number)} </span>${words.change}</span></button>`;
  }

  #renderField(number: string): TemplateResult {
    const id = `note-${this.slide}`;
    const text = this.#writer.text(notePart);
    const status = text.length >= longest ? canvas.limit(longest) : this.#writer.status;
    return html`<div class="note-write"><label for=${id}>${words.mine}${words.on(number)}</label>
      <textarea id=${id} rows="3" maxlength=${longest} data-part=${notePart} .value=${live(text)}
        @input=${({ target }: Event) => {
          if (target instanceof HTMLTextAreaElement) void this.#writer.write(notePart, target.value);
        }}
        @blur=${() => this.requestUpdate()}></textarea>
      <div class="note-foot"><button type="button" class="btn" @click=${this.#close}>${words.done}</button>
        <p class="field-status">${status}</p></div></div>`;
  }
}
