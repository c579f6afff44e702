import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { openDatabase, write } from './database.ts';
import { openRecord } from './open-record.ts';
import type { LearnerRecord } from './record.ts';
import { anAttempt, aSession } from './testing/samples.ts';

const opened: BroadcastChannel[] = [];

/** The record as one more tab of the same browser sees it. */
function openTab(indexedDB: IDBFactory, now = () => 0, name = 'smm-tag8-test'): Promise<LearnerRecord> {
  const channel = new BroadcastChannel(name);
  opened.push(channel);
  return openRecord({ indexedDB, channel, name, now });
}

function placed(...fields: string[]) {
  return aSession({ z1: fields });
}

afterEach(() => {
  for (const channel of opened.splice(0)) channel.close();
  vi.restoreAllMocks();
});

test('everything saved is there after a reload', async () => {
  const browser = new IDBFactory();
  const before = await openTab(browser);
  await before.saveSession('u04-smart-raster', placed('M', 'T'));
  await before.saveValue('u19-canvas/ziel', { text: ['Mehr Anfragen'] });
  await before.addAttempt(anAttempt());

  const after = await openTab(browser);
  expect(after.session('u04-smart-raster')).toEqual(placed('M', 'T'));
  expect(after.value('u19-canvas/ziel')).toEqual({ text: ['Mehr Anfragen'] });
  expect(after.attempts()).toEqual([anAttempt()]);
  expect(after.problem).toBeNull();
});

test('a save is readable at once, before it is kept', async () => {
  const record = await openTab(new IDBFactory());
  const kept = record.saveSession('q-k2-01', placed('M'));
  expect(record.session('q-k2-01')).toEqual(placed('M'));
  await kept;
});

test('of many saves of one item, begun without waiting, the last is kept', async () => {
  const browser = new IDBFactory();
  const record = await openTab(browser);
  const turns = Array.from({ length: 20 }, (_, turn) => record.saveSession('q-k2-01', placed(`f${turn}`)));
  await Promise.all(turns);
  expect((await openTab(browser)).session('q-k2-01')).toEqual(placed('f19'));
});

test('a save that had to be tried twice does not bring back what was replaced meanwhile', async () => {
  const browser = new IDBFactory();
  const record = await openTab(browser);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('', 'UnknownError');
  });
  await Promise.all([record.saveSession('q-k2-01', placed('old')), record.saveSession('q-k2-01', placed('new'))]);
  expect(record.problem).toBeNull();
  expect((await openTab(browser)).session('q-k2-01')).toEqual(placed('new'));
});

test('an attempt is never overwritten, and adding it again is no problem', async () => {
  const browser = new IDBFactory();
  await (await openTab(browser)).addAttempt(anAttempt({ score: 1 }));
  const record = await openTab(browser);
  await record.addAttempt(anAttempt({ score: 0 }));
  expect(record.problem).toBeNull();
  expect((await openTab(browser)).attempts().map(({ score }) => score)).toEqual([1]);
});

test('two tabs adding attempts at the same time lose none', async () => {
  const browser = new IDBFactory();
  const [one, two] = await Promise.all([openTab(browser), openTab(browser)]);
  const adding = Array.from({ length: 25 }, (_, turn) => [
    one.addAttempt(anAttempt({ id: `one-${turn}` })),
    two.addAttempt(anAttempt({ id: `two-${turn}` })),
  ]);
  await Promise.all(adding.flat());
  expect((await openTab(browser)).attempts()).toHaveLength(50);
  await vi.waitFor(() => expect(one.attempts()).toHaveLength(50));
  await vi.waitFor(() => expect(two.attempts()).toHaveLength(50));
});

test('a second tab takes over what the first saved, and says which item or key it was', async () => {
  const browser = new IDBFactory();
  const [here, there] = await Promise.all([openTab(browser), openTab(browser)]);
  const heardHere = vi.fn();
  const heardThere = vi.fn();
  here.subscribe(heardHere);
  there.subscribe(heardThere);
  await here.saveSession('u04-smart-raster', placed('M'));
  await here.saveValue('u05-smart-peer', { round1: ['9', '4'] });
  await here.addAttempt(anAttempt({ item: 'q-k2-07' }));
  await vi.waitFor(() => expect(heardThere).toHaveBeenCalledTimes(3));
  expect(heardThere.mock.calls.flat()).toEqual(['u04-smart-raster', 'u05-smart-peer', 'q-k2-07']);
  expect(there.session('u04-smart-raster')).toEqual(placed('M'));
  expect(there.value('u05-smart-peer')).toEqual({ round1: ['9', '4'] });
  expect(there.attempts('q-k2-07')).toHaveLength(1);
  expect(heardHere).not.toHaveBeenCalled();
});

