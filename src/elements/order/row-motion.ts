import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PartId } from '../../model/item.ts';
import { PointerDrag } from '../placing/drag.ts';
import { settle } from '../placing/motion.ts';

type Host = ReactiveControllerHost & HTMLElement;

export interface RowHooks {
  /** Whether rows can be moved now. */
  isOpen(): boolean;
  /** A row was dropped on a place, counted from 0. */
  drop(step: PartId, place: number): void;
  /** A row was let go outside, or taken away: it is where it was. */
  putBack(step: PartId): void;
}

/**
 * Drags rows by mouse, pen and finger, and lets every row that has another place after a redraw come from where it was.
 * The host draws rows as `[data-step]` and what takes a row as `[data-zone]` with a place counted from 0.
 *
 * Owns: the lifted row, Escape while dragging, the movement. Does not own: the order, focus, messages.
 */
export class RowMotion implements ReactiveController {
  readonly #drag: PointerDrag;
  #lifted: PartId | undefined;
  #dropped: { readonly step: PartId; readonly from: DOMRect } | undefined;
  /** Where rows were seen before a redraw, in their order. */
  #seen: ReadonlyMap<PartId, DOMRect> = new Map();

  constructor(
    private readonly host: Host,
    private readonly hooks: RowHooks,
  ) {
    host.addController(this);
    this.#drag = new PointerDrag(host, {
      source: (from) => this.#grip(from),
      begin: (step) => this.#lift(step),
      drop: (step, zone, from) => this.#drop(step, Number(zone), from),
      cancel: (row, from) => this.#putBack(row, from),
    });
  }

  hostConnected(): void {
    this.#drag.start();
    window.addEventListener('keydown', this.#cancelByKey, true);
  }

  hostDisconnected(): void {
    this.#drag.stop();
    window.removeEventListener('keydown', this.#cancelByKey, true);
  }

  hostUpdate(): void {
    this.#seen = new Map(this.#rows().map((row) => [stepOf(row), row.getBoundingClientRect()]));
  }

  hostUpdated(): void {
    const dropped = this.#dropped;
    this.#dropped = undefined;
    const before = [...this.#seen.keys()];
    for (const [place, row] of this.#rows().entries()) {
      const step = stepOf(row);
      const from = dropped?.step === step ? dropped.from : before[place] !== step && this.#seen.get(step);
      if (from) settle(row, from);
    }
  }

  /** The step that follows the pointer. */
  get lifted(): PartId | undefined {
    return this.#lifted;
  }

  row(step: PartId): HTMLElement | undefined {
    return this.#rows().find((row) => stepOf(row) === step);
  }

  /** Of a row, mouse and pen grip everything that is no control. */
  #grip(from: Element) {
    const row = from.closest<HTMLElement>('[data-step]');
    if (!row || !this.hooks.isOpen() || from.closest('button, select')) return undefined;
    return { card: stepOf(row), grip: row, moving: row };
  }

  #lift(step: PartId): Promise<unknown> {
    this.#lifted = step;
    this.host.requestUpdate();
    return this.host.updateComplete;
  }

  #drop(step: PartId, place: number, from: DOMRect): void {
    this.#lifted = undefined;
    this.#dropped = { step, from };
    this.host.requestUpdate();
    this.hooks.drop(step, place);
  }

  #putBack(row: HTMLElement, from: DOMRect): void {
    this.#lifted = undefined;
    this.host.requestUpdate();
    settle(row, from);
    this.hooks.putBack(stepOf(row));
  }

  #cancelByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#drag.active) return;
    event.preventDefault();
    event.stopPropagation();
    this.#drag.abort();
  };

  #rows(): readonly HTMLElement[] {
    return [...this.host.querySelectorAll<HTMLElement>('[data-step]')];
  }
}

function stepOf(row: HTMLElement): PartId {
  return row.dataset.step ?? '';
}
