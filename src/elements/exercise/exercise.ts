import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Exercise } from '../../model/chapter.ts';
import { exercise as words } from '../../strings/exercise.ts';
import { announce } from '../shared/announce.ts';
import { CourseLink } from '../shared/course-link.ts';
import { drawn } from '../shared/drawn.ts';
import { arrowRight } from '../shared/icons.ts';
import { renderItemProblem } from '../shared/item-problem.ts';
import { ItemSlot, type ListedItem, loadItems } from '../shared/item-slot.ts';
import { keepPlace, keptPlace } from '../shared/kept-place.ts';
import { LightElement } from '../shared/light-element.ts';

interface LoadedExercise {
  readonly exercise: Exercise;
  readonly parts: readonly ListedItem[];
}

/**
 * Several items that make one task. On a slide one part at a time, with the way to the next from the start; the reader
 * shows all of them, each below the one before with a heading. A part is the element of its item, as it stands alone.
 *
 * @fires smm-announce - a message for the page's live region
 */
export class SmmExercise extends LightElement {
  readonly #link: CourseLink<LoadedExercise> = new CourseLink(this, {
    id: () => this.exerciseId,
    load: async (course, id) => {
      const exercise = await course.exercise(id);
      return exercise && { exercise, parts: await loadItems(exercise.parts, course.item) };
    },
    changed: (what) => {
      if (this.#parts.some(({ id }) => id === what)) this.requestUpdate();
    },
  });
  /** The deck needs the first one only. */
  readonly #slots: ItemSlot[] = [];

  /** The exercise's id. */
  @property({ attribute: 'data-exercise' }) exerciseId = '';

  constructor() {
    super();
    // What a part's own buttons did shows in „Weiter“.
    this.addEventListener('click', () => this.requestUpdate());
    this.addEventListener('smm-outcome', () => this.requestUpdate());
  }

  protected override get isReady(): boolean {
    return this.#link.data !== undefined || this.#link.failure !== undefined;
  }

  get #parts(): readonly ListedItem[] {
    return this.#link.data?.parts ?? [];
  }

  /** Place of the current part; the first where the kept one is gone. */
  get #index(): number {
    const { course } = this.#link;
    const [id] = course ? keptPlace(course, this.exerciseId) : [];
    return Math.max(
      0,
      this.#parts.findIndex((part) => part.id === id),
    );
  }

  /** Whether nothing is left to do in a part: the class goes on. */
  #isClosed({ id, item }: ListedItem): boolean {
    return !item || this.#link.course?.record.session(id)?.phase === 'closed';
  }

  /** Makes a part current and moves the focus to its group. */
  async #open(index: number): Promise<void> {
    const { course } = this.#link;
    const part = this.#parts[index];
    if (!course || !part) return;
    keepPlace(course, this.exerciseId, [part.id]);
    this.requestUpdate();
    announce(this, words.count(index + 1, this.#parts.length));
    await this.updateComplete;
    const group = await drawn(this.#slot(0).element ?? this, '.item, .item-problem');
    group.tabIndex = -1;
    group.focus();
  }

  #slot(place: number): ItemSlot {
    this.#slots[place] ??= new ItemSlot();
    return this.#slots[place];
  }

  protected override render(): TemplateResult {
    const { data, failure, course } = this.#link;
    if (!data) {
      return html`<p class="item-problem">${failure === 'unloadable' ? words.loadFailed : words.missing(this.exerciseId)}</p>`;
    }
    return html`<div class="exercise-parts" role="group" aria-label=${data.exercise.title}>
      ${course?.host === 'deck' ? this.#renderCurrent() : this.#parts.map((part, place) => this.#renderBelow(part, place))}
    </div>`;
  }

  #renderCurrent(): TemplateResult {
    const index = this.#index;
    const part = this.#parts[index];
    return html`<div class="exercise-steps">
        <p class="exercise-count">${words.count(index + 1, this.#parts.length)}</p>
        ${index > 0 ? html`<button type="button" class="btn" @click=${() => this.#open(index - 1)}>${words.back}</button>` : nothing}
        ${part && index < this.#parts.length - 1 ? this.#renderNext(part, index) : nothing}
      </div>
      ${part ? this.#renderPart(part, 0) : nothing}`;
  }

  #renderNext(part: ListedItem, index: number): TemplateResult {
    return html`<button type="button" class="btn go-on ${this.#isClosed(part) ? 'primary' : ''}"
      @click=${() => this.#open(index + 1)}>${words.next} ${arrowRight()}</button>`;
  }

  #renderBelow(part: ListedItem, place: number): TemplateResult {
    const number = place + 1;
    const count = this.#parts.length;
    return html`<section class="exercise-part">
      <h3>${part.item ? words.heading(number, count, part.item.title) : words.count(number, count)}</h3>
      ${this.#renderPart(part, place)}
    </section>`;
  }

  #renderPart({ id, item }: ListedItem, place: number): TemplateResult {
    return html`${this.#slot(place).show(item) ?? renderItemProblem('missing', id)}`;
  }
}
