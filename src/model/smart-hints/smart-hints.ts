import { readGoal } from './amounts.ts';
import { baseHint } from './base.ts';
import { dateHint } from './date.ts';
import { numberHint } from './number.ts';
import { ownerHint } from './owner.ts';
import type { SmartHint } from './question.ts';
import { unitHint } from './unit.ts';

/** No sentence has such a gap. The rules would begin anew at each of its spaces. */
const gap = /\s{40,}/gu;

/**
 * Looks for answers to five questions in a German sentence that a learner writes: how many, of what, until when, from
 * where, who. One hint a question, in the order of `smartQuestions`.
 *
 * Rules of words, no understanding: they miss answers and find some that are none (`smart-hints.test.ts` prints how
 * often). So a hint says what was recognised and why, never that a goal is right. Takes any text; never throws.
 */
export function smartHints(text: string): readonly SmartHint[] {
  const goal = readGoal(text.replace(gap, (spaces) => '|'.repeat(spaces.length)));
  return [numberHint(goal), unitHint(goal), dateHint(goal), baseHint(goal), ownerHint(goal)];
}
