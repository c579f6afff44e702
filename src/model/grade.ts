import { interactionOf } from './interactions/index.ts';
import type { GradedItem, PartId } from './item.ts';
import type { Mark, Outcome } from './outcome.ts';
import { emptyResponse, type Response } from './response.ts';

/**
 * Grades a response. Pure, and never throws: a malformed response counts as what of it can be read.
 * `score` is 0 … `maxScore`; the rule is the item's `scoring`.
 */
export function grade(item: GradedItem, response: Response): Outcome {
  return interactionOf(item).grade(response);
}

/** The response that earns full marks. */
export function correctResponse(item: GradedItem): Response {
  return interactionOf(item).correct();
}

/** The response of a learner who has done nothing. */
export function empty(_item: GradedItem): Response {
  return emptyResponse;
}

/**
 * The parts that still need an answer before the response can be graded, in the item's order; named as in the response.
 * A text that is no number is missing: `parseNumber` says why.
 */
export function missing(item: GradedItem, response: Response): readonly PartId[] {
  return interactionOf(item).missing(response);
}

/**
 * The judgement of every part with its reason, for the solution: what was given, what was `missed`, and as `neutral` the
 * options and reasons that were rightly not chosen, because learners read why. A card's `notes` stay with the outcome;
 * they are not repeated here.
 */
export function solutionMarks(item: GradedItem, response: Response): readonly Mark[] {
  return interactionOf(item).solution(response);
}

/** What of a response belongs to this item: unknown parts and values are left out. */
export function fit(item: GradedItem, response: Response): Response {
  return interactionOf(item).fit(response);
}
