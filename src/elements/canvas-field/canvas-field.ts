import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { CanvasField } from '../../model/item.ts';
import { emptyResponse, given, withValues } from '../../model/response.ts';
import { canvas as words } from '../../strings/canvas.ts';
import { announce } from '../shared/announce.ts';
import { CourseLink } from '../shared/course-link.ts';

/** So much fits on the page on which all fields meet. */
const maxLength = 600;

/**
 * One field of a canvas, to be written on a slide. Its text is kept at every key under the canvas's id, together with
 * the other fields.
 *
 * @fires smm-announce - a message for the page's live region
 */
export class SmmCanvasField extends LitElement {
  static #instances = 0;
  readonly #uid = `field-${++SmmCanvasField.#instances}`;
  readonly #link: CourseLink<CanvasField> = new CourseLink(this, {
    id: () => this.fieldPath,
    load: async (course, path) => {
      const [id = '', field] = path.split('/');
      const item = await course.item(id);
      return item?.kind === 'canvas' ? item.body.fields.find((one) => one.id === field) : undefined;
    },
    // Whoever types here has the last word; what came meanwhile shows when the field is left.
    changed: (what) => {
      if (what === this.#key && this.#text !== document.activeElement) this.requestUpdate();
    },
  });
  /** Told once: a screen reader would repeat it at every key. */
  #told = false;

  /** Item and field: `u19-canvas/ziel`. */
  @property({ attribute: 'data-field' }) fieldPath = '';
  @state() private status = '';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override shouldUpdate(): boolean {
    return this.#link.data !== undefined || this.#link.failure !== undefined;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (!this.hasUpdated) this.replaceChildren();
  }

  protected override updated(_changed: PropertyValues): void {
    this.#grow();
  }

  get #key(): string {
    return this.fieldPath.split('/')[0] ?? '';
  }

  get #text(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  async #write(field: CanvasField, text: string): Promise<void> {
    const { course } = this.#link;
    if (!course) return;
    const stored = course.record.value(this.#key) ?? emptyResponse;
    const saving = course.record.saveValue(this.#key, withValues(stored, field.id, text === '' ? [] : [text]));
    this.requestUpdate();
    if (text.length >= maxLength) announce(this, words.limit(maxLength));
    await saving;
    const { problem } = course.record;
    this.status = problem ? words.notSaved[problem] : words.saved;
    if (this.#told) return;
    this.#told = true;
    announce(this, this.status);
  }

  /** The reader's field is as tall as its text; on a slide the sheet is as tall as the slide. */
  #grow(): void {
    const text = this.#text;
    if (!text || this.#link.course?.host === 'deck') return;
    text.style.height = 'auto';
    text.style.height = `${text.scrollHeight + text.offsetHeight - text.clientHeight}px`;
  }

  protected override render(): TemplateResult {
    const { data: field, failure, course } = this.#link;
    if (!field) {
      return html`<p class="item-problem">${failure === 'unloadable' ? words.loadFailed : words.missing(this.fieldPath)}</p>`;
    }
    const [stored = ''] = given(course?.record.value(this.#key) ?? emptyResponse, field.id);
    const text = this.#text === document.activeElement ? (this.#text?.value ?? stored) : stored;
    const full = text.length >= maxLength;
    const promptId = `${this.#uid}-prompt`;
    const limitId = `${this.#uid}-limit`;
    return html`<div class="sheet" data-prevent-swipe>
        <label class="field-label" for=${this.#uid}>${field.label}</label>
        <p class="field-prompt" id=${promptId}>${field.prompt}</p>
        <textarea id=${this.#uid} rows="3" maxlength=${maxLength} .value=${live(text)}
          aria-describedby=${full ? `${promptId} ${limitId}` : promptId}
          @input=${(event: Event) => this.#write(field, (event.target as HTMLTextAreaElement).value)}
          @blur=${() => this.requestUpdate()}></textarea>
      </div>
      <div class="field-foot">
        ${full ? html`<p class="field-limit" id=${limitId}>${words.limit(maxLength)}</p>` : nothing}
        ${this.status ? html`<p class="field-status">${this.status}</p>` : nothing}
      </div>`;
  }
}
