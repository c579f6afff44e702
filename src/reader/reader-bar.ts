import type { Contents } from '../model/chapter.ts';
import { reader as words } from '../strings/reader.ts';
import { sectionOf } from './stops.ts';

/** The bar at the top: chapter, where in it, the day as a ruler by minutes, the way to the slides. */
export class ReaderBar {
  readonly #number = document.createElement('b');
  readonly #place = document.createElement('span');
  readonly #count = document.createElement('span');
  readonly #slides = document.createElement('a');
  readonly #segments: readonly HTMLElement[];

  constructor(
    parent: HTMLElement,
    private readonly contents: Contents,
    private readonly slidesAddress: (slide: string) => string,
  ) {
    const bar = document.createElement('nav');
    bar.className = 'reader-bar';
    bar.setAttribute('aria-label', words.place);
    this.#number.setAttribute('aria-hidden', 'true');
    this.#place.className = 'place';
    this.#count.className = 'count';
    this.#slides.setAttribute('aria-label', words.asSlides);
    this.#slides.title = words.asSlides;
    this.#slides.append(drawSlides());
    const ruler = document.createElement('span');
    ruler.className = 'ruler';
    ruler.setAttribute('aria-hidden', 'true');
    this.#segments = contents.chapters.map(({ minutes }) => {
      const segment = document.createElement('i');
      segment.style.setProperty('--minutes', String(minutes));
      return segment;
    });
    ruler.append(...this.#segments);
    bar.append(this.#number, this.#place, this.#count, this.#slides, ruler);
    // The link that skips the bar stays the first stop.
    const skip = parent.querySelector(':scope > .skip');
    if (skip) skip.after(bar);
    else parent.prepend(bar);
  }

  /** Shows a place: a slide, the opening of a chapter, or a part behind the last one. */
  show(id: string): void {
    const { chapters, slides } = this.contents;
    const opening = chapters.find((one) => sectionOf(one) === id);
    const slide = slides.find((one) => (opening ? one.chapter === opening.id : one.id === id));
    const chapter = chapters.find((one) => one.id === slide?.chapter);
    if (!slide || !chapter) {
      this.#showAppendix(id);
      return;
    }
    const inChapter = slides.filter((one) => one.chapter === chapter.id);
    const number = inChapter.indexOf(slide) + 1;
    this.#number.textContent = String(chapter.number);
    this.#place.textContent = chapter.title;
    this.#count.textContent = words.count(number, inChapter.length);
    this.#count.setAttribute('aria-label', words.countLong(number, inChapter.length));
    this.#slides.href = this.slidesAddress(slide.id);
    document.title = words.title(
      opening ? words.chapterTitle(chapter.number, chapter.title) : slide.headline,
      this.contents.title,
    );
    const passed = slide.from + (opening ? 0 : slide.minutes);
    for (const [index, one] of chapters.entries()) {
      const part = Math.min(1, Math.max(0, (passed - one.from) / one.minutes));
      this.#segments[index]?.style.setProperty('--part', `${part * 100}%`);
    }
  }

  /** A part behind the last chapter: the day is over, and the way to the slides leads to the last one. */
  #showAppendix(id: string): void {
    const headline = document.getElementById(id)?.querySelector('h2')?.textContent;
    if (!headline) return;
    this.#number.textContent = '';
    this.#place.textContent = headline;
    this.#count.textContent = '';
    this.#count.removeAttribute('aria-label');
    this.#slides.href = this.slidesAddress(this.contents.slides.at(-1)?.id ?? '');
    document.title = words.title(headline, this.contents.title);
    for (const segment of this.#segments) segment.style.setProperty('--part', '100%');
  }
}

/** A screen on its stand. */
function drawSlides(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 32 32');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const lines = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  lines.setAttribute('d', 'M4 6h24v15H4zM16 21v6M10 27h12');
  svg.append(lines);
  return svg;
}
