import type { Attempt } from '../model/attempt.ts';
import type { ItemId } from '../model/item.ts';
import type { Response } from '../model/response.ts';
import type { Session } from '../model/session.ts';
import { Connection } from './connection.ts';
import {
  type Change,
  type Contents,
  clear,
  type Database,
  read,
  readAll,
  update,
  type Write,
  write,
} from './database.ts';
import { MemoryRecord } from './memory-record.ts';
import { problemOf } from './problem.ts';
import { mergeSnapshots, type Snapshot } from './snapshot.ts';
import { toAttempt, toSaved, toSession, toSnapshot, toValue } from './stored.ts';
import { type Channel, connectTabs } from './tabs.ts';

/**
 * A record kept in IndexedDB and shared with the other tabs.
 *
 * Owns: what this page has of the record, saving it, taking over what other tabs save. Does not own: the database, which
 * other tabs write and the learner may delete at any time. A lost connection is opened again with the next save; what was
 * deleted stays deleted and is told once, what is saved from then on is kept.
 *
 * Every save is written at once. Waiting for a pause in typing would save writes that cost little, and lose the last
 * words whenever the browser is killed.
 *
 * After a problem all goes on in memory. Saves are still tried, because room can be made while the page is open; only
 * the database of a newer site is left alone.
 */
export class KeptRecord extends MemoryRecord {
  readonly #connection: Connection;
  readonly #tellTabs: (change: Change) => void;
  readonly #ownSaves = new Map<string, number>();
  #loaded: Promise<unknown> = Promise.resolve();

  constructor(factory: IDBFactory, name: string, channel: Channel | null, now: () => number) {
    super(null, now);
    this.#connection = new Connection(factory, name, (problem) => this.report(problem));
    this.#tellTabs = connectTabs(channel, (change) => void this.#readAgain(change));
  }

  /** Reads everything into memory. Rejects where the database cannot be opened or read; the record is then of no use. */
  load(): Promise<unknown> {
    this.#loaded = this.#loadAll();
    return this.#loaded;
  }

  override saveSession(item: ItemId, session: Session): Promise<void> {
    void super.saveSession(item, session);
    return this.#keep({ store: 'sessions', key: item }, () => this.savedSession(item));
  }

  override saveValue(key: string, response: Response): Promise<void> {
    void super.saveValue(key, response);
    return this.#keep({ store: 'values', key }, () => this.savedValue(key));
  }

  override addAttempt(attempt: Attempt): Promise<void> {
    void super.addAttempt(attempt);
    return this.#keep({ store: 'attempts', key: attempt.id }, () => attempt);
  }

  override async merge(theirs: Snapshot): Promise<boolean> {
    void super.merge(theirs);
    const written = await this.#try((database) => update(database, (contents) => newIn(contents, theirs)));
    for (const change of written ?? []) this.#tellTabs({ store: change.store, key: change.key });
    return written !== undefined;
  }

  override async clear(): Promise<boolean> {
    const cleared = await this.#try(clear);
    if (!cleared) return false;
    this.#connection.hasKept = false;
    void super.clear();
    for (const change of cleared) this.#tellTabs(change);
    return true;
  }

  async #loadAll(): Promise<void> {
    const database = await this.#connection.open();
    try {
      const contents = await readAll(database);
      for (const store of ['sessions', 'values', 'attempts'] as const) {
        for (const [key, value] of contents[store]) this.#take({ store, key }, value);
        this.#connection.hasKept ||= contents[store].length > 0;
      }
    } catch (error) {
      this.#connection.close();
      throw error;
    }
  }

  /** Asks for the newest value when it writes: a second try must not bring back what was replaced meanwhile. */
  async #keep(change: Change, newest: () => unknown): Promise<void> {
    this.#ownSaves.set(name(change), this.#savesOf(change) + 1);
    const kept = await this.#try(async (database) => {
      await write(database, change, newest());
      return true;
    });
    if (kept) this.#tellTabs(change);
  }

  /** Works on the database, twice where it fails; reports the problem and gives nothing where it fails again. */
  async #try<T>(work: (database: Database) => Promise<T>, retries = 1): Promise<T | undefined> {
    if (this.problem === 'newer') return undefined;
    try {
      const result = await work(this.#connection.database ?? (await this.#connection.open()));
      this.#connection.hasKept = true;
      return result;
    } catch (error) {
      const problem = problemOf(error);
      if (problem === 'blocked' && retries > 0) {
        this.#connection.close();
        return this.#try(work, retries - 1);
      }
      this.report(problem);
      return undefined;
    }
  }

  /** Takes over what another tab saved, unless this page has saved the same meanwhile: then that is the last word. */
  async #readAgain(change: Change): Promise<void> {
    try {
      await this.#loaded;
      const saves = this.#savesOf(change);
      const value = await read(this.#connection.database ?? (await this.#connection.open()), change);
      if (saves !== this.#savesOf(change)) return;
      const what = this.#take(change, value);
      if (what !== undefined) this.changedElsewhere(what);
    } catch {
      // This page goes on with what it has; if the storage is lost for it too, its next save says so.
    }
  }

  /**
   * Puts a stored value into memory, or takes away what another tab has deleted; what is broken is left out. Returns the
   * item id or key that changed.
   */
  #take({ store, key }: Change, value: unknown): string | undefined {
    const isBroken = (taken: unknown): boolean => value !== undefined && taken === undefined;
    if (store === 'attempts') {
      const attempt = toAttempt(value);
      if (isBroken(attempt)) return this.#leaveOut();
      return this.putAttempt(key, attempt);
    }
    if (store === 'values') {
      const response = toSaved(value, toValue);
      if (isBroken(response)) return this.#leaveOut();
      this.putValue(key, response);
    } else {
      const session = toSaved(value, toSession);
      if (isBroken(session)) return this.#leaveOut();
      this.putSession(key, session);
    }
    return key;
  }

  #leaveOut(): undefined {
    this.report('damaged');
  }

  #savesOf(change: Change): number {
    return this.#ownSaves.get(name(change)) ?? 0;
  }
}

/** What has to be written so that the database holds what `theirs` has more or newer. */
function newIn(contents: Contents, theirs: Snapshot): readonly Write[] {
  const mine = snapshotOf(contents);
  const merged = mergeSnapshots(mine, theirs);
  return (['sessions', 'values', 'attempts'] as const).flatMap((store) =>
    [...merged[store]].flatMap(([key, value]) => (mine[store].get(key) === value ? [] : [{ store, key, value }])),
  );
}

function snapshotOf({ sessions, values, attempts }: Contents): Snapshot {
  return toSnapshot({ sessions: new Map(sessions), values: new Map(values), attempts: new Map(attempts) });
}

function name({ store, key }: Change): string {
  return `${store}/${key}`;
}
