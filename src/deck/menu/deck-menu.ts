import './styles.css';
import { html, nothing, render, type TemplateResult } from 'lit';
import { cross } from '../../elements/shared/icons.ts';
import { checkOf } from '../../model/check-slide.ts';
import { slideNumber } from '../../model/slide-number.ts';
import { deckMenu as words } from '../../strings/deck-menu.ts';
import { chapterList } from './chapter-list.ts';
import type { Jump, MenuAccess, MenuPage } from './menu-access.ts';
import { SlideSearch } from './slide-search.ts';

const pages: readonly MenuPage[] = ['start', 'ablauf', 'druck', 'einstellungen'];

/** Where am I, and where to: the chapters with their checks, the search, the way back, the pages beside the deck. */
export class DeckMenu {
  readonly #dialog = document.createElement('dialog');
  #search: SlideSearch | undefined;

  constructor(
    parent: HTMLElement,
    private readonly access: MenuAccess,
  ) {
    this.#dialog.className = 'deck-menu';
    this.#dialog.setAttribute('aria-labelledby', 'deck-menu-h');
    this.#dialog.addEventListener('click', ({ target }) => {
      // Beside the menu, where the dialog itself is hit.
      if (target === this.#dialog) this.#dialog.close();
    });
    this.#dialog.addEventListener('keydown', (event) => this.#typeAhead(event));
    parent.append(this.#dialog);
  }

  /** By key one goes on typing; by hand the chapters are at hand, and no keyboard comes up on a screen that is touched. */
  open(begin: 'search' | 'chapters'): void {
    if (this.#dialog.open) return;
    const { contents } = this.access;
    const now = contents.slides.find(({ id }) => id === this.access.current());
    this.#search = new SlideSearch(
      contents,
      now?.chapter ?? '',
      (slide) => this.#leave(() => this.access.jumps.to(slide)),
      () => this.#draw(),
    );
    this.#draw();
    this.#dialog.showModal();
    this.#find(begin === 'search' ? '#menu-search' : '[aria-current="step"]')?.focus();
  }

  #find(selector: string): HTMLElement | null {
    return this.#dialog.querySelector<HTMLElement>(selector);
  }

  /** First the dialog gives the focus back, then the new headline takes it. */
  #leave(act: () => void): void {
    this.#dialog.close();
    act();
  }

  /** A sign that is typed anywhere in the menu belongs to the search. */
  #typeAhead({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): void {
    const isSign = key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
    if (isSign && !(target instanceof HTMLInputElement)) this.#find('#menu-search')?.focus();
  }

  #draw(): void {
    const search = this.#search;
    if (search) render(this.#render(search), this.#dialog);
    this.#find('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  #render(search: SlideSearch): TemplateResult {
    const { contents, current } = this.access;
    const now = contents.slides.find(({ id }) => id === current());
    const jump: Jump = (slide, part) => this.#leave(() => this.access.jumps.to(slide, part));
    return html`<div class="menu-sheet">
      <h2 class="vh" id="deck-menu-h">${words.title}</h2>
      ${search.renderField()}
      <button type="button" class="menu-close" aria-label=${words.close} @click=${() => this.#dialog.close()}>
        ${cross()}
      </button>
      <div class="menu-main">${search.isEmpty && now ? chapterList(contents, now, jump) : search.renderFound()}</div>
      <div class="menu-side">${this.#renderHere(jump)} ${this.#renderPages()}</div>
    </div>`;
  }

  #renderHere(jump: Jump): TemplateResult | typeof nothing {
    const { contents, current, jumps } = this.access;
    const now = contents.slides.find(({ id }) => id === current());
    if (!now) return nothing;
    const check = checkOf(contents, now.chapter);
    const whole = contents.chapters.reduce((sum, { minutes }) => sum + minutes, 0);
    return html`<p class="menu-here">
        <span class="vh">${words.slide} </span><b>${slideNumber(contents, now.id)}</b>${words.minuteOf(now.from, whole)}
      </p>
      ${
        check
          ? html`<button
              type="button"
              class="btn primary"
              @click=${() => jump(check.slide.id, `[data-quiz="${check.set}"]`)}
            >
              ${words.toCheck}
            </button>`
          : nothing
      }
      ${
        jumps.origin
          ? html`<button type="button" class="btn" @click=${() => this.#leave(() => this.access.jumps.back())}>
              ${words.back(slideNumber(contents, jumps.origin))}
            </button>`
          : nothing
      }`;
  }

  #renderPages(): TemplateResult {
    const { openNotes, textAddress, pageAddress } = this.access;
    return html`<ul class="menu-pages">
        <li>
          <button type="button" class="menu-link" @click=${() => this.#leave(openNotes)}>${words.notes}</button>
        </li>
        <li><a class="menu-link" href=${textAddress()}>${words.text}</a></li>
        ${pages.map((page) => html`<li><a class="menu-link" href=${pageAddress(page)}>${words.pages[page]}</a></li>`)}
      </ul>
      <p class="menu-keys">${words.keys}</p>`;
  }
}
