import type { Attempt } from '../../model/attempt.ts';
import { correctnessOf } from '../../model/outcome.ts';

/** How well something was remembered. FSRS also knows „easy“; only speed would tell it, and speed is no knowledge. */
export type Rating = 'again' | 'hard' | 'good';

/** Below this share of the points the answer counts as forgotten. */
const recalled = 0.8;
/** Shares are sums of fractions: a millionth is forgiven, as in `correctnessOf`. */
const tolerance = 0.000001;

/**
 * The rating of an attempt, by its share of the points under the item's own scoring.
 *
 * | share | hint opened before | rating | because |
 * | --- | --- | --- | --- |
 * | below 0.8 | – | again | most of it was not there |
 * | 0.8 up to 1 | – | hard | nearly all was there; FSRS counts „hard“ as recalled, so a failure is never hard |
 * | 1 | yes | hard | it was there with help |
 * | 1 | no | good | it was there |
 */
export function ratingOf({ score, maxScore, hintOpened }: Pick<Attempt, 'score' | 'maxScore' | 'hintOpened'>): Rating {
  if (maxScore > 0 && correctnessOf(score, maxScore) === 'right') return hintOpened ? 'hard' : 'good';
  return maxScore > 0 && score / maxScore >= recalled - tolerance ? 'hard' : 'again';
}
