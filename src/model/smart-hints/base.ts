import type { ReadGoal } from './amounts.ts';
import { numberHint } from './number.ts';
import { phrase, placesOf } from './phrases.ts';
import type { SmartHint } from './question.ts';

const compared = phrase(
  '(?:gegenüber|im Vergleich zu[mr]?|als)\\s+(?:dem |der |den |im |zum )?(?:Vorjahr\\p{L}*|heute|bisher|jetzt|letzte\\p{L}*\\s+(?:Jahr|Monat|Quartal)|(?:19|20)\\d\\d)',
);

/** „Von wo aus?“: the value of today, as a number. */
export function baseHint(goal: ReadGoal): SmartHint {
  const question = 'base';
  const words = goal.amounts.flatMap(({ today }) => today ?? []);
  if (words.length) return { question, found: true, words, reason: 'today' };
  const near = placesOf(compared, goal.text);
  if (near.length) return { question, found: false, words: near, reason: 'compared' };
  const number = numberHint(goal);
  if (number.reason === 'change') return { question, found: false, words: number.words, reason: 'change-only' };
  return { question, found: false, words: [], reason: 'no-base' };
}
