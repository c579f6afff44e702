import type { PartId } from '../../model/item.ts';
import type { Response } from '../../model/response.ts';

interface Step {
  readonly before: Response;
  readonly after: Response;
  readonly card: PartId | undefined;
}

/** The last step on a board, kept until the next one. It is no longer valid once something else changed the response. */
export class UndoStep {
  #step: Step | undefined;

  /** Does something to the response. `card` is what was moved; absent where it was many cards. */
  keep(response: () => Response, change: () => void, card?: PartId): void {
    const before = response();
    change();
    const after = response();
    if (before !== after) this.#step = { before, after, card };
  }

  /** Whether the step leads to this response. */
  leadsTo(response: Response): boolean {
    return this.#step?.after === response;
  }

  /** Takes the step out, to be undone by the caller. */
  take(): Step | undefined {
    const step = this.#step;
    this.#step = undefined;
    return step;
  }
}
