import { readFileSync } from 'node:fs';

/** A database as another version of the site has left it: store by store, key by key. */
export interface FixtureDatabase {
  readonly version: number;
  readonly stores: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export function readFixture(name: string): FixtureDatabase {
  const { version, ...stores } = JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8'));
  return { version, stores };
}

/** Writes the fixture as a database of that name. */
export function makeDatabase(factory: IDBFactory, name: string, { version, stores }: FixtureDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, version);
    request.onupgradeneeded = () => {
      for (const [store, entries] of Object.entries(stores)) {
        const made = request.result.createObjectStore(store);
        for (const [key, value] of Object.entries(entries)) made.put(value, key);
      }
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

/** Everything that a database of whatever version holds. */
export function dumpDatabase(factory: IDBFactory, name: string): Promise<FixtureDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const names = [...database.objectStoreNames];
      const stores: Record<string, Record<string, unknown>> = {};
      const transaction = database.transaction(names);
      for (const store of names) {
        const entries: Record<string, unknown> = {};
        stores[store] = entries;
        transaction.objectStore(store).openCursor().onsuccess = ({ target }) => {
          const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
          if (!cursor) return;
          entries[String(cursor.key)] = cursor.value;
          cursor.continue();
        };
      }
      transaction.oncomplete = () => {
        database.close();
        resolve({ version: database.version, stores });
      };
    };
  });
}
