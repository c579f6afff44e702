import type { Page } from '@playwright/test';
import type { Attempt } from '../../src/model/attempt.ts';
import type { Response } from '../../src/model/response.ts';
import type { Session } from '../../src/model/session.ts';

/** What the database of the page's origin holds, each store by its keys; sessions and values without their times. */
export interface KeptRecord {
  readonly sessions: Readonly<Record<string, Session>>;
  readonly values: Readonly<Record<string, Response>>;
  readonly attempts: Readonly<Record<string, Attempt>>;
}

/** Reads the whole record as it lies in IndexedDB, past the site's own code. */
export function readRecord(page: Page): Promise<KeptRecord> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // Opened before the page has made it, it would be an empty one that the page cannot use.
    const all = await indexedDB.databases();
    if (!all.some(({ name, version }) => name === 'smm-tag8-record' && version))
      return { sessions: {}, values: {}, attempts: {} };
    const database = await answer(indexedDB.open('smm-tag8-record'));
    const read = async (name: string, strip = (stored: never): never => stored): Promise<Record<string, never>> => {
      const store = database.transaction(name).objectStore(name);
      const [keys, values] = [await answer(store.getAllKeys()), await answer(store.getAll())];
      return Object.fromEntries(keys.map((key, index) => [String(key), strip(values[index] as never)]));
    };
    const timed = ({ value }: { readonly value: never }): never => value;
    const record = {
      sessions: await read('sessions', timed),
      values: await read('values', timed),
      attempts: await read('attempts'),
    };
    database.close();
    return record;
  });
}

/** The attempts of an item, first to last. */
export async function readAttempts(page: Page, item: string): Promise<readonly Attempt[]> {
  const { attempts } = await readRecord(page);
  return Object.values(attempts)
    .filter((attempt) => attempt.item === item)
    .sort((a, b) => a.at - b.at || a.try - b.try);
}
