import { KeptRecord } from './kept-record.ts';
import { MemoryRecord } from './memory-record.ts';
import { problemOf } from './problem.ts';
import type { LearnerRecord } from './record.ts';
import { type Channel, openChannel } from './tabs.ts';

/** Name of the database and of the channel between tabs; stored answers hang on it. */
export const recordName = 'smm-tag8-record';

export interface RecordOptions {
  /** The clock: milliseconds since 1970. */
  readonly now: () => number;
  /** Instead of the browser's. */
  readonly indexedDB?: IDBFactory;
  /** Instead of the browser's channel of that name; null for none. */
  readonly channel?: Channel | null;
  readonly name?: string;
}

/**
 * Opens the learner's record and reads it into memory. Never rejects: where there is no storage, or none that this
 * version of the site may use, the record lives in memory and its `problem` says why.
 */
export async function openRecord(options: RecordOptions): Promise<LearnerRecord> {
  const name = options.name ?? recordName;
  try {
    // Where storage is forbidden, naming `indexedDB` is enough to throw.
    const factory = options.indexedDB ?? indexedDB;
    const channel = options.channel === undefined ? openChannel(name) : options.channel;
    const record = new KeptRecord(factory, name, channel, options.now);
    await record.load();
    return record;
  } catch (error) {
    return new MemoryRecord(problemOf(error), options.now);
  }
}
