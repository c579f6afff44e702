import type { Attempt } from '../model/attempt.ts';
import type { ItemId } from '../model/item.ts';
import type { Response } from '../model/response.ts';
import type { Session } from '../model/session.ts';
import { canonicalText } from './canonical.ts';

/** Something with the time at which it was saved, in milliseconds since 1970; 0 where that is not known. */
export interface Saved<T> {
  readonly at: number;
  readonly value: T;
}

/** Everything that a record holds at one moment. Maps, because keys come from files: `__proto__` is one like any other. */
export interface Snapshot {
  /** By their id. */
  readonly attempts: ReadonlyMap<string, Attempt>;
  readonly sessions: ReadonlyMap<ItemId, Saved<Session>>;
  readonly values: ReadonlyMap<string, Saved<Response>>;
}

export const emptySnapshot: Snapshot = { attempts: new Map(), sessions: new Map(), values: new Map() };

/**
 * A value saved now. Where the clock was set back it is still later than the one that it replaces: what was typed last
 * stays the newest.
 */
export function savedNow<T>(value: T, now: number, before: Saved<unknown> | undefined): Saved<T> {
  return { at: before ? Math.max(now, before.at + 1) : now, value };
}

/**
 * Two records as one: every attempt, and of sessions and values the one that was saved later. Taking the same again
 * changes nothing, and neither order nor grouping matter: where two differ without one being later, the larger text is
 * taken on every device. What stays as it was in `mine` is the same object.
 */
export function mergeSnapshots(mine: Snapshot, theirs: Snapshot): Snapshot {
  return {
    attempts: mergeMaps(mine.attempts, theirs.attempts, isLarger),
    sessions: mergeMaps(mine.sessions, theirs.sessions, isNewer),
    values: mergeMaps(mine.values, theirs.values, isNewer),
  };
}

function mergeMaps<T>(
  mine: ReadonlyMap<string, T>,
  theirs: ReadonlyMap<string, T>,
  wins: (one: T, other: T) => boolean,
): ReadonlyMap<string, T> {
  const merged = new Map(mine);
  for (const [key, one] of theirs) {
    const other = merged.get(key);
    if (other === undefined || wins(one, other)) merged.set(key, one);
  }
  return merged;
}

function isNewer<T>(one: Saved<T>, other: Saved<T>): boolean {
  return one.at === other.at ? isLarger(one, other) : one.at > other.at;
}

function isLarger(one: unknown, other: unknown): boolean {
  return canonicalText(one) > canonicalText(other);
}
