import type { ReactiveControllerHost } from 'lit';
import type { EstimateItem, PartId, VoteItem } from '../../model/item.ts';
import { emptyResponse, type Response, withValues } from '../../model/response.ts';
import { CourseLink } from './course-link.ts';

/** What goes on in stages, in class and alone. */
export type StagedItem = VoteItem | EstimateItem;

type Host = ReactiveControllerHost & HTMLElement & { readonly itemId: string };

/**
 * Links an item that goes on in stages to the record, where its response is kept under the item's id.
 *
 * Owns: the response, saving it at every change, taking back „Neu beginnen“ until the next change. Does not own: what
 * the stages are, drawing, focus, messages.
 */
export class StagedController<I extends StagedItem> {
  readonly #link: CourseLink<I>;
  #cleared: Response | undefined;
  /** Another tab has changed something that is not shown yet. */
  #late = false;

  constructor(
    private readonly host: Host,
    kind: I['kind'],
  ) {
    this.#link = new CourseLink(host, {
      id: () => host.itemId,
      load: async (course, id) => {
        const item = await course.item(id);
        return item?.kind === kind ? (item as I) : undefined;
      },
      changed: (what) => {
        if (what === host.itemId) this.#showChange();
      },
    });
    host.addEventListener('focusout', () => {
      if (this.#late) this.#showChange();
    });
  }

  get item(): I | undefined {
    return this.#link.data;
  }

  get failure(): 'missing' | 'unloadable' | undefined {
    return this.#link.failure;
  }

  get inDeck(): boolean {
    return this.#link.course?.host === 'deck';
  }

  get response(): Response {
    return this.#link.course?.record.value(this.host.itemId) ?? emptyResponse;
  }

  /** Whether `undo` has something to bring back. */
  get mayUndo(): boolean {
    return this.#cleared !== undefined;
  }

  save(response: Response): void {
    this.#cleared = undefined;
    void this.#link.course?.record.saveValue(this.host.itemId, response);
    this.host.requestUpdate();
  }

  /** Empties these parts of the response. */
  clear(parts: readonly PartId[]): void {
    const before = this.response;
    this.save(parts.reduce<Response>((left, part) => withValues(left, part, []), before));
    this.#cleared = before;
  }

  undo(): void {
    if (this.#cleared) this.save(this.#cleared);
  }

  /** A field in which someone types keeps its text until it is left. */
  #showChange(): void {
    this.#late = this.host.querySelector('input[type="text"]:focus') !== null;
    if (!this.#late) this.host.requestUpdate();
  }
}
