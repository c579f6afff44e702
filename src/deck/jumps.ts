import type { RevealApi } from 'reveal.js';
import { jump } from './skip-slides.ts';
import type { UserTurn } from './user-turn.ts';

interface Place {
  readonly slide: string;
  readonly step: number | undefined;
}

/**
 * Jumps from slide to slide, and the way back to the very slide and build step that each began at: the last jump is taken
 * back first. Who comes to that slide on foot is back.
 */
export class Jumps {
  readonly #left: Place[] = [];

  /** @param changed is called when another slide, or none, is the one to go back to. */
  constructor(
    private readonly deck: RevealApi,
    private readonly user: UserTurn,
    private readonly changed: (origin: string | undefined) => void,
  ) {
    deck.on('slidechanged', () => this.#arrive());
  }

  /** The slide that the next way back leads to. */
  get origin(): string | undefined {
    return this.#left.at(-1)?.slide;
  }

  /** Shows a slide as it begins, or at the build step that holds `part`, a selector. */
  to(slide: string, part?: string): void {
    const { id } = this.deck.getCurrentSlide();
    if (slide !== id) {
      this.#left.push({ slide: id, step: this.deck.getIndices().f });
      this.changed(this.origin);
    }
    const section = document.getElementById(slide);
    const step = part && section?.querySelector(part)?.closest('[data-fragment-index]');
    this.#show({ slide, step: step ? Number(step.getAttribute('data-fragment-index')) : -1 });
  }

  back(): void {
    const place = this.#left.pop();
    if (!place) return;
    this.#show(place);
    this.changed(this.origin);
  }

  #show({ slide, step }: Place): void {
    const section = document.getElementById(slide);
    if (!section) return;
    const { h, v } = this.deck.getIndices(section);
    this.user.during(() => this.deck.slide(h, v, step, jump));
  }

  #arrive(): void {
    const { id } = this.deck.getCurrentSlide();
    if (this.origin !== id) return;
    while (this.origin === id) this.#left.pop();
    this.changed(this.origin);
  }
}
