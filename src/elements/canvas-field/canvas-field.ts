import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CanvasField } from '../../model/item.ts';
import { canvas as words } from '../../strings/canvas.ts';
import { CanvasWriter } from '../shared/canvas-writer.ts';
import { CourseLink } from '../shared/course-link.ts';
import { HintsToggle } from '../shared/hints-toggle.ts';
import { LightElement } from '../shared/light-element.ts';
import { renderSheet } from '../shared/sheet.ts';

/**
 * One field of a canvas, to be written on a slide. Its text is kept at every key under the canvas's id, together with
 * the other fields.
 *
 * @fires smm-announce - a message for the page's live region
 */
export class SmmCanvasField extends LightElement {
  static #instances = 0;
  readonly #uid = `field-${++SmmCanvasField.#instances}`;
  readonly #link: CourseLink<CanvasField> = new CourseLink(this, {
    id: () => this.fieldPath,
    load: async (course, path) => {
      const [id = '', field] = path.split('/');
      const item = await course.item(id);
      return item?.kind === 'canvas' ? item.body.fields.find((one) => one.id === field) : undefined;
    },
  });
  readonly #writer = new CanvasWriter(this, { course: () => this.#link.course, id: () => this.#canvas });
  readonly #hints = new HintsToggle(this, {
    text: ({ id }) => this.#writer.text(id),
    folds: () => this.#link.course?.host === 'deck',
  });

  /** Item and field: `u19-canvas/ziel`. */
  @property({ attribute: 'data-field' }) fieldPath = '';

  protected override get isReady(): boolean {
    return this.#link.data !== undefined || this.#link.failure !== undefined;
  }

  get #canvas(): string {
    return this.fieldPath.split('/')[0] ?? '';
  }

  protected override render(): TemplateResult {
    const { data: field, failure } = this.#link;
    if (!field) {
      return html`<p class="item-problem">${failure === 'unloadable' ? words.loadFailed : words.missing(this.fieldPath)}</p>`;
    }
    const status = this.#writer.statusOf(field.id);
    const panel = `${this.#uid}-hints`;
    return html`${renderSheet({
      id: this.#uid,
      field,
      text: this.#writer.text(field.id),
      ...(field.check ? { tools: this.#hints.renderButton(field, panel) } : {}),
      onInput: (text) => void this.#writer.write(field.id, text),
      onLeave: () => this.requestUpdate(),
    })}
      ${this.#hints.isOpen(field) ? this.#hints.renderPanel(field, panel) : nothing}
      <div class="field-foot">${status ? html`<p class="field-status">${status}</p>` : nothing}</div>`;
  }
}
