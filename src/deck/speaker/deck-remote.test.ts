import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DeckMessage } from '../deck-channel.ts';
import { DeckRemote } from './deck-remote.ts';

/** Hears what the speaker view says, and speaks for decks. */
let decks: BroadcastChannel;
const said: DeckMessage[] = [];

const at = (deck: string, slide: string, asked: boolean): DeckMessage => ({
  type: 'at',
  deck,
  slide,
  step: -1,
  black: false,
  asked,
});

/** A speaker view, and the slides that it has shown. */
function open(): { readonly remote: DeckRemote; readonly places: readonly string[] } {
  const places: string[] = [];
  const onPlace = ({ slide }: { readonly slide: string }): void => void places.push(slide);
  const nothing = (): void => undefined;
  return {
    remote: new DeckRemote({ onPlace, onMeet: nothing, onChange: nothing, onMessage: nothing }, () => 1000),
    places,
  };
}

beforeEach(() => {
  decks = new BroadcastChannel('smm-tag8-deck');
  decks.addEventListener('message', ({ data }) => said.push(data));
});

afterEach(() => {
  decks.close();
  said.length = 0;
});

test('it says nothing to a deck that is not there', async () => {
  const { remote } = open();
  remote.turn(true);
  remote.point({ x: 1, y: 1 });
  decks.postMessage(at('a', 'k1-s01', true));
  await vi.waitFor(() => expect(remote.isConnected).toBe(true));
  expect(said).toEqual([]);
});

test('it follows one of two decks, and the other as soon as that one turns', async () => {
  const { remote, places } = open();
  decks.postMessage(at('a', 'k1-s01', true));
  decks.postMessage(at('b', 'k9-s01', true));
  decks.postMessage(at('a', 'k1-s02', false));
  await vi.waitFor(() => expect(places).toEqual(['k1-s01', 'k1-s02']));
  decks.postMessage(at('b', 'k9-s02', false));
  await vi.waitFor(() => expect(places.at(-1)).toBe('k9-s02'));
  remote.turn(true);
  await vi.waitFor(() => expect(said).toEqual([{ type: 'turn', deck: 'b', forward: true }]));
});

test('it is alone again when the deck is closed', async () => {
  const { remote } = open();
  decks.postMessage(at('a', 'k1-s01', true));
  await vi.waitFor(() => expect(remote.isConnected).toBe(true));
  decks.postMessage({ type: 'left', deck: 'b' } satisfies DeckMessage);
  decks.postMessage({ type: 'left', deck: 'a' } satisfies DeckMessage);
  await vi.waitFor(() => expect(remote.isConnected).toBe(false));
});
