import type { Contents, SlideEntry } from '../model/chapter.ts';

/**
 * The right edge of the window is the day: ten segments by their minutes, the current chapter a tab with its number.
 * Decoration: the same is said by the folio and the title, so it is hidden from screen readers.
 */
export class DayEdge {
  readonly #segments: readonly HTMLElement[];
  readonly #tab = document.createElement('p');
  readonly #name = document.createElement('span');
  readonly #number = document.createElement('b');

  constructor(
    parent: HTMLElement,
    private readonly contents: Contents,
  ) {
    const edge = document.createElement('div');
    edge.className = 'day-edge';
    edge.setAttribute('aria-hidden', 'true');
    const day = contents.chapters.reduce((sum, { minutes }) => sum + minutes, 0);
    this.#segments = contents.chapters.map(({ minutes }) => {
      const segment = document.createElement('i');
      segment.style.setProperty('--minutes', String(minutes));
      // Left out by the run plan.
      segment.hidden = minutes === 0;
      return segment;
    });
    edge.append(...this.#segments);
    this.#tab.className = 'day-tab';
    this.#tab.style.setProperty('--day', String(day));
    this.#tab.setAttribute('aria-hidden', 'true');
    this.#tab.append(this.#name, this.#number);
    parent.append(edge, this.#tab);
  }

  show(slide: SlideEntry): void {
    for (const [index, chapter] of this.contents.chapters.entries()) {
      const part = Math.min(1, Math.max(0, (slide.from - chapter.from) / (chapter.minutes || 1)));
      this.#segments[index]?.style.setProperty('--part', `${part * 100}%`);
      if (chapter.id !== slide.chapter) continue;
      this.#name.textContent = chapter.title;
      this.#number.textContent = String(chapter.number);
      this.#tab.style.setProperty('--from', String(chapter.from));
      this.#tab.style.setProperty('--minutes', String(chapter.minutes));
      this.#tab.style.setProperty('--part', `${part * 100}%`);
      this.#tab.classList.toggle('pulled', slide.from === chapter.from);
    }
  }
}
