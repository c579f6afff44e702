import { markSections } from '../mark-sections.ts';
import { surfaceOf } from '../surface.ts';
import type { Place } from './place.ts';

/** Milliseconds after a turn until the next slide is drawn: what the class sees comes first. */
const rest = 250;

/**
 * The slide that the class sees and the one after it, drawn from the sections of this page with the styles of the deck. The
 * current one can be used like in the deck's window, the next one cannot.
 *
 * Owns: which sections are shown, their build steps, when their exercises are prepared. Does not own: where they lie
 * (`drawn-slides.css`), what comes next.
 */
export class DrawnSlides {
  #resting: ReturnType<typeof setTimeout> | undefined;
  #shown: Element | null = null;

  /** @param prepare makes the exercises of a section work. */
  constructor(
    private readonly deck: HTMLElement,
    private readonly prepare: (section: Element) => Promise<void>,
  ) {
    // Styles of build steps are those of a running deck.
    deck.classList.add('reveal');
    markSections(deck);
  }

  /** The section of the current slide. */
  get current(): Element | null {
    return this.#shown;
  }

  /** How many build steps a slide has. */
  stepsOf(slide: string): number {
    const places = this.#steps(this.#section(slide)).map(([, place]) => place);
    return Math.max(-1, ...places) + 1;
  }

  show({ slide, step }: Place, next: string | undefined): void {
    const shown = this.#section(slide);
    if (shown !== this.#shown) this.#turn(shown, next === undefined ? null : this.#section(next));
    if (!shown) return;
    this.#build(shown, step);
    const surface = surfaceOf(shown);
    this.deck.ownerDocument.documentElement.dataset.surface = surface;
    if (shown instanceof HTMLElement) shown.dataset.lies = surface;
  }

  #turn(shown: Element | null, next: Element | null): void {
    for (const section of this.deck.querySelectorAll('.slide:is(.present, .upcoming)')) {
      section.classList.remove('present', 'upcoming');
      section.removeAttribute('inert');
    }
    this.#shown = shown;
    shown?.classList.add('present');
    if (next instanceof HTMLElement) {
      next.classList.add('upcoming');
      next.inert = true;
      this.#build(next, -1);
      next.dataset.lies = surfaceOf(next);
    }
    clearTimeout(this.#resting);
    if (shown) void this.prepare(shown);
    if (next) this.#resting = setTimeout(() => void this.prepare(next), rest);
  }

  #build(section: Element, step: number): void {
    for (const [fragment, place] of this.#steps(section)) {
      fragment.classList.toggle('visible', place <= step);
      fragment.classList.toggle('current-fragment', place === step);
    }
  }

  #steps(section: Element | null): readonly (readonly [Element, number])[] {
    const fragments = [...(section?.querySelectorAll('.fragment') ?? [])];
    return fragments.map((fragment) => [fragment, Number(fragment.getAttribute('data-fragment-index'))] as const);
  }

  #section(id: string): Element | null {
    return this.deck.querySelector(`#${CSS.escape(id)}.slide`);
  }
}
