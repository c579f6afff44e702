import { scaleOf } from './motion.ts';
import { Zones } from './zones.ts';

/** A point in client pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A thing that follows the pointer. All places are measured once; a move of the pointer writes one transform and reads
 * nothing. Positions are client pixels, and what is written is divided by the scale at which the slide is drawn.
 */
export class Carry {
  readonly #zones: Zones;
  readonly #scale: number;
  readonly #hold: Point;
  /** Where the thing would be seen without a transform. */
  #home: Point;

  /** `hold` is where in the thing the pointer holds it; its centre if not given. */
  constructor(
    root: Element,
    private readonly moving: HTMLElement,
    hold: Point | undefined,
  ) {
    const { left, top, width, height } = moving.getBoundingClientRect();
    this.#zones = new Zones(root);
    this.#scale = scaleOf(moving);
    this.#hold = hold ?? { x: width / 2, y: height / 2 };
    this.#home = { x: left, y: top };
  }

  /** The zone under the pointer. */
  get over(): string | undefined {
    return this.#zones.over;
  }

  follow({ x, y }: Point): void {
    const left = (x - this.#hold.x - this.#home.x) / this.#scale;
    const top = (y - this.#hold.y - this.#home.y) / this.#scale;
    this.moving.style.transform = `translate3d(${left}px, ${top}px, 0)`;
    this.#zones.point(x, y);
  }

  /** Measures again, after something scrolled. */
  measure(): void {
    this.moving.style.removeProperty('transform');
    const { left, top } = this.moving.getBoundingClientRect();
    this.#home = { x: left, y: top };
    this.#zones.measure();
  }

  end(): void {
    this.moving.style.removeProperty('transform');
    this.#zones.clear();
  }
}
