import type { LearnerRecord } from './record.ts';
import { toSnapshot } from './stored.ts';

/** The way to the other window of the class; `all` asks for what it has as well. */
export interface MirrorWay {
  send(answers: { readonly snapshot: unknown; readonly all: boolean }): void;
  /** Whether other windows hear what changes in the database: then answers need no other way while they are kept. */
  readonly tabsHear: boolean;
}

/**
 * Lets the records of two windows of one class be the same where the database does not: where nothing is kept, and where
 * tabs cannot tell each other. Then what is saved travels itself. Taking the same twice changes nothing (`mergeSnapshots`).
 *
 * @returns takes what the other window has sent.
 */
export function mirrorRecord(
  record: LearnerRecord,
  { send, tabsHear }: MirrorWay,
): (answers: { readonly snapshot: unknown; readonly all: boolean }) => void {
  let isWanted = !tabsHear;
  const isNeeded = (): boolean => isWanted || record.problem !== null;
  record.onSave((snapshot) => {
    if (isNeeded()) send({ snapshot, all: false });
  });
  if (isNeeded()) send({ snapshot: record.all(), all: true });
  return ({ snapshot, all }) => {
    isWanted = true;
    void record.merge(toSnapshot(snapshot));
    if (all) send({ snapshot: record.all(), all: false });
  };
}
