import type { nothing, TemplateResult } from 'lit';
import type { SimulationItem } from '../../model/item.ts';
import type { Response } from '../../model/response.ts';
import type { Play } from '../../model/simulation/play.ts';
import type { Report } from '../../model/simulation/report.ts';
import type { Stage } from '../shared/stage.ts';

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
export interface SimulationStage extends Stage<SimulationItem> {
  readonly inDeck: boolean;
  /** Base of the first play's seed. */
  readonly seed: number;
  /** Brings back what `replace` threw away, until the next step. */
  readonly undo: (() => void) | undefined;
  now(): number;
  reportOf(play: Play): Report | undefined;
  /** As `go`, for a response that throws away what was played: it can be taken back. */
  replace(response: Response, focus: string, message?: string): void;
}

/** A stage in which a play goes on. */
export interface PlayedStage extends SimulationStage {
  readonly play: Play;
}

/** Where the focus goes with each view. */
export const heading = '.result';
