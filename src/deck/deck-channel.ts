/** What deck and notes window say to each other. Only positions: notes never travel to the projector's window. */
export type DeckMessage =
  | { readonly type: 'at'; readonly slide: string }
  | { readonly type: 'where' }
  | { readonly type: 'turn'; readonly way: 'next' | 'previous' };

const name = 'smm-tag8-deck';

interface DeckChannel {
  send(message: DeckMessage): void;
  close(): void;
}

/** A message from another window of this site, or undefined where it is none of ours. */
export function toDeckMessage(data: unknown): DeckMessage | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data)) return undefined;
  if (data.type === 'where') return { type: 'where' };
  if (data.type === 'at' && 'slide' in data && typeof data.slide === 'string') return { type: 'at', slide: data.slide };
  if (data.type === 'turn' && 'way' in data && (data.way === 'next' || data.way === 'previous')) {
    return { type: 'turn', way: data.way };
  }
  return undefined;
}

/** Connects the windows of one browser. Without BroadcastChannel nothing is sent and nothing comes. */
export function openDeckChannel(receive: (message: DeckMessage) => void): DeckChannel {
  if (typeof BroadcastChannel === 'undefined') return { send: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }) => {
    const message = toDeckMessage(data);
    if (message) receive(message);
  });
  return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}
