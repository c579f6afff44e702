import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Draws the lines of a board of pairs from the edge of one side to the edge of the other, after every redraw and whenever
 * one of its two lists has another size. Lengths are of the layout, so a slide may be drawn at any scale.
 *
 * Owns: `d` of the paths (`data-from`, `data-to`). Does not own: which lines there are, their look.
 */
export class PairLines implements ReactiveController {
  readonly #observer = new ResizeObserver(() => this.#draw());
  #observed: readonly Element[] = [];

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#observed = [];
  }

  hostUpdated(): void {
    const lists = [...this.host.querySelectorAll('.pair-sides > ul')];
    if (lists.some((list, index) => list !== this.#observed[index]) || !lists.length) {
      this.#observer.disconnect();
      for (const list of lists) this.#observer.observe(list);
      this.#observed = lists;
    }
    this.#draw();
  }

  #draw(): void {
    for (const path of this.host.querySelectorAll<SVGPathElement>('.pair-lines path')) {
      const { from = '', to = '' } = path.dataset;
      const left = this.#side('left', from);
      const right = this.#side('right', to);
      if (!left || !right) continue;
      const start = `${left.offsetLeft + left.offsetWidth} ${middle(left)}`;
      path.setAttribute('d', `M${start}L${right.offsetLeft} ${middle(right)}`);
    }
  }

  #side(list: 'left' | 'right', id: string): HTMLElement | null {
    return this.host.querySelector(`[data-${list}="${CSS.escape(id)}"]`);
  }
}

function middle({ offsetTop, offsetHeight }: HTMLElement): number {
  return offsetTop + offsetHeight / 2;
}
