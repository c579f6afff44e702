import { ContextConsumer } from '@lit/context';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { plainText } from '../../model/plain-text.ts';
import { noteKey, noteText, slidesWithNotes } from '../../progress/note.ts';
import { note as words } from '../../strings/note.ts';
import { CopyText } from '../shared/copy-text.ts';
import { courseContext } from '../shared/course-context.ts';
import { LightElement } from '../shared/light-element.ts';
import { ValueWatch } from '../shared/value-watch.ts';

interface ListedNote {
  /** The slide, by number and headline. */
  readonly heading: string;
  /** Missing where the slide is no longer in the course. */
  readonly href?: string;
  readonly text: string;
}

/**
 * All notes of the learner, in the order of the day, then those to slides that are gone: to read, to go to their slides, to copy as text.
 *
 * @fires smm-announce - a message for the page's live region
 */
export class SmmNotes extends LightElement {
  readonly #course = new ContextConsumer(this, { context: courseContext, subscribe: true });
  readonly #copy = new CopyText(this);
  /** All notes as they were drawn last. */
  #drawn = '';

  /** The ids of the slides, in the order of the day. */
  @property({ attribute: false }) slides: readonly string[] = [];

  constructor() {
    super();
    new ValueWatch(this, { course: () => this.#course.value, keys: () => this.slides.map(noteKey) });
  }

  protected override get isReady(): boolean {
    return this.#course.value !== undefined;
  }

  get #notes(): readonly ListedNote[] {
    const course = this.#course.value;
    if (!course) return [];
    const slides = new Set([...this.slides, ...slidesWithNotes(course.record)]);
    return [...slides].flatMap((slide) => {
      const text = noteText(course.record.value(noteKey(slide)));
      if (!text) return [];
      const place = course.placeOf(slide);
      return place
        ? { heading: words.slide(place.number, place.headline), href: place.href, text }
        : { heading: words.gone, text };
    });
  }

  protected override render(): TemplateResult {
    const notes = this.#notes;
    const text = plainText(words.all, notes);
    if (text !== this.#drawn) this.#copy.forget();
    this.#drawn = text;
    if (!notes.length) return html`<p>${words.none}</p>`;
    return html`<ol>${notes.map(
      (note) =>
        html`<li>${note.href ? html`<a href=${note.href}>${note.heading}</a>` : html`<b>${note.heading}</b>`}<div class="note-text">${note.text}</div></li>`,
    )}</ol>
      ${this.#copy.renderByHand('notes-copy')}
      <div class="notes-foot">${this.#copy.renderButton(() => text)}
        <p class="field-status">${this.#copy.notice}</p></div>`;
  }
}
