import { afterEach, expect, test, vi } from 'vitest';
import { version } from './database.ts';
import { openRecord } from './open-record.ts';
import type { LearnerRecord } from './record.ts';
import { anAttempt, aSession } from './testing/samples.ts';

const name = 'smm-tag8-browser-test';

function open(): Promise<LearnerRecord> {
  return openRecord({ name, now: () => 0 });
}

function settled(request: IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error));
  });
}

/** A page of its own, as a second tab is: it ends when the frame is removed. */
async function openTab(): Promise<{ readonly record: LearnerRecord; readonly close: () => void }> {
  const frame = document.createElement('iframe');
  const code = new URL('./open-record.ts', import.meta.url).href;
  frame.srcdoc = `<script type="module">
    import { openRecord } from '${code}';
    const record = await openRecord({ name: '${name}', now: () => 0 });
    parent.dispatchEvent(new CustomEvent('tab-opened', { detail: record }));
  </script>`;
  const record = await new Promise<LearnerRecord>((resolve) => {
    window.addEventListener('tab-opened', (event) => resolve((event as CustomEvent<LearnerRecord>).detail), {
      once: true,
    });
    document.body.append(frame);
  });
  return { record, close: () => frame.remove() };
}

afterEach(async () => {
  vi.unstubAllGlobals();
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
  await settled(indexedDB.deleteDatabase(name));
});

test('everything saved is there after a reload', async () => {
  const before = await open();
  await before.saveSession('u04-smart-raster', aSession({ z1: ['M', 'T'] }));
  await before.saveValue('u19-canvas/ziel', { text: ['Mehr Anfragen'] });
  await before.addAttempt(anAttempt());
  const after = await open();
  expect(after.session('u04-smart-raster')).toEqual(aSession({ z1: ['M', 'T'] }));
  expect(after.value('u19-canvas/ziel')).toEqual({ text: ['Mehr Anfragen'] });
  expect(after.attempts()).toEqual([anAttempt()]);
});

test('a save is kept even when the page is closed in the same moment', async () => {
  const tab = await openTab();
  void tab.record.saveSession('u04-smart-raster', aSession({ z1: ['M'] }));
  tab.close();
  const after = await open();
  expect(after.session('u04-smart-raster')).toEqual(aSession({ z1: ['M'] }));
});

test('a second tab takes over what the first saved', async () => {
  const here = await open();
  const there = await openTab();
  const heard = vi.fn();
  there.record.subscribe(heard);
  await here.saveSession('u04-smart-raster', aSession({ z1: ['M'] }));
  await vi.waitFor(() => expect(heard.mock.calls).toEqual([['u04-smart-raster']]));
  expect(there.record.session('u04-smart-raster')).toEqual(aSession({ z1: ['M'] }));
});

test('two tabs adding attempts at the same time lose none', async () => {
  const here = await open();
  const there = await openTab();
  const adding = Array.from({ length: 100 }, (_, turn) => [
    here.addAttempt(anAttempt({ id: `here-${turn}` })),
    there.record.addAttempt(anAttempt({ id: `there-${turn}` })),
  ]);
  await Promise.all(adding.flat());
  expect((await open()).attempts()).toHaveLength(200);
  await vi.waitFor(() => expect(here.attempts()).toHaveLength(200));
});

test('an attempt is never overwritten', async () => {
  await (await open()).addAttempt(anAttempt({ score: 1 }));
  const record = await open();
  await record.addAttempt(anAttempt({ score: 0 }));
  expect(record.problem).toBeNull();
  expect((await open()).attempts().map(({ score }) => score)).toEqual([1]);
});

test('a page that may not have storage works in memory and says so once', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('', 'SecurityError');
    },
  });
  const record = await open();
  const told = vi.fn();
  record.onProblem(told);
  await record.saveSession('q-k2-01', aSession({ choice: ['a'] }));
  expect(record.session('q-k2-01')?.response).toEqual({ choice: ['a'] });
  expect(told.mock.calls).toEqual([['blocked']]);
  vi.unstubAllGlobals();
});

test('a newer site is not held up by an open page, which goes on in memory and says so once', async () => {
  const record = await open();
  const told = vi.fn();
  record.onProblem(told);
  const newer = indexedDB.open(name, version + 1);
  await settled(newer);
  await record.saveSession('q-k2-01', aSession({ choice: ['b'] }));
  expect(record.session('q-k2-01')?.response).toEqual({ choice: ['b'] });
  expect(told.mock.calls).toEqual([['newer']]);
  expect((await open()).problem).toBe('newer');
  newer.result.close();
});

test('a database deleted under the open page goes at once, and what is saved from then on is kept', async () => {
  const record = await open();
  await record.saveSession('before', aSession());
  await settled(indexedDB.deleteDatabase(name));
  const told = vi.fn();
  record.onProblem(told);
  await record.saveSession('after', aSession());
  expect(record.problem).toBeNull();
  expect(told.mock.calls).toEqual([['deleted']]);
  expect(record.session('before')).toEqual(aSession());
  const after = await open();
  expect(after.session('after')).toEqual(aSession());
  expect(after.session('before')).toBeUndefined();
});
