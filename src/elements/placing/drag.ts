import { Carry, type Point } from './carry.ts';

/** So far a mouse may slip in a click, in client pixels. */
const threshold = 8;

export interface DragSource {
  readonly card: string;
  /** What the learner grips. */
  readonly grip: HTMLElement;
  /** What follows the pointer: the card itself, or a stand-in that is held at its centre. */
  readonly moving: HTMLElement;
}

export interface DragHooks {
  /** What would be dragged from an element; undefined where nothing can be. */
  source(from: Element): DragSource | undefined;
  /** The drag has begun; resolves when its targets are drawn. */
  begin(card: string): Promise<unknown>;
  /** Released over a zone. `from` is where the moving thing was seen last, in client pixels. */
  drop(card: string, zone: string, from: DOMRect): void;
  /** Released elsewhere, or taken away: nothing was moved. */
  cancel(moving: HTMLElement, from: DOMRect): void;
}

interface Drag {
  readonly source: DragSource;
  readonly pointer: number;
  readonly start: Point;
  now: Point;
  /** The pointer has gone far enough. */
  begun: boolean;
  /** Set when the targets are drawn. */
  carry?: Carry;
}

/**
 * Dragging with Pointer Events. Mouse and pen grip the whole card, a finger only the handle (`data-handle`), so that
 * the page still scrolls. A click stays a click: dragging begins after 8 px.
 *
 * Owns: pointers, the moving thing's transform and `data-dragging`, `over` of the zones. Does not own: what a drop
 * means, Escape (the board's), focus, animations.
 */
export class PointerDrag {
  #drag: Drag | undefined;
  #stop: AbortController | undefined;

  constructor(
    private readonly root: HTMLElement,
    private readonly hooks: DragHooks,
  ) {}

  get active(): boolean {
    return this.#drag?.begun ?? false;
  }

  start(): void {
    this.root.addEventListener('pointerdown', this.#down);
  }

  /** Undoes `start`, and a drag that is under way. */
  stop(): void {
    this.root.removeEventListener('pointerdown', this.#down);
    this.#end(undefined);
  }

  /** Ends a drag as if it were released outside, while the pointer is still down. */
  abort(): void {
    if (this.active) swallowRelease();
    this.#end(undefined);
  }

  #down = (event: PointerEvent): void => {
    if (this.#drag || !event.isPrimary || event.button !== 0 || !(event.target instanceof Element)) return;
    if (event.pointerType === 'touch' && !event.target.closest('[data-handle]')) return;
    const source = this.hooks.source(event.target);
    if (!source) return;
    const { pointerId: pointer } = event;
    this.#drag = { source, pointer, start: pointOf(event), now: pointOf(event), begun: false };
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const mine = (handle: (event: PointerEvent) => void) => (event: PointerEvent) => {
      if (event.pointerId === pointer) handle(event);
    };
    window.addEventListener('pointermove', mine(this.#move), { signal });
    window.addEventListener('pointerup', mine(this.#up), { signal });
    window.addEventListener(
      'pointercancel',
      mine(() => this.#end(undefined)),
      { signal },
    );
    window.addEventListener('scroll', this.#measureAgain, { signal, capture: true, passive: true });
    window.addEventListener('resize', this.#measureAgain, { signal });
  };

  #move = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag) return;
    drag.now = pointOf(event);
    const { start, now } = drag;
    if (drag.carry) drag.carry.follow(now);
    else if (!drag.begun && Math.hypot(now.x - start.x, now.y - start.y) >= threshold) void this.#begin(drag);
  };

  async #begin(drag: Drag): Promise<void> {
    const { card, grip, moving } = drag.source;
    drag.begun = true;
    try {
      grip.setPointerCapture(drag.pointer);
    } catch {
      // The pointer may be gone already; its events reach the window all the same.
    }
    moving.dataset.dragging = '';
    const { left, top } = moving.getBoundingClientRect();
    await this.hooks.begin(card);
    if (this.#drag !== drag) return;
    const hold = moving === grip ? { x: drag.start.x - left, y: drag.start.y - top } : undefined;
    drag.carry = new Carry(this.root, moving, hold);
    drag.carry.follow(drag.now);
  }

  #up = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag) return;
    drag.carry?.follow(pointOf(event));
    if (drag.begun) swallowClick();
    this.#end(drag.carry?.over);
  };

  #end(zone: string | undefined): void {
    const drag = this.#drag;
    this.#drag = undefined;
    this.#stop?.abort();
    if (!drag?.begun) return;
    const { card, moving } = drag.source;
    const from = moving.getBoundingClientRect();
    drag.carry?.end();
    delete moving.dataset.dragging;
    if (zone === undefined) this.hooks.cancel(moving, from);
    else this.hooks.drop(card, zone, from);
  }

  #measureAgain = (): void => {
    const { carry, now } = this.#drag ?? {};
    if (!carry || !now) return;
    carry.measure();
    carry.follow(now);
  };
}

function pointOf({ clientX, clientY }: PointerEvent): Point {
  return { x: clientX, y: clientY };
}

/** The pointer of an aborted drag is still down; when it comes up, that is no click on the card either. */
function swallowRelease(): void {
  const stop = new AbortController();
  const released = ({ type }: Event): void => {
    stop.abort();
    if (type === 'pointerup') swallowClick();
  };
  for (const type of ['pointerup', 'pointercancel']) {
    window.addEventListener(type, released, { capture: true, signal: stop.signal });
  }
}

/** After a drag the browser still sends a click to the card; it would select it. */
function swallowClick(): void {
  const swallow = (event: Event): void => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
}
