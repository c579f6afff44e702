import { ContextConsumer } from '@lit/context';
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { plainText } from '../../model/plain-text.ts';
import { noteKey, noteText } from '../../progress/note.ts';
import { note as words } from '../../strings/note.ts';
import { CopyText } from '../shared/copy-text.ts';
import { courseContext } from '../shared/course-context.ts';
import { ValueWatch } from '../shared/value-watch.ts';

interface ListedNote {
  /** The slide, by number and headline. */
  readonly heading: string;
  readonly href: string;
  readonly text: string;
}

/**
 * All notes of the learner, in the order of the day: to read, to go to their slides, to copy as text.
 *
 * @fires smm-announce - a message for the page's live region
 */
export class SmmNotes extends LitElement {
  readonly #course = new ContextConsumer(this, { context: courseContext, subscribe: true });
  readonly #copy = new CopyText(this);

  /** The ids of the slides, in the order of the day. */
  @property({ attribute: false }) slides: readonly string[] = [];

  constructor() {
    super();
    new ValueWatch(this, { course: () => this.#course.value, keys: () => this.slides.map(noteKey) });
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override shouldUpdate(): boolean {
    return this.#course.value !== undefined;
  }

  get #notes(): readonly ListedNote[] {
    const course = this.#course.value;
    return this.slides.flatMap((slide) => {
      const text = noteText(course?.record.value(noteKey(slide)));
      const place = course?.placeOf(slide);
      return text && place ? { heading: words.slide(place.number, place.headline), href: place.href, text } : [];
    });
  }

  protected override render(): TemplateResult {
    const notes = this.#notes;
    if (!notes.length) return html`<p>${words.none}</p>`;
    return html`<ol>${notes.map(
      ({ heading, href, text }) => html`<li><a href=${href}>${heading}</a><div class="note-text">${text}</div></li>`,
    )}</ol>
      ${this.#copy.renderByHand('notes-copy')}
      <div class="notes-foot">${this.#copy.renderButton(() => plainText(words.all, this.#notes))}
        <p class="field-status">${this.#copy.notice}</p></div>`;
  }
}
