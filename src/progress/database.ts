import { type IDBPDatabase, type IDBPTransaction, wrap } from 'idb';
import { errorName } from './problem.ts';

/** `sessions` by item id and `values` by key, each with the time at which it was saved; `attempts` by their own id. */
const stores = ['sessions', 'values', 'attempts'] as const;
export type StoreName = (typeof stores)[number];

/** What was changed: the value stands in the database. */
export interface Change {
  readonly store: StoreName;
  readonly key: string;
}

export type Database = IDBPDatabase;
type Reading = IDBPTransaction<unknown, StoreName[], IDBTransactionMode>;

/** A change with the value that it puts there. */
export interface Write extends Change {
  readonly value: unknown;
}

/** Everything in the database, values as they lie there. */
export type Contents = Readonly<Record<StoreName, readonly (readonly [key: string, value: unknown])[]>>;

/** 2: sessions and values carry their time. */
export const version = 2;

/** Milliseconds until an open that the browser leaves unanswered counts as blocked: exercises wait for it. */
export const patience = 4000;

export function isStoreName(value: unknown): value is StoreName {
  return stores.some((store) => store === value);
}

/**
 * Opens the database, and makes it where there is none.
 *
 * The connection closes itself when another tab deletes the database or opens a newer version, so that an old tab never
 * holds up a newer site; `lost` is then called with the reason. It is also called, with `closed`, when the browser takes
 * the connection away: what is stored may still be there.
 *
 * `isNew` says that there was no database before. One of an older version is brought to this one, whole or not at all.
 *
 * Rejects with what IndexedDB says (VersionError: written by a newer site) and with a TimeoutError where another
 * connection is in the way.
 */
export function openDatabase(
  factory: IDBFactory,
  name: string,
  lost: (why: 'newer' | 'deleted' | 'closed') => void,
): Promise<{ readonly database: Database; readonly isNew: boolean }> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, version);
    let waiting = true;
    let isNew = false;
    const giveUp = () => {
      waiting = false;
      reject(new DOMException(`The database ${name} does not open.`, 'TimeoutError'));
    };
    const timer = setTimeout(giveUp, patience);
    request.addEventListener('blocked', giveUp);
    request.addEventListener('upgradeneeded', ({ oldVersion }) => {
      isNew = oldVersion === 0;
      if (isNew) for (const store of stores) request.result.createObjectStore(store);
      else if (request.transaction) addTimes(request.transaction);
    });
    request.addEventListener('error', () => {
      clearTimeout(timer);
      reject(request.error);
    });
    request.addEventListener('success', () => {
      clearTimeout(timer);
      const connection = request.result;
      connection.addEventListener('versionchange', (event) => {
        connection.close();
        lost(event.newVersion === null ? 'deleted' : 'newer');
      });
      connection.addEventListener('close', () => lost('closed'));
      if (waiting) resolve({ database: wrap(connection), isNew });
      else connection.close();
    });
  });
}

/** From version 1 to 2. When those sessions and values were saved is not known: everything that is saved now is newer. */
function addTimes(transaction: IDBTransaction): void {
  for (const name of ['sessions', 'values'] satisfies StoreName[]) {
    const request = transaction.objectStore(name).openCursor();
    request.addEventListener('success', () => {
      const cursor = request.result;
      if (!cursor) return;
      cursor.update({ at: 0, value: cursor.value });
      cursor.continue();
    });
  }
}

export async function readAll(database: Database): Promise<Contents> {
  const transaction = database.transaction(stores);
  const [contents] = await Promise.all([contentsOf(transaction), transaction.done]);
  return contents;
}

export async function read(database: Database, { store, key }: Change): Promise<unknown> {
  return database.get(store, key);
}

/**
 * Writes one value; an attempt is only ever added, and one that is already there stays as it is.
 *
 * The transaction is begun and committed before this function returns its promise: transactions of a store run in the
 * order in which they were begun, so a later save never loses to an earlier one, and a page that is closed right after
 * a save has already handed everything over. `relaxed` does not wait for the disk: only a power cut can lose a save.
 *
 * Rejects with the reason of the transaction, for example QuotaExceededError.
 */
export async function write(database: Database, { store, key }: Change, value: unknown): Promise<void> {
  const transaction = database.transaction(store, 'readwrite', { durability: 'relaxed' });
  const request = store === 'attempts' ? transaction.store.add(value, key) : transaction.store.put(value, key);
  transaction.commit();
  const reason = await failureOf([request, transaction.done]);
  if (reason === undefined || (store === 'attempts' && errorName(reason) === 'ConstraintError')) return;
  throw reason;
}

/**
 * Reads everything and writes what `decide` makes of it, in one transaction: no other tab writes between, and a page that
 * is closed meanwhile leaves all or nothing. Returns what was written. Rejects with the reason of the transaction.
 */
export async function update(
  database: Database,
  decide: (contents: Contents) => readonly Write[],
): Promise<readonly Write[]> {
  const transaction = database.transaction(stores, 'readwrite');
  const work = async (): Promise<readonly Write[]> => {
    try {
      const writes = decide(await contentsOf(transaction));
      for (const { store, key, value } of writes) {
        // Why it failed is said by the transaction.
        transaction
          .objectStore(store)
          .put(value, key)
          .catch(() => {});
      }
      return writes;
    } catch (error) {
      // What threw before it became a request leaves the transaction open: the writes before it would be kept.
      if (errorName(error) !== 'AbortError') transaction.abort();
      throw error;
    }
  };
  const writes = work();
  const reason = await failureOf([writes, transaction.done]);
  if (reason !== undefined) throw reason;
  return writes;
}

/** Empties the database, all or nothing. Returns what was in it. Rejects with the reason of the transaction. */
export async function clear(database: Database): Promise<readonly Change[]> {
  const transaction = database.transaction(stores, 'readwrite');
  const keys = stores.map(async (store) => {
    const all = await transaction.objectStore(store).getAllKeys();
    await transaction.objectStore(store).clear();
    return all.map((key) => ({ store, key: String(key) }));
  });
  const reason = await failureOf([...keys, transaction.done]);
  if (reason !== undefined) throw reason;
  return (await Promise.all(keys)).flat();
}

async function contentsOf(transaction: Reading): Promise<Contents> {
  const entries = async (name: StoreName) => {
    const store = transaction.objectStore(name);
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return keys.map((key, index) => [String(key), values[index]] as const);
  };
  const [sessions, values, attempts] = await Promise.all([entries('sessions'), entries('values'), entries('attempts')]);
  return { sessions, values, attempts };
}

/** Why a transaction failed; undefined where it did not. */
async function failureOf(promises: readonly (Promise<unknown> | undefined)[]): Promise<unknown> {
  const results = await Promise.allSettled(promises);
  const reasons = results.flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : []));
  // Whichever of request and transaction fails second says only AbortError.
  return reasons.find((one) => errorName(one) !== 'AbortError') ?? reasons[0];
}
