import type { VoteItem } from '../../model/item.ts';
import { given, type Response, withValues } from '../../model/response.ts';
import { type Branch, branch } from '../../model/vote.ts';
import { type Counts, readCounts } from '../shared/counts.ts';

const classStages = ['vote1', 'count1', 'talk', 'vote2', 'count2', 'closed', 'result'] as const;
const ownStages = ['vote1', 'talk', 'vote2', 'result'] as const;

/** `vote`: the room votes; `count`: votes are typed in; `talk`: round 1 is closed; `closed`: round 2 is. */
export type ClassStage = (typeof classStages)[number];
/** The same for a learner alone, whose own vote counts. */
export type OwnStage = (typeof ownStages)[number];
export type Round = 1 | 2;

/** The typed counts of a round. */
export function countsOf(item: VoteItem, response: Response, round: Round): Counts {
  return readCounts(given(response, `round${round}`), item.body.options.length);
}

/** How far the class is. Without votes in round 1 it is no further than its count, whatever was stored. */
export function classStage(item: VoteItem, response: Response): ClassStage {
  const [stored] = given(response, 'stage');
  const stage = classStages.find((one) => one === stored) ?? 'vote1';
  const counted = stage === 'vote1' || stage === 'count1' || countsOf(item, response, 1).total > 0;
  return counted ? stage : 'count1';
}

export function ownStage(response: Response): OwnStage {
  const [stored] = given(response, 'ownStage');
  return ownStages.find((one) => one === stored) ?? 'vote1';
}

export function withClassStage(response: Response, stage: ClassStage): Response {
  return withValues(response, 'stage', [stage]);
}

export function withOwnStage(response: Response, stage: OwnStage): Response {
  return withValues(response, 'ownStage', [stage]);
}

/** A round in which the count of the option at `place` reads `text`; the other options keep theirs. */
export function withCount(item: VoteItem, response: Response, round: Round, place: number, text: string): Response {
  const typed = given(response, `round${round}`);
  const values = item.body.options.map((_, index) => (index === place ? text : (typed[index] ?? '')));
  return withValues(response, `round${round}`, values.some(Boolean) ? values : []);
}

/** What the class does after round 1; nothing without votes. Where no option is right nobody can be wrong: all talk. */
export function branchOf(item: VoteItem, response: Response): Branch | null {
  const { total } = countsOf(item, response, 1);
  if (item.key.correct.length === 0) return total > 0 ? 'discuss' : null;
  return branch(rightVotes(item, response, 1), total);
}

/** Votes for the right options. */
export function rightVotes(item: VoteItem, response: Response, round: Round): number {
  const { each } = countsOf(item, response, round);
  return item.body.options.reduce(
    (sum, { id }, place) => sum + (item.key.correct.includes(id) ? (each[place] ?? 0) : 0),
    0,
  );
}

/** The rounds that have votes: after a short reason the second one may be left out. */
export function countedRounds(item: VoteItem, response: Response): readonly Round[] {
  return ([1, 2] as const).filter((round) => countsOf(item, response, round).total > 0);
}
