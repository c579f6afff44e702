/** How often a resting pointer is said again, in milliseconds: the deck takes it away when it hears nothing. */
const again = 1000;

/** A place on the 1280×720 sheet. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Says where the trainer points on the drawn slide, while it is turned on. Off at first. Leaving the slide or the window
 * takes the pointer away.
 */
export class Pointer {
  #isOn = false;
  #at: Point | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #frame = 0;

  /** @param send takes the point, or nothing when it is gone. */
  constructor(
    page: Window,
    private readonly slide: () => Element | null,
    private readonly send: (at: Point | undefined) => void,
  ) {
    page.document.addEventListener('pointermove', (event) => this.#move(event));
    page.document.documentElement.addEventListener('pointerleave', () => this.#lose());
    page.addEventListener('blur', () => this.#lose());
    page.addEventListener('pagehide', () => this.#lose());
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  turnOn(on: boolean): void {
    this.#isOn = on;
    if (!on) this.#lose();
  }

  #move({ clientX, clientY }: PointerEvent): void {
    const box = this.#isOn ? this.slide()?.getBoundingClientRect() : undefined;
    if (!box) return;
    const x = ((clientX - box.left) / box.width) * 1280;
    const y = ((clientY - box.top) / box.height) * 720;
    if (x < 0 || x > 1280 || y < 0 || y > 720) {
      this.#lose();
      return;
    }
    this.#at = { x, y };
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.send(this.#at);
    });
    this.#timer ??= setInterval(() => this.send(this.#at), again);
  }

  #lose(): void {
    if (!this.#at) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#at = undefined;
    this.send(undefined);
  }
}
