import type { nothing, TemplateResult } from 'lit';
import type { Response } from '../../model/response.ts';

/** What a stage draws into the frame of an item. */
export interface StageView {
  readonly stage: string;
  /** Whether something has happened that „Neu beginnen“ would take back. */
  readonly begun: boolean;
  /** On a slide: question left and options right, or one below the other. */
  readonly shape: 'side' | 'full';
  readonly side: TemplateResult | typeof nothing;
  readonly body: TemplateResult;
  readonly actions: TemplateResult | typeof nothing;
  /** Stands behind the buttons. */
  readonly status?: string;
}

/** What a stage needs to draw itself and to go on. */
export interface Stage<I> {
  readonly item: I;
  readonly response: Response;
  /** Begins every id and group name; unique in the page. */
  readonly uid: string;
  /** The message of `refuse` until the next change; its id is `${uid}-status`. */
  readonly notice: string;
  /** Keeps a response that belongs to the same stage. */
  edit(response: Response): void;
  /** Goes on to the stage that the response says; the focus goes to what matches `focus`. */
  go(response: Response, focus: string, message?: string): void;
  /** Something is missing or wrong: says so above the buttons, and the focus goes to what matches `focus`. */
  refuse(message: string, focus: string): void;
}
