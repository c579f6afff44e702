import { announce } from '../elements/shared/announce.ts';
import type { ChapterEntry, Contents } from '../model/chapter.ts';
import { reader as words } from '../strings/reader.ts';
import { keepInPlace } from './keep-in-place.ts';
import { sectionOf } from './stops.ts';

interface Fold {
  readonly chapter: ChapterEntry;
  readonly section: HTMLElement;
  readonly head: HTMLElement;
  readonly button: HTMLButtonElement;
  /** What is hidden while the chapter is folded. */
  readonly parts: readonly HTMLElement[];
}

/**
 * Shows one chapter of the page at a time; of the others a row is left, which unfolds them.
 *
 * Owns: which chapter is unfolded, the button in its heading. Does not own: where the reader goes, focus, progress.
 * Folded text is found by the browser's search and by links (`until-found`) where the browser can, and is printed.
 */
export class Folds {
  readonly #folds: readonly Fold[];
  #open: Fold | undefined;

  constructor(
    page: Document,
    private readonly contents: Contents,
    /** Called with the chapter that was unfolded, and its section. */
    private readonly unfolded: (chapter: ChapterEntry, section: HTMLElement) => void,
  ) {
    this.#folds = contents.chapters.flatMap((chapter) => {
      const section = page.getElementById(sectionOf(chapter));
      const head = section?.querySelector<HTMLElement>('.chapter-head');
      const heading = head?.querySelector('h1');
      if (!section || !head || !heading) return [];
      const button = page.createElement('button');
      const parts = [...section.querySelectorAll<HTMLElement>('.objectives, .slide')];
      const fold = { chapter, section, head, button, parts };
      button.type = 'button';
      button.className = 'fold';
      button.append(...heading.childNodes);
      button.addEventListener('click', () => this.#toggle(fold));
      heading.append(button);
      this.#show(fold, false);
      return fold;
    });
    // The browser found text in a folded chapter, and will scroll to it.
    page.addEventListener('beforematch', ({ target }) => {
      if (target instanceof Element) this.unfold(target);
    });
  }

  /** Unfolds the chapter around an element and folds the one that was open. */
  unfold(element: Element): void {
    const fold = this.#folds.find(({ section }) => section.contains(element));
    if (fold) this.#unfold(fold);
  }

  #toggle(fold: Fold): void {
    keepInPlace(fold.head, () => (fold === this.#open ? this.#fold() : this.#unfold(fold)));
    fold.button.scrollIntoView({ block: 'nearest' });
  }

  #unfold(fold: Fold): void {
    if (fold === this.#open) return;
    const isFirst = this.#open === undefined;
    this.#fold();
    this.#show(fold, true);
    this.#open = fold;
    const { chapter } = fold;
    const slides = this.contents.slides.filter((slide) => slide.chapter === chapter.id).length;
    if (!isFirst) announce(fold.section, words.unfolded(chapter.number, chapter.title, slides));
    this.unfolded(chapter, fold.section);
  }

  #fold(): void {
    if (this.#open) this.#show(this.#open, false);
    this.#open = undefined;
  }

  #show({ section, button, parts }: Fold, isOpen: boolean): void {
    section.classList.toggle('folded', !isOpen);
    button.setAttribute('aria-expanded', String(isOpen));
    for (const part of parts) {
      if (isOpen) part.removeAttribute('hidden');
      else part.setAttribute('hidden', 'until-found');
    }
  }
}
