import type { nothing, TemplateResult } from 'lit';
import type { SimulationItem } from '../../model/item.ts';
import type { Response } from '../../model/response.ts';
import type { Play } from '../../model/simulation/play.ts';
import type { Report } from '../../model/simulation/report.ts';

/** What a stage of a simulation draws into the frame of an item. */
export interface SimulationView {
  /** Names the layout. */
  readonly look: 'start' | 'situation' | 'replies' | 'turn' | 'consequence' | 'ending' | 'decision' | 'report';
  readonly body: TemplateResult;
  readonly actions: TemplateResult | typeof nothing;
  /** Stands behind the buttons. */
  readonly status?: string;
}

/** What the stages need to draw themselves and to go on. */
export interface SimulationStage {
  readonly item: SimulationItem;
  readonly response: Response;
  readonly inDeck: boolean;
  /** Begins every id and group name; unique in the page. */
  readonly uid: string;
  /** Base of the first play's seed. */
  readonly seed: number;
  /** The message of `refuse` until the next change; its id is `${uid}-status`. */
  readonly notice: string;
  /** Brings back what `replace` threw away, until the next step. */
  readonly undo: (() => void) | undefined;
  now(): number;
  reportOf(play: Play): Report | undefined;
  /** Keeps a response that belongs to the same view. */
  edit(response: Response): void;
  /** Goes on to the view that the response says; the focus goes to what matches `focus`. */
  go(response: Response, focus: string, message?: string): void;
  /** The same for a response that throws away what was played: it can be taken back. */
  replace(response: Response, focus: string, message?: string): void;
  /** Something is missing: says so above the buttons, and the focus goes to what matches `focus`. */
  refuse(message: string, focus: string): void;
}

/** A stage in which a play goes on. */
export interface PlayedStage extends SimulationStage {
  readonly play: Play;
}

/** Where the focus goes with each view. */
export const heading = '.result';
