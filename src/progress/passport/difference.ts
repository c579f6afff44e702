import { mergeSnapshots, type Snapshot } from '../snapshot.ts';

/** Of one store: what is missing here, and what is newer there. */
export interface Counts {
  readonly missing: number;
  readonly newer: number;
}

/** What taking over another record would change. */
export type Difference = Readonly<Record<keyof Snapshot, Counts>>;

export function differenceOf(mine: Snapshot, theirs: Snapshot): Difference {
  const merged = mergeSnapshots(mine, theirs);
  const count = (store: keyof Snapshot): Counts => {
    const changed = [...merged[store]].filter(([key, one]) => mine[store].get(key) !== one);
    const missing = changed.filter(([key]) => !mine[store].has(key)).length;
    return { missing, newer: changed.length - missing };
  };
  return { attempts: count('attempts'), sessions: count('sessions'), values: count('values') };
}

export function isEmpty({ attempts, sessions, values }: Difference): boolean {
  return [attempts, sessions, values].every(({ missing, newer }) => missing + newer === 0);
}
