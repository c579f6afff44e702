import { afterEach, expect, test, vi } from 'vitest';
import { connectTabs, openChannel } from './tabs.ts';

const opened: BroadcastChannel[] = [];

function channel(): BroadcastChannel {
  const one = new BroadcastChannel('smm-tag8-test-tabs');
  opened.push(one);
  return one;
}

afterEach(() => {
  for (const one of opened.splice(0)) one.close();
  vi.unstubAllGlobals();
});

test('another tab hears what changed, and the tab that told does not', async () => {
  const here = vi.fn();
  const there = vi.fn();
  const tell = connectTabs(channel(), here);
  connectTabs(channel(), there);
  tell({ store: 'sessions', key: 'q-k2-01' });
  await vi.waitFor(() => expect(there.mock.calls).toEqual([[{ store: 'sessions', key: 'q-k2-01' }]]));
  expect(here).not.toHaveBeenCalled();
});

test('words of another version of the site are not heard', async () => {
  const heard = vi.fn();
  connectTabs(channel(), heard);
  const stranger = channel();
  for (const word of [null, 'sessions', {}, { store: 'grades', key: 'x' }, { store: 'sessions', key: 7 }]) {
    stranger.postMessage(word);
  }
  stranger.postMessage({ store: 'values', key: 'last' });
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  expect(heard.mock.calls).toEqual([[{ store: 'values', key: 'last' }]]);
});

test('telling without a channel or through a closed one throws nothing', () => {
  const closed = channel();
  const tell = connectTabs(closed, vi.fn());
  closed.close();
  expect(() => tell({ store: 'sessions', key: 'q-k2-01' })).not.toThrow();
  expect(() => connectTabs(null, vi.fn())({ store: 'sessions', key: 'q-k2-01' })).not.toThrow();
});

test('there is no channel where the browser has none', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  expect(openChannel('smm-tag8-test-tabs')).toBeNull();
});
