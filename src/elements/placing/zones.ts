interface Zone {
  readonly id: string;
  readonly rect: DOMRect;
}

/**
 * The places of a board that take a card, measured once: a move of the pointer only compares numbers.
 * An element is a zone by `data-zone="id"`; several elements may be one zone.
 */
export class Zones {
  #zones: readonly Zone[] = [];
  #over: string | undefined;

  constructor(private readonly root: Element) {
    this.measure();
  }

  /** Where the pointer is now, if it is over a zone. */
  get over(): string | undefined {
    return this.#over;
  }

  /** Reads the places again, after something scrolled. */
  measure(): void {
    this.#zones = this.#elements().map((element) => ({
      id: element.dataset.zone ?? '',
      rect: element.getBoundingClientRect(),
    }));
  }

  /** Lights up the zone under a point (client pixels) with the class `over`. */
  point(x: number, y: number): void {
    this.#light(
      this.#zones.find(({ rect }) => x >= rect.left && x < rect.right && y >= rect.top && y < rect.bottom)?.id,
    );
  }

  clear(): void {
    this.#light(undefined);
  }

  #light(id: string | undefined): void {
    if (id === this.#over) return;
    this.#over = id;
    for (const element of this.#elements()) element.classList.toggle('over', element.dataset.zone === id);
  }

  #elements(): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[data-zone]')];
  }
}
