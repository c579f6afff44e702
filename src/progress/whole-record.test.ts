import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { MemoryRecord } from './memory-record.ts';
import { openRecord, recordName } from './open-record.ts';
import type { LearnerRecord } from './record.ts';
import { emptySnapshot, type Snapshot } from './snapshot.ts';
import { anySnapshot } from './testing/arbitrary.ts';
import { dumpDatabase } from './testing/fixture-database.ts';
import { anAttempt, aSession } from './testing/samples.ts';

const year = 365 * 24 * 60 * 60 * 1000;
const today = 1_800_000_000_000;
const opened: BroadcastChannel[] = [];

function openTab(indexedDB: IDBFactory, now = today): Promise<LearnerRecord> {
  const channel = new BroadcastChannel('smm-tag8-test-whole');
  opened.push(channel);
  return openRecord({ indexedDB, channel, now: () => now });
}

async function filled(browser: IDBFactory, now = today): Promise<LearnerRecord> {
  const record = await openTab(browser, now);
  await record.saveSession('u04-smart-raster', aSession({ z1: ['M'] }));
  await record.saveValue('u19-canvas', { ziel: ['60 Anfragen'] });
  await record.addAttempt(anAttempt());
  return record;
}

const theirs: Snapshot = {
  attempts: new Map([['b2', anAttempt({ id: 'b2', item: 'q-k2-07' })]]),
  sessions: new Map([['u04-smart-raster', { at: today - 1, value: aSession({ z1: ['R'] }) }]]),
  values: new Map([
    ['u19-canvas', { at: today + 1, value: { ziel: ['70 Anfragen'] } }],
    ['k2-check', { at: 1, value: { alone: ['q-k2-01'] } }],
  ]),
};

/** The transaction ends with the reason, after some of its writes. */
function failTransactions(reason: string, writes: number) {
  let left = writes;
  const putReally = IDBObjectStore.prototype.put;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (left === 0) throw new DOMException('', reason);
    left -= 1;
    return putReally.apply(this, given);
  });
}

afterEach(() => {
  for (const channel of opened.splice(0)) channel.close();
  vi.restoreAllMocks();
});

describe('taking over another record', () => {
  test('adds what is missing, takes what is newer, and leaves the rest', async () => {
    const browser = new IDBFactory();
    const record = await filled(browser);
    expect(await record.merge(theirs)).toBe(true);
    for (const seen of [record, await openTab(browser)]) {
      expect(seen.attempts().map(({ id }) => id)).toEqual(['a1', 'b2']);
      expect(seen.session('u04-smart-raster')).toEqual(aSession({ z1: ['M'] }));
      expect(seen.value('u19-canvas')).toEqual({ ziel: ['70 Anfragen'] });
      expect(seen.value('k2-check')).toEqual({ alone: ['q-k2-01'] });
    }
  });

  test('is heard by other tabs and by those who wait on this page, each for what has changed', async () => {
    const browser = new IDBFactory();
    const record = await filled(browser);
    const there = await openTab(browser);
    const heardHere = vi.fn();
    const heardThere = vi.fn();
    record.subscribe(heardHere);
    there.subscribe(heardThere);
    await record.merge(theirs);
    expect(heardHere.mock.calls.flat()).toEqual(['q-k2-07', 'u19-canvas', 'k2-check']);
    await vi.waitFor(() => expect(heardThere).toHaveBeenCalledTimes(3));
    expect(there.all()).toEqual(record.all());
  });

  test('also keeps what another tab has saved and this page has not heard of', async () => {
    const browser = new IDBFactory();
    const deaf = await openRecord({ indexedDB: browser, channel: null, now: () => today });
    await filled(browser, today + 5);
    await deaf.merge(theirs);
    const after = await openTab(browser);
    expect(after.value('u19-canvas')).toEqual({ ziel: ['60 Anfragen'] });
    expect(after.attempts()).toHaveLength(2);
  });

  test('that ends between two writes leaves the storage as it was, and says so', async () => {
    const browser = new IDBFactory();
    const record = await filled(browser);
    const before = await dumpDatabase(browser, recordName);
    failTransactions('QuotaExceededError', 2);
    expect(await record.merge(theirs)).toBe(false);
    expect(record.problem).toBe('full');
    vi.restoreAllMocks();
    expect(await dumpDatabase(browser, recordName)).toEqual(before);
    expect(record.attempts()).toHaveLength(2);
  });

  test('of two files gives the same record whichever comes first, and however often', async () => {
    await fc.assert(
      fc.asyncProperty(anySnapshot, anySnapshot, async (a, b) => {
        const one = new MemoryRecord();
        const other = new MemoryRecord();
        for (const file of [a, b]) await one.merge(file);
        for (const file of [b, a, b]) await other.merge(file);
        expect(other.all()).toEqual(one.all());
      }),
    );
  });

  test('in memory alone says that it is not kept', async () => {
    const record = new MemoryRecord('blocked');
    expect(await record.merge(theirs)).toBe(false);
    expect(record.attempts()).toHaveLength(1);
  });
});

