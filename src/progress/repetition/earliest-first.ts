import type { Attempt } from '../../model/attempt.ts';

/** Sorts attempts by time; those of the same moment by their try, then by their id, so that the order is always the same. */
export function earliestFirst(one: Attempt, other: Attempt): number {
  return one.at - other.at || one.try - other.try || (one.id < other.id ? -1 : 1);
}
