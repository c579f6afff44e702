import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { patience, version } from './database.ts';
import { openRecord, recordName } from './open-record.ts';
import { anAttempt, aSession } from './testing/samples.ts';

function open(indexedDB: IDBFactory) {
  return openRecord({ indexedDB, channel: null, now: () => 0 });
}

function settled(request: IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error));
  });
}

/** Makes every write of a session or value throw at once. */
function failWrites(name: string) {
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', name);
  });
}

/** Leaves no room, as Chromium says it: the value is taken, and the transaction ends with the reason. */
function fillStorage() {
  return vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
    Reflect.apply(Reflect.get(this, '_abort'), this, ['QuotaExceededError']);
  });
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('database and channel have names that no other project of the account uses', () => {
  expect(recordName).toMatch(/^smm-tag8/);
});

describe('blocked storage', () => {
  test('works in memory and says so once', async () => {
    const forbidden = new IDBFactory();
    vi.spyOn(forbidden, 'open').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    const record = await open(forbidden);
    const told = vi.fn();
    record.onProblem(told);
    await record.saveSession('q-k2-01', aSession({ choice: ['a'] }));
    await record.addAttempt(anAttempt());
    expect(record.session('q-k2-01')?.response).toEqual({ choice: ['a'] });
    expect(record.attempts()).toEqual([anAttempt()]);
    expect(told.mock.calls).toEqual([['blocked']]);
  });

  test('is told where the browser has no IndexedDB at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect((await openRecord({ channel: null, now: () => 0 })).problem).toBe('blocked');
  });

  test('is told where the browser never answers, and a late answer holds nothing up', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const browser = new IDBFactory();
    const holder = browser.open(recordName, version);
    await settled(holder);
    const deletion = settled(browser.deleteDatabase(recordName));
    const opening = open(browser);
    await vi.advanceTimersByTimeAsync(patience);
    expect((await opening).problem).toBe('blocked');
    vi.useRealTimers();
    holder.result.close();
    await deletion;
    await settled(browser.deleteDatabase(recordName));
  });

  test('is told when a write fails twice, and memory goes on', async () => {
    const record = await open(new IDBFactory());
    const told = vi.fn();
    record.onProblem(told);
    const writes = failWrites('UnknownError');
    await record.saveSession('q-k2-01', aSession({ choice: ['a'] }));
    expect(writes).toHaveBeenCalledTimes(2);
    await record.saveSession('q-k2-01', aSession({ choice: ['b'] }));
    expect(record.session('q-k2-01')?.response).toEqual({ choice: ['b'] });
    expect(told.mock.calls).toEqual([['blocked']]);
  });
});

describe('full storage', () => {
  test('is told once, is not tried twice, and memory goes on', async () => {
    const record = await open(new IDBFactory());
    const told = vi.fn();
    record.onProblem(told);
    const writes = fillStorage();
    await record.saveSession('q-k2-01', aSession({ choice: ['a'] }));
    await record.saveValue('u19-canvas/ziel', { text: ['Mehr Anfragen'] });
    expect(writes).toHaveBeenCalledTimes(2);
    expect(record.session('q-k2-01')?.response).toEqual({ choice: ['a'] });
    expect(told.mock.calls).toEqual([['full']]);
  });

  test('keeps what is saved after room was made', async () => {
    const browser = new IDBFactory();
    const record = await open(browser);
    const writes = fillStorage();
    await record.saveSession('q-k2-01', aSession({ choice: ['a'] }));
    writes.mockRestore();
    await record.saveSession('q-k2-01', aSession({ choice: ['b'] }));
    expect((await open(browser)).session('q-k2-01')?.response).toEqual({ choice: ['b'] });
  });
});

describe('a database of a newer version of the site', () => {
  test('is left as it is, and the record works in memory', async () => {
    const browser = new IDBFactory();
    const newer = browser.open(recordName, version + 1);
    await settled(newer);
    const record = await open(browser);
    await record.saveSession('q-k2-01', aSession());
    expect(record.problem).toBe('newer');
    expect(record.session('q-k2-01')).toEqual(aSession());
    expect(newer.result.objectStoreNames).toHaveLength(0);
  });

  test('is not held up by an open page, which goes on in memory and says so once', async () => {
    const browser = new IDBFactory();
    const record = await open(browser);
    const told = vi.fn();
    record.onProblem(told);
    await record.saveSession('q-k2-01', aSession({ choice: ['a'] }));
    const newer = browser.open(recordName, version + 1);
    const blocked = vi.fn();
    newer.addEventListener('blocked', blocked);
    await settled(newer);
    await record.saveSession('q-k2-01', aSession({ choice: ['b'] }));
    await record.addAttempt(anAttempt());
    expect(blocked).not.toHaveBeenCalled();
    expect(record.session('q-k2-01')?.response).toEqual({ choice: ['b'] });
    expect(told.mock.calls).toEqual([['newer']]);
  });
});

describe('a database that is deleted under the open page', () => {
  test('goes at once, and what is saved from then on is kept', async () => {
    const browser = new IDBFactory();
    const record = await open(browser);
    await record.saveSession('before', aSession());
    await settled(browser.deleteDatabase(recordName));
    expect(record.session('before')).toEqual(aSession());
    const told = vi.fn();
    record.onProblem(told);
    await record.saveSession('after', aSession({ choice: ['a'] }));
    await record.saveSession('later', aSession());
    expect(record.problem).toBeNull();
    expect(told.mock.calls).toEqual([['deleted']]);

    const reloaded = await open(browser);
    expect(reloaded.session('after')?.response).toEqual({ choice: ['a'] });
    expect(reloaded.session('before')).toBeUndefined();
  });

  test('is opened again when the browser itself closed it', async () => {
    const browser = new IDBFactory();
    const connections: IDBDatabase[] = [];
    const openReally = browser.open.bind(browser);
    vi.spyOn(browser, 'open').mockImplementation((...given) => {
      const request = openReally(...given);
      request.addEventListener('success', () => connections.push(request.result));
      return request;
    });
    const record = await open(browser);
    // Its type asks for the class where the function takes the connection.
    for (const connection of connections) Reflect.apply(forceCloseDatabase, undefined, [connection]);
    const told = vi.fn();
    record.onProblem(told);
    await record.saveSession('q-k2-01', aSession({ choice: ['a'] }));
    expect(told).not.toHaveBeenCalled();
    expect((await open(browser)).session('q-k2-01')?.response).toEqual({ choice: ['a'] });
  });
});
