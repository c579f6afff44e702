import type { nothing, TemplateResult } from 'lit';
import type { VoteItem } from '../../model/item.ts';
import type { Response } from '../../model/response.ts';

/** What the stages of a vote draw into the frame of an item. */
export interface VoteView {
  readonly stage: string;
  /** On a slide: question left and options right, or one below the other. */
  readonly shape: 'side' | 'full';
  readonly side: TemplateResult | typeof nothing;
  readonly body: TemplateResult;
  readonly actions: TemplateResult | typeof nothing;
  /** Stands behind the buttons. */
  readonly status?: string;
}

/** What the stages need to draw themselves and to go on. */
export interface VoteStage {
  readonly item: VoteItem;
  readonly response: Response;
  /** Begins every id and group name; unique in the page. */
  readonly uid: string;
  /** Whether a round was about to be closed, so that wrong counts are told. */
  readonly told: boolean;
  /** Keeps a response that belongs to the same stage. */
  edit(response: Response): void;
  /** Goes on to the stage that the response says; the focus goes to what matches `focus`. */
  go(response: Response, focus: string, message?: string): void;
  /**
   * Something is missing or wrong: says so, and the focus goes to what matches `focus`. `beside`: the message stands
   * beside its field already, else it is shown above the buttons.
   */
  refuse(message: string, focus: string, shown?: 'beside'): void;
}
