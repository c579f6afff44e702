import type { Round } from '../../model/estimate.ts';
import { estimatesOf, ownEstimate } from '../../model/estimate.ts';
import type { EstimateItem } from '../../model/item.ts';
import { given, type Response, withValues } from '../../model/response.ts';

const stages = ['enter1', 'shown1', 'enter2', 'shown2'] as const;
/** `enter`: estimates are given and hidden; `shown`: the round is closed. */
export type EstimateStage = (typeof stages)[number];

const looks = ['plot', 'table', 'reasons'] as const;
/** What of a closed round a slide shows. */
export type Look = (typeof looks)[number];

/** How far the class is. No further than the first round without estimates, whatever was stored. */
export function classStage(item: EstimateItem, response: Response): EstimateStage {
  return reached(given(response, 'stage')[0], (round) => estimatesOf(item, response, round).length > 0);
}

/** How far a learner alone is. */
export function ownStage(item: EstimateItem, response: Response): EstimateStage {
  return reached(given(response, 'ownStage')[0], (round) => ownEstimate(item, response, round) !== undefined);
}

function reached(stored: string | undefined, isGiven: (round: Round) => boolean): EstimateStage {
  const stage = stages.find((one) => one === stored) ?? 'enter1';
  if (stage !== 'enter1' && !isGiven(1)) return 'enter1';
  return stage === 'shown2' && !isGiven(2) ? 'enter2' : stage;
}

export function roundOf(stage: EstimateStage): Round {
  return stage.endsWith('1') ? 1 : 2;
}

export function withClassStage(response: Response, stage: EstimateStage): Response {
  return withValues(withValues(response, 'look', []), 'stage', [stage]);
}

export function withOwnStage(response: Response, stage: EstimateStage): Response {
  return withValues(response, 'ownStage', [stage]);
}

export function lookOf(response: Response): Look {
  const [stored] = given(response, 'look');
  return looks.find((one) => one === stored) ?? 'plot';
}

export function withLook(response: Response, look: Look): Response {
  return withValues(response, 'look', [look]);
}
