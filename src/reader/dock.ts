import { html, nothing, render } from 'lit';
import { arrowDown, arrowUp, menu } from '../elements/shared/icons.ts';
import { reader as words } from '../strings/reader.ts';
import { type Stop, stepsFrom } from './stops.ts';

interface DockOptions {
  readonly stops: readonly Stop[];
  /** Where the day goes on behind its last slide. */
  readonly repetitionAddress: string;
  go(id: string): void;
  openChapters(): void;
}

/** The bar within the thumb's reach: the chapters, one step back, one step on. */
export class Dock {
  readonly #bar = document.createElement('nav');
  #shown: string | undefined;

  constructor(
    parent: HTMLElement,
    private readonly options: DockOptions,
  ) {
    this.#bar.className = 'reader-dock';
    this.#bar.setAttribute('aria-label', words.steps);
    parent.append(this.#bar);
    parent.ownerDocument.documentElement.dataset.dock = '';
  }

  /** Shows the steps from a place: a slide, the opening of a chapter, or a part behind the last one. */
  show(id: string): void {
    if (id === this.#shown) return;
    this.#shown = id;
    const { stops, openChapters } = this.options;
    const number = stops.find((stop) => stop.id === id)?.chapter.number.toString() ?? '';
    const { previous, next } = stepsFrom(stops, id);
    render(
      html`<button type="button" class="btn dock-chapters" aria-haspopup="dialog" @click=${openChapters}>
          ${menu()}<span aria-hidden="true">${number}</span><span class="vh">${words.openChapters(number)}</span>
        </button>
        ${previous ? this.#renderBack(previous) : nothing} ${next ? this.#renderNext(next) : this.#renderEnd()}`,
      this.#bar,
    );
  }

  #renderBack({ id, headline }: Stop) {
    return html`<a class="btn dock-back" href="#${id}" aria-label=${words.back(headline)} @click=${this.#follow}>${arrowUp()}</a>`;
  }

  #renderNext({ id, headline, chapter, slide }: Stop) {
    const to = slide ? nothing : html` <span class="dock-to">${words.toChapter(chapter.number)}</span>`;
    return html`<a class="btn primary dock-next" href="#${id}" @click=${this.#follow}>
      <span>${words.next}${to}<span class="vh"> ${words.nextTo(headline)}</span></span>${arrowDown()}</a>`;
  }

  #renderEnd() {
    return html`<a class="btn primary dock-next" href=${this.options.repetitionAddress}>${words.repetition}</a>`;
  }

  /** Reading on is no place to come back to: „back“ of the browser would go through every slide. */
  readonly #follow = (event: MouseEvent): void => {
    const link = event.currentTarget;
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.options.go(link.hash.slice(1));
  };
}
