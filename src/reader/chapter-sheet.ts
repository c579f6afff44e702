import { html, nothing, render, type TemplateResult } from 'lit';
import { cross } from '../elements/shared/icons.ts';
import type { ChapterEntry } from '../model/chapter.ts';
import type { ChapterProgress } from '../progress/chapter-progress.ts';
import { reader as words } from '../strings/reader.ts';
import { renderProgress } from './progress-view.ts';
import { sectionOf } from './stops.ts';

export interface SheetContent {
  readonly chapters: readonly ChapterEntry[];
  /** The chapter that is read. */
  readonly current: string | undefined;
  /** Missing while the record is not there yet. */
  readonly progressOf: ((chapter: string) => ChapterProgress) | undefined;
  /** Pages beside the course, with their names. */
  readonly pages: readonly { readonly name: string; readonly address: string }[];
}

/** The chapters with their progress, and the pages beside the course: a sheet that comes up from the foot. */
export class ChapterSheet {
  readonly #dialog = document.createElement('dialog');

  constructor(parent: HTMLElement) {
    this.#dialog.className = 'chapter-sheet';
    this.#dialog.setAttribute('aria-labelledby', 'chapter-sheet-title');
    // A tap beside the sheet closes it, and so does every link: it leads away from here.
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog || (target instanceof Element && target.closest('a'))) this.#dialog.close();
    });
    parent.append(this.#dialog);
  }

  open(content: SheetContent): void {
    render(this.#render(content), this.#dialog);
    this.#dialog.showModal();
    const current = this.#dialog.querySelector<HTMLElement>('[aria-current="step"]');
    current?.scrollIntoView({ block: 'center' });
    current?.focus({ preventScroll: true });
  }

  #render({ chapters, current, progressOf, pages }: SheetContent): TemplateResult {
    return html`<div class="sheet-body">
      <div class="sheet-head">
        <h2 id="chapter-sheet-title">${words.chapters}</h2>
        <button type="button" class="btn" aria-label=${words.close} @click=${() => this.#dialog.close()}>${cross()}</button>
      </div>
      <ol class="sheet-chapters">${chapters.map(
        (chapter) => html`<li>
          <a href="#${sectionOf(chapter)}" aria-current=${chapter.id === current ? 'step' : nothing}>
            <b class="sheet-number" aria-hidden="true">${chapter.number}</b>
            <span class="sheet-title"><span class="vh">${words.chapter(chapter.number)}: </span>${chapter.title}</span>
            ${
              progressOf
                ? html`<span class="chapter-progress">
                    ${renderProgress(progressOf(chapter.id), `${words.minutes(chapter.minutes)} · `)}
                  </span>`
                : nothing
            }
          </a>
        </li>`,
      )}</ol>
      <ul class="sheet-pages">${pages.map(({ name, address }) => html`<li><a href=${address}>${name}</a></li>`)}</ul>
    </div>`;
  }
}