test('a value that another tab saved is told like one of this page', async () => {
  const browser = new IDBFactory();
  const [here, there] = await Promise.all([openTab(browser), openTab(browser)]);
  const heard: unknown[] = [];
  here.onValue('u19-canvas', () => heard.push(here.value('u19-canvas')));
  await here.saveValue('u19-canvas', { ziel: ['von hier'] });
  await there.saveValue('u19-canvas', { ziel: ['von dort'] });
  await vi.waitFor(() => expect(heard).toEqual([{ ziel: ['von hier'] }, { ziel: ['von dort'] }]));
});

test('who has left is told nothing more', async () => {
  const browser = new IDBFactory();
  const [here, there] = await Promise.all([openTab(browser), openTab(browser)]);
  const gone = vi.fn();
  const still = vi.fn();
  there.subscribe(gone)();
  there.subscribe(still);
  await here.saveSession('q-k2-01', placed('M'));
  await vi.waitFor(() => expect(still).toHaveBeenCalled());
  expect(gone).not.toHaveBeenCalled();
});

test('two tabs that save the same item end with the same session', async () => {
  const browser = new IDBFactory();
  const [one, two] = await Promise.all([openTab(browser), openTab(browser)]);
  const saves = Array.from({ length: 10 }, (_, turn) => [
    one.saveSession('q-k2-01', placed(`one-${turn}`)),
    two.saveSession('q-k2-01', placed(`two-${turn}`)),
  ]);
  await Promise.all(saves.flat());
  const kept = (await openTab(browser)).session('q-k2-01');
  await vi.waitFor(() => expect([one.session('q-k2-01'), two.session('q-k2-01')]).toEqual([kept, kept]));
});

test('what another tab saved does not undo what this page saves while it reads', async () => {
  const browser = new IDBFactory();
  const [here, there] = await Promise.all([openTab(browser), openTab(browser)]);
  const readReally = IDBObjectStore.prototype.get;
  const saves: Promise<void>[] = [];
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementationOnce(function (this: IDBObjectStore, key) {
    const request = readReally.call(this, key);
    saves.push(here.saveSession('q-k2-01', placed('here')));
    return request;
  });
  await there.saveSession('q-k2-01', placed('there'));
  await vi.waitFor(() => expect(saves).toHaveLength(1));
  await Promise.all(saves);
  await vi.waitFor(() => expect(there.session('q-k2-01')).toEqual(placed('here')));
  expect(here.session('q-k2-01')).toEqual(placed('here'));
});

test('broken stored records are left out and stay where they are, the others are there, and it is told once', async () => {
  const browser = new IDBFactory();
  const record = await openTab(browser);
  await record.saveSession('sound', placed('M'));
  const { database } = await openDatabase(browser, 'smm-tag8-test', () => {});
  await write(database, { store: 'sessions', key: 'broken' }, { at: 1, value: { ...placed('M'), phase: 'done' } });
  await write(database, { store: 'values', key: 'broken' }, { at: 'now', value: { text: ['x'] } });
  await write(database, { store: 'attempts', key: 'broken' }, 'not an attempt');
  const after = await openTab(browser);
  expect(after.session('broken')).toBeUndefined();
  expect(after.session('sound')).toEqual(placed('M'));
  expect(after.value('broken')).toBeUndefined();
  expect(after.attempts()).toEqual([]);
  expect(after.problem).toBeNull();
  const told = vi.fn();
  after.onProblem(told);
  expect(told.mock.calls).toEqual([['damaged']]);
  expect(await database.get('values', 'broken')).toEqual({ at: 'now', value: { text: ['x'] } });
});

test('without a channel between tabs everything is kept', async () => {
  const browser = new IDBFactory();
  const options = { indexedDB: browser, channel: null, name: 'smm-tag8-test', now: () => 0 };
  await (await openRecord(options)).saveSession('q-k2-01', placed('M'));
  expect((await openRecord(options)).session('q-k2-01')).toEqual(placed('M'));
});
