import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Contents, SlideEntry } from '../../model/chapter.ts';
import { findSlides } from '../../model/find-slides.ts';
import { slideNumber } from '../../model/slide-number.ts';
import { deckMenu as words } from '../../strings/deck-menu.ts';

/**
 * Finds a slide by number or word. The focus stays in the field: arrows choose among the slides that are found, Enter goes to
 * the chosen one.
 */
export class SlideSearch {
  #query = '';
  #found: readonly SlideEntry[] = [];
  #chosen = 0;

  /**
   * @param here the id of the chapter that is shown: a number alone may mean a slide of it.
   * @param changed is called when the search has to be drawn again.
   */
  constructor(
    private readonly contents: Contents,
    private readonly here: string,
    private readonly go: (slide: string) => void,
    private readonly changed: () => void,
  ) {}

  get isEmpty(): boolean {
    return this.#query.trim() === '';
  }

  /** The field, and how many slides are found: said aloud, because the page's live region rests while a dialog is open. */
  renderField(): TemplateResult {
    const chosen = this.#found[this.#chosen];
    return html`<div class="menu-search">
      <label for="menu-search">${words.search}</label>
      <input
        id="menu-search"
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="go"
        placeholder=${words.searchHint}
        aria-autocomplete="list"
        aria-controls="menu-found"
        aria-expanded=${this.#found.length > 0 ? 'true' : 'false'}
        aria-activedescendant=${chosen ? optionId(chosen) : nothing}
        .value=${live(this.#query)}
        @input=${({ target }: InputEvent) => target instanceof HTMLInputElement && this.#ask(target.value)}
        @keydown=${(event: KeyboardEvent) => this.#press(event)}
      />
      <output for="menu-search">${this.isEmpty ? nothing : words.found(this.#found.length)}</output>
    </div>`;
  }

  renderFound(): TemplateResult {
    if (this.#found.length === 0) return html`<p class="menu-nothing">${words.nothingFound}</p>`;
    return html`<ul class="menu-found" id="menu-found" role="listbox" aria-label=${words.results}>${this.#found.map(
      (slide, index) => html`<li
        role="option"
        id=${optionId(slide)}
        aria-selected=${index === this.#chosen ? 'true' : 'false'}
        @click=${() => this.go(slide.id)}
      >
        <b>${slideNumber(this.contents, slide.id)}</b>
        <span class="menu-name">${slide.headline}</span>
        <span class="menu-minutes">${slide.off ? words.off : words.minutes(slide.minutes)}</span>
      </li>`,
    )}</ul>`;
  }

  #ask(query: string): void {
    this.#query = query;
    this.#found = findSlides(this.contents, query, this.here);
    this.#chosen = 0;
    this.changed();
  }

  #press(event: KeyboardEvent): void {
    const slide = this.#found[this.#chosen];
    if (!slide) return;
    if (event.key === 'Enter') this.go(slide.id);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.#chosen = (this.#chosen + step + this.#found.length) % this.#found.length;
      this.changed();
    } else return;
    event.preventDefault();
  }
}

function optionId({ id }: SlideEntry): string {
  return `found-${id}`;
}
