import { type IDBPDatabase, wrap } from 'idb';
import { errorName } from './problem.ts';

/** `sessions` by item id, `values` by key, `attempts` by their own id. */
const stores = ['sessions', 'values', 'attempts'] as const;
export type StoreName = (typeof stores)[number];

/** What was changed: the value stands in the database. */
export interface Change {
  readonly store: StoreName;
  readonly key: string;
}

export type Database = IDBPDatabase;

const version = 1;

/** Milliseconds until an open that the browser leaves unanswered counts as blocked: exercises wait for it. */
export const patience = 4000;

export function isStoreName(value: unknown): value is StoreName {
  return stores.some((store) => store === value);
}

/**
 * Opens the database, and makes it where there is none.
 *
 * The connection closes itself when another tab deletes the database or opens a newer version, so that an old tab never
 * holds up a newer site; `lost` is then called, with the newer version or null. It is also called, with null, when the
 * browser takes the storage away.
 *
 * Rejects with what IndexedDB says (VersionError: written by a newer site) and with a TimeoutError where another
 * connection is in the way.
 */
export function openDatabase(
  factory: IDBFactory,
  name: string,
  lost: (newer: number | null) => void,
): Promise<Database> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, version);
    let waiting = true;
    const giveUp = () => {
      waiting = false;
      reject(new DOMException(`The database ${name} does not open.`, 'TimeoutError'));
    };
    const timer = setTimeout(giveUp, patience);
    request.addEventListener('blocked', giveUp);
    request.addEventListener('upgradeneeded', () => {
      for (const store of stores) request.result.createObjectStore(store);
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
        lost(event.newVersion);
      });
      connection.addEventListener('close', () => lost(null));
      if (waiting) resolve(wrap(connection));
      else connection.close();
    });
  });
}

/** Every key and value of a store, values as they lie there. */
export async function readAll(
  database: Database,
  name: StoreName,
): Promise<(readonly [key: string, value: unknown])[]> {
  const { store, done } = database.transaction(name);
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll(), done]);
  return keys.map((key, index) => [String(key), values[index]]);
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
  const results = await Promise.allSettled([request, transaction.done]);
  const reasons = results.flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : []));
  // Whichever of request and transaction fails second says only AbortError.
  const reason = reasons.find((one) => errorName(one) !== 'AbortError') ?? reasons[0];
  if (reason === undefined || (store === 'attempts' && errorName(reason) === 'ConstraintError')) return;
  throw reason;
}
