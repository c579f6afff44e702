import type { Item } from '../../model/item.ts';
import type { KeyedItem } from './key-panel.ts';

/** Milliseconds in which several changes of the slide are one. */
const pause = 120;

/**
 * Which items the class has before it, read from the drawn slide: the question of a set that is open, the part of an
 * exercise, the stage of a slide.
 */
export class KeyWatch {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  /** @param show takes the items whenever they or what the class sees of them may have changed. */
  constructor(
    deck: HTMLElement,
    private readonly slide: () => Element | null,
    private readonly find: (id: string) => Promise<Item | undefined>,
    private readonly show: (items: readonly KeyedItem[]) => void,
  ) {
    const attributeFilter = ['class', 'data-phase', 'data-item'];
    new MutationObserver(() => this.#lookSoon()).observe(deck, { subtree: true, childList: true, attributeFilter });
  }

  #lookSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), pause);
  }

  async #look(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const elements = [...(this.slide()?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
    const seen = elements.filter((element) => element.checkVisibility({ visibilityProperty: true }));
    const items = await Promise.all(
      seen.map(async (element) => {
        const item = await this.find(element.dataset.item ?? '').catch(() => undefined);
        return item ? [{ item, isShown: element.querySelector('[data-phase="closed"]') !== null }] : [];
      }),
    );
    if (asked === this.#asked) this.show(items.flat());
  }
}
