import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { version } from './database.ts';
import { openRecord, recordName } from './open-record.ts';
import { dumpDatabase, makeDatabase, readFixture } from './testing/fixture-database.ts';

const older = readFixture('record-v1');
const newer = readFixture('record-v3');

async function browserWith(fixture: typeof older): Promise<IDBFactory> {
  const browser = new IDBFactory();
  await makeDatabase(browser, recordName, fixture);
  return browser;
}

function open(indexedDB: IDBFactory, now = 5000) {
  return openRecord({ indexedDB, channel: null, now: () => now });
}

afterEach(() => vi.restoreAllMocks());

describe('a database of version 1', () => {
  test('is read whole, with the times that nobody wrote down as 0', async () => {
    const record = await open(await browserWith(older));
    const { sessions, values, attempts } = record.all();
    expect(record.problem).toBeNull();
    expect(Object.fromEntries(attempts)).toEqual(older.stores.attempts);
    for (const [kept, was] of [
      [sessions, older.stores.sessions],
      [values, older.stores.values],
    ] as const) {
      expect([...kept.keys()].sort()).toEqual(Object.keys(was ?? {}).sort());
      for (const [key, { at, value }] of kept) expect({ at, value }).toEqual({ at: 0, value: was?.[key] });
    }
  });

  test('is rewritten once: a second visit finds it as the first has left it', async () => {
    const browser = await browserWith(older);
    const first = await open(browser);
    await first.saveValue('u19-canvas', { ziel: ['70 Anfragen'] });
    const second = await open(browser);
    expect(second.value('u19-canvas')).toEqual({ ziel: ['70 Anfragen'] });
    expect(second.all()).toEqual(first.all());
    expect((await dumpDatabase(browser, recordName)).version).toBe(version);
  });

  test('stays as it was where bringing it up to date fails, and the next visit does it', async () => {
    const browser = await browserWith(older);
    vi.spyOn(IDBCursor.prototype, 'update').mockImplementationOnce(() => {
      throw new DOMException('', 'UnknownError');
    });
    expect((await open(browser)).problem).toBe('blocked');
    expect(await dumpDatabase(browser, recordName)).toEqual(older);
    const later = await open(browser);
    expect(later.problem).toBeNull();
    expect(later.session('u04-smart-raster')).toEqual(older.stores.sessions?.['u04-smart-raster']);
  });
});

describe('a database of a newer version', () => {
  test('is neither read nor written, and the record works in memory', async () => {
    const browser = await browserWith(newer);
    const record = await open(browser);
    await record.saveValue('u19-canvas', { ziel: ['von heute'] });
    expect(record.problem).toBe('newer');
    expect(record.value('u19-canvas')).toEqual({ ziel: ['von heute'] });
    expect(await dumpDatabase(browser, recordName)).toEqual(newer);
  });
});
