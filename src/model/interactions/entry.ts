import type { Feedback, FeedbackMap, PartId } from '../item.ts';
import type { Mark, Verdict } from '../outcome.ts';

/** The own entry of a record. Ids are the author's: one named `constructor` must not find the language's. */
export function entry<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The feedback for a value: its own, or else the one for everything that has none. */
export function feedbackFor(map: FeedbackMap | undefined, value: string): Feedback | undefined {
  return map && (entry(map.by, value) ?? map.else);
}

/** A mark; without the field `feedback` where there is none. */
export function markOf(part: PartId, value: string, verdict: Verdict, feedback: Feedback | undefined): Mark {
  return feedback ? { part, value, verdict, feedback } : { part, value, verdict };
}