describe('forgetting everything', () => {
  test('empties storage and memory, here and in every tab', async () => {
    const browser = new IDBFactory();
    const record = await filled(browser);
    const there = await openTab(browser);
    const heard = vi.fn();
    there.subscribe(heard);
    expect(await record.clear()).toBe(true);
    expect(record.all()).toEqual(emptySnapshot);
    await vi.waitFor(() => expect(there.all()).toEqual(emptySnapshot));
    expect(heard.mock.calls.flat().sort()).toEqual(['q-k2-01', 'u04-smart-raster', 'u19-canvas']);
    expect((await openTab(browser)).all()).toEqual(emptySnapshot);
    expect(record.problem).toBeNull();
  });

  test('is undone by taking over what was there before', async () => {
    const browser = new IDBFactory();
    const record = await filled(browser);
    const before = record.all();
    await record.clear();
    await record.merge(before);
    expect((await openTab(browser)).all()).toEqual(before);
  });

  test('changes nothing where the browser refuses, and says so', async () => {
    const browser = new IDBFactory();
    const record = await filled(browser);
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    expect(await record.clear()).toBe(false);
    expect(record.attempts()).toHaveLength(1);
    vi.restoreAllMocks();
    expect((await openTab(browser)).attempts()).toHaveLength(1);
  });
});

describe('a clock that was set back a year', () => {
  test('loses nothing: what is saved then is the newest, here and where two records are merged', async () => {
    const browser = new IDBFactory();
    const before = (await filled(browser)).all();
    const late = await openTab(browser, today - year);
    await late.saveValue('u19-canvas', { ziel: ['nach der Umstellung'] });
    await late.addAttempt(anAttempt({ id: 'a2', at: today - year }));
    const after = await openTab(browser, today);
    expect(after.value('u19-canvas')).toEqual({ ziel: ['nach der Umstellung'] });
    await after.merge(before);
    expect(after.value('u19-canvas')).toEqual({ ziel: ['nach der Umstellung'] });
    expect(after.attempts()).toHaveLength(2);
  });
});

describe('a page that ends between two writes', () => {
  test('has kept the attempt, and the item stands where it stood before', async () => {
    const browser = new IDBFactory();
    const record = await openTab(browser);
    await record.saveSession('q-k2-01', aSession({ choice: ['a'] }));
    failTransactions('UnknownError', 0);
    void record.addAttempt(anAttempt());
    void record.saveSession('q-k2-01', { ...aSession({ choice: ['a'] }), phase: 'closed', tries: 1, graded: true });
    await vi.waitFor(async () => expect(record.problem).toBe('blocked'));
    vi.restoreAllMocks();
    const after = await openTab(browser);
    expect(after.attempts('q-k2-01')).toEqual([anAttempt()]);
    expect(after.session('q-k2-01')).toEqual(aSession({ choice: ['a'] }));
  });
});

describe('what the course does not have any more', () => {
  test('is kept: an item that was removed, and attempts at an older text', async () => {
    const browser = new IDBFactory();
    const record = await openTab(browser);
    await record.saveSession('q-removed', aSession({ choice: ['a'] }));
    await record.addAttempt(anAttempt({ id: 'old', at: 1, revision: 'r0' }));
    await record.addAttempt(anAttempt({ id: 'new', at: 2, revision: 'r1' }));
    const after = await openTab(browser);
    expect(after.session('q-removed')).toEqual(aSession({ choice: ['a'] }));
    expect(after.attempts('q-k2-01').map(({ revision }) => revision)).toEqual(['r0', 'r1']);
  });
});
