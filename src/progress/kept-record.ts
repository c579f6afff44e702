import type { Attempt } from '../model/attempt.ts';
import type { ItemId } from '../model/item.ts';
import { type Response, toResponse } from '../model/response.ts';
import type { Session } from '../model/session.ts';
import { type Change, type Database, openDatabase, read, readAll, write } from './database.ts';
import { MemoryRecord } from './memory-record.ts';
import { problemOf } from './problem.ts';
import { toAttempt, toSession } from './stored.ts';
import { type Channel, connectTabs } from './tabs.ts';

/**
 * A record kept in IndexedDB and shared with the other tabs.
 *
 * Owns: its connection, and what this page has of the record. Does not own: the database, which other tabs write and
 * the learner may delete at any time. A lost connection is opened again with the next save; what was deleted stays
 * deleted, what is saved from then on is kept.
 *
 * Every save is written at once. Waiting for a pause in typing would save writes that cost little, and lose the last
 * words whenever the browser is killed.
 *
 * After a problem all goes on in memory. Saves are still tried, because room can be made while the page is open; only
 * the database of a newer site is left alone.
 */
export class KeptRecord extends MemoryRecord {
  readonly #factory: IDBFactory;
  readonly #name: string;
  readonly #tellTabs: (change: Change) => void;
  readonly #ownSaves = new Map<string, number>();
  #database: Database | undefined;
  #opening: Promise<Database> | undefined;
  #loaded: Promise<unknown> = Promise.resolve();

  constructor(factory: IDBFactory, name: string, channel: Channel | null) {
    super();
    this.#factory = factory;
    this.#name = name;
    this.#tellTabs = connectTabs(channel, (change) => void this.#readAgain(change));
  }

  /** Reads everything into memory. Rejects where the database cannot be opened or read; the record is then of no use. */
  load(): Promise<unknown> {
    this.#loaded = this.#loadAll();
    return this.#loaded;
  }

  override saveSession(item: ItemId, session: Session): Promise<void> {
    void super.saveSession(item, session);
    return this.#keep({ store: 'sessions', key: item }, () => this.session(item));
  }

  override saveValue(key: string, response: Response): Promise<void> {
    void super.saveValue(key, response);
    return this.#keep({ store: 'values', key }, () => this.value(key));
  }

  override addAttempt(attempt: Attempt): Promise<void> {
    void super.addAttempt(attempt);
    return this.#keep({ store: 'attempts', key: attempt.id }, () => attempt);
  }

  async #loadAll(): Promise<void> {
    const database = await this.#connect();
    try {
      for (const store of ['sessions', 'values', 'attempts'] as const) {
        for (const [key, value] of await readAll(database, store)) this.#take({ store, key }, value);
      }
    } catch (error) {
      this.#disconnect();
      throw error;
    }
  }

  /** Asks for the newest value when it writes: a second try must not bring back what was replaced meanwhile. */
  async #keep(change: Change, newest: () => unknown, retries = 1): Promise<void> {
    if (this.problem === 'newer') return;
    this.#ownSaves.set(name(change), this.#savesOf(change) + 1);
    try {
      const database = this.#database ?? (await this.#connect());
      await write(database, change, newest());
    } catch (error) {
      const problem = problemOf(error);
      if (problem !== 'blocked' || retries === 0) return this.report(problem);
      this.#disconnect();
      return this.#keep(change, newest, retries - 1);
    }
    this.#tellTabs(change);
  }

  /** Takes over what another tab saved, unless this page has saved the same meanwhile: then that is the last word. */
  async #readAgain(change: Change): Promise<void> {
    try {
      await this.#loaded;
      const saves = this.#savesOf(change);
      const value = await read(this.#database ?? (await this.#connect()), change);
      if (saves !== this.#savesOf(change)) return;
      const what = this.#take(change, value);
      if (what !== undefined) this.changedElsewhere(what);
    } catch {
      // This page goes on with what it has; if the storage is lost for it too, its next save says so.
    }
  }

  /** Puts a stored value into memory; what is broken is left out. Returns the item id or key that changed. */
  #take({ store, key }: Change, value: unknown): string | undefined {
    if (store === 'attempts') {
      const attempt = toAttempt(value);
      if (attempt) void super.addAttempt(attempt);
      return attempt?.item;
    }
    if (store === 'values') {
      if (value === undefined) return undefined;
      void super.saveValue(key, toResponse(value));
      return key;
    }
    const session = toSession(value);
    if (!session) return undefined;
    void super.saveSession(key, session);
    return key;
  }

  #connect(): Promise<Database> {
    this.#opening ??= openDatabase(this.#factory, this.#name, (newer) => {
      this.#database = undefined;
      if (newer !== null) this.report('newer');
    })
      .then((database) => {
        this.#database = database;
        return database;
      })
      .finally(() => {
        this.#opening = undefined;
      });
    return this.#opening;
  }

  #disconnect(): void {
    this.#database?.close();
    this.#database = undefined;
  }

  #savesOf(change: Change): number {
    return this.#ownSaves.get(name(change)) ?? 0;
  }
}

function name({ store, key }: Change): string {
  return `${store}/${key}`;
}
