import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { countWritten, hasBegun, isPage, modelsShown, showModels, tooShortToCompare } from '../../model/canvas.ts';
import type { CanvasField, CanvasItem, PartId } from '../../model/item.ts';
import { emptyResponse, type Response } from '../../model/response.ts';
import { canvas as words } from '../../strings/canvas.ts';
import { item as itemWords } from '../../strings/item.ts';
import { announce } from '../shared/announce.ts';
import { CanvasWriter } from '../shared/canvas-writer.ts';
import { CourseLink } from '../shared/course-link.ts';
import { HintsToggle } from '../shared/hints-toggle.ts';
import { renderItemProblem } from '../shared/item-problem.ts';
import { LightElement } from '../shared/light-element.ts';
import { renderSheet } from '../shared/sheet.ts';
import { renderModels } from './models.ts';
import { PageActions } from './page-actions.ts';

/**
 * Fields to write in (kind `canvas`), all of them in one place. Where a field has model answers they open after
 * writing, to compare: nothing is graded. Before that they are not in the page.
 *
 * @fires smm-announce - a message for the page's live region
 */
export class SmmCanvas extends LightElement {
  static #instances = 0;
  readonly #uid = `canvas-${++SmmCanvas.#instances}`;
  readonly #link: CourseLink<CanvasItem> = new CourseLink(this, {
    id: () => this.itemId,
    load: async (course, id) => {
      const item = await course.item(id);
      return item?.kind === 'canvas' ? item : undefined;
    },
  });
  readonly #writer = new CanvasWriter(this, { course: () => this.#link.course, id: () => this.itemId });
  readonly #hints = new HintsToggle(this, {
    text: ({ id }) => this.#writer.text(id),
    folds: () => this.#link.course?.host === 'deck',
  });
  readonly #page = new PageActions(this);
  /** What „Zurücksetzen“ has taken away, until something is written again. */
  #cleared: Response | undefined;
  /** The field in which too little is written to compare; forgotten with the next change. */
  #short: CanvasField | undefined;

  /** The item's id. */
  @property({ attribute: 'data-item' }) itemId = '';

  protected override get isReady(): boolean {
    return this.#link.data !== undefined || this.#link.failure !== undefined;
  }

  get #empty(): boolean {
    return Object.keys(this.#writer.response).length === 0;
  }

  #write(field: PartId, text: string): void {
    this.#short = undefined;
    this.#cleared = undefined;
    this.#page.forget();
    void this.#writer.write(field, text);
  }

  async #compare(item: CanvasItem): Promise<void> {
    const [first] = tooShortToCompare(item, this.#writer.response);
    this.#short = item.body.fields.find(({ id }) => id === first);
    if (!this.#short) void this.#writer.save(showModels(this.#writer.response));
    this.requestUpdate();
    await this.updateComplete;
    if (this.#short) announce(this, words.writeFirst(this.#short.label));
    const short = this.#short && `textarea[data-part="${CSS.escape(this.#short.id)}"]`;
    this.querySelector<HTMLElement>(short ?? '.models-head')?.focus();
  }

  #reset(): void {
    this.#short = undefined;
    this.#page.forget();
    if (!this.#empty) this.#cleared = this.#writer.response;
    void this.#writer.save(emptyResponse);
    announce(this, words.resetDone);
  }

  async #undo(before: Response): Promise<void> {
    this.#cleared = undefined;
    void this.#writer.save(before);
    announce(this, words.undone);
    await this.updateComplete;
    this.querySelector<HTMLElement>('.item-actions .reset')?.focus();
  }

  protected override render(): TemplateResult {
    const { data: item, failure } = this.#link;
    if (!item) return renderItemProblem(failure, this.itemId);
    const page = isPage(item);
    return html`<div class="item" role="group" aria-label=${item.title} data-kind="canvas" data-prevent-swipe>
      <div class="canvas-fields ${page ? 'one-page' : ''}" data-count=${item.body.fields.length}>
        ${item.body.fields.map((field, place) => this.#renderField(field, page ? place + 1 : undefined))}
      </div>
      ${page ? this.#renderPageStatus(item) : nothing}
      <div class="item-actions">${this.#renderNotice(page)}
        ${page ? this.#page.render(item, this.#writer.response, `${this.#uid}-copy`) : nothing} ${this.#renderActions(item)}
      </div>
    </div>`;
  }

  /** `number` is the field's place where all of them are one page. */
  #renderField(field: CanvasField, number: number | undefined): TemplateResult {
    const panel = `${this.#uid}-${field.id}-hints`;
    const open = this.#hints.isOpen(field);
    return html`<div class="canvas-field ${open ? 'with-hints' : ''}">
      ${renderSheet({
        id: `${this.#uid}-${field.id}`,
        field,
        text: this.#writer.text(field.id),
        noticeId: this.#short?.id === field.id ? `${this.#uid}-status` : '',
        ...(number === undefined ? {} : { number }),
        tools: html`${field.check ? this.#hints.renderButton(field, panel) : nothing} ${this.#renderWay(field)}`,
        onInput: (text) => this.#write(field.id, text),
        onLeave: () => this.requestUpdate(),
      })}
      ${open ? this.#hints.renderPanel(field, panel) : nothing}
      ${number === undefined ? html`<p class="field-status">${this.#writer.statusOf(field.id)}</p>` : nothing}
      ${renderModels(field, modelsShown(this.#writer.response))}
    </div>`;
  }

  /** The way to the slide on which the field is filled; an empty field says that it is written there. */
  #renderWay({ id, from }: CanvasField): TemplateResult | typeof nothing {
    const place = from === undefined ? undefined : this.#link.course?.placeOf(from, `${this.itemId}/${id}`);
    if (!place) return nothing;
    const empty = this.#writer.text(id).trim() === '';
    return html`<a class="field-from" href=${place.href}>${empty ? words.writeOn(place.number) : words.from(place.number)}<span
      class="vh">: ${place.headline}</span></a>`;
  }

  #renderPageStatus(item: CanvasItem): TemplateResult {
    const count = words.written(countWritten(item, this.#writer.response), item.body.fields.length);
    const { isKept, status } = this.#writer;
    return html`<p class="page-status">${count} ${this.#page.notice || (isKept ? status : '')}</p>`;
  }

  /** What keeps the learner from going on. */
  #renderNotice(page: boolean): TemplateResult | typeof nothing {
    const { isKept, status } = this.#writer;
    const notice = this.#short ? words.writeFirst(this.#short.label) : page && !isKept ? status : '';
    return notice ? html`<p class="item-status" id="${this.#uid}-status">${notice}</p>` : nothing;
  }

  #renderActions(item: CanvasItem): TemplateResult {
    const { response } = this.#writer;
    const cleared = this.#empty ? this.#cleared : undefined;
    return html`${
      hasBegun(item, response) && !modelsShown(response)
        ? html`<button type="button" class="btn primary" @click=${() => this.#compare(item)}>${words.compare}</button>`
        : nothing
    }
      <button type="button" class="btn reset" @click=${() => this.#reset()}>${itemWords.reset}</button>
      ${cleared ? html`<button type="button" class="btn" @click=${() => this.#undo(cleared)}>${words.undo}</button>` : nothing}`;
  }
}
