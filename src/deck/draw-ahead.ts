/** Milliseconds after a turn until exercises of the next slide are drawn ahead. */
const rest = 250;

/** Draws the exercises of the slide that is shown, and those of the next one when nobody turns on at once. */
export class DrawAhead {
  readonly #prepared = new Set<Element>();
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly prepare: (section: Element) => Promise<void>) {}

  near(shown: Element | null, next: Element | null): void {
    clearTimeout(this.#resting);
    if (next) this.#resting = setTimeout(() => void this.#prepareOnce(next), rest);
    if (shown) void this.#prepareOnce(shown);
  }

  async #prepareOnce(section: Element): Promise<void> {
    if (this.#prepared.has(section)) return;
    await this.prepare(section);
    this.#prepared.add(section);
  }
}
