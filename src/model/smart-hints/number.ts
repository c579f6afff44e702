import type { ReadGoal } from './amounts.ts';
import { factor } from './numerals.ts';
import { phrase, placesOf } from './phrases.ts';
import type { SmartHint } from './question.ts';

const vague = phrase(
  'mehr|viele?n?|weniger|möglichst viele?|einige|mehrere|höher\\p{L}*|öfter|besser\\p{L}*|bekannter',
);
const changes = new RegExp(`^${factor}$`, 'iu');
const changeBefore = /(?<!\p{L})um\s+(?:rund\s+|etwa\s+|mindestens\s+|ca\.\s*)?$/iu;

/** „Wie viel?“: an amount to reach or to change by. Years, days and today's value are none. */
export function numberHint({ text, dates, amounts }: ReadGoal): SmartHint {
  const question = 'number';
  const words = amounts.filter(({ today }) => !today).map(({ from, to }) => ({ from, to }));
  if (words.length) {
    const change = words.every(
      ({ from, to }) => changes.test(text.slice(from, to)) || changeBefore.test(text.slice(0, from)),
    );
    return { question, found: true, words, reason: change ? 'change' : 'amount' };
  }
  const todays = amounts.flatMap(({ today }) => today ?? []);
  if (todays.length) return { question, found: false, words: todays, reason: 'only-today' };
  const near = placesOf(vague, text);
  if (near.length) return { question, found: false, words: near, reason: 'more' };
  const numbered = dates.filter(({ from, to }) => /\d/.test(text.slice(from, to)));
  return { question, found: false, words: numbered, reason: numbered.length ? 'only-dates' : 'no-number' };
}
