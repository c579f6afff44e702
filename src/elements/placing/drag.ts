import { scaleOf } from './motion.ts';
import { Zones } from './zones.ts';

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
  readonly startX: number;
  readonly startY: number;
  x: number;
  y: number;
  /** Set once the pointer has gone far enough and the targets are drawn. */
  carry?: Carry;
  begun: boolean;
}

/** Places in client pixels: where the moving thing lies by itself, and where in it the pointer holds it. */
interface Carry {
  readonly zones: Zones;
  readonly scale: number;
  readonly holdX: number;
  readonly holdY: number;
  homeX: number;
  homeY: number;
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
    const { pointerId: pointer, clientX: x, clientY: y } = event;
    this.#drag = { source, pointer, startX: x, startY: y, x, y, begun: false };
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
    drag.x = event.clientX;
    drag.y = event.clientY;
    if (drag.carry) follow(drag, drag.carry);
    else if (!drag.begun && Math.hypot(drag.x - drag.startX, drag.y - drag.startY) >= threshold) void this.#begin(drag);
  };

  async #begin(drag: Drag): Promise<void> {
    const { card, grip, moving } = drag.source;
    drag.begun = true;
    try {
      grip.setPointerCapture(drag.pointer);
    } catch {
      // The pointer may be gone already; its events reach the window all the same.
    }
    moving.dataset['dragging'] = '';
    const held = moving === grip ? moving.getBoundingClientRect() : undefined;
    await this.hooks.begin(card);
    if (this.#drag !== drag) return;
    const home = moving.getBoundingClientRect();
    drag.carry = {
      zones: new Zones(this.root),
      scale: scaleOf(moving),
      holdX: held ? drag.startX - held.left : home.width / 2,
      holdY: held ? drag.startY - held.top : home.height / 2,
      homeX: home.left,
      homeY: home.top,
    };
    follow(drag, drag.carry);
  }

  #up = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag) return;
    drag.x = event.clientX;
    drag.y = event.clientY;
    if (drag.carry) follow(drag, drag.carry);
    if (drag.begun) swallowClick();
    this.#end(drag.carry?.zones.over);
  };

  #end(zone: string | undefined): void {
    const drag = this.#drag;
    this.#drag = undefined;
    this.#stop?.abort();
    if (!drag?.begun) return;
    const { card, moving } = drag.source;
    const from = moving.getBoundingClientRect();
    drag.carry?.zones.clear();
    moving.style.removeProperty('transform');
    delete moving.dataset['dragging'];
    if (zone === undefined) this.hooks.cancel(moving, from);
    else this.hooks.drop(card, zone, from);
  }

  #measureAgain = (): void => {
    const drag = this.#drag;
    if (!drag?.carry) return;
    const { moving } = drag.source;
    moving.style.removeProperty('transform');
    const home = moving.getBoundingClientRect();
    drag.carry.homeX = home.left;
    drag.carry.homeY = home.top;
    drag.carry.zones.measure();
    follow(drag, drag.carry);
  };
}

function follow({ source, x, y }: Drag, { zones, scale, holdX, holdY, homeX, homeY }: Carry): void {
  const left = (x - holdX - homeX) / scale;
  const top = (y - holdY - homeY) / scale;
  source.moving.style.transform = `translate3d(${left}px, ${top}px, 0)`;
  zones.point(x, y);
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
