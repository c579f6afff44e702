import { type Change, isStoreName } from './database.ts';

/** The part of a BroadcastChannel that is used. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;

/** The browser's channel of that name; none where there is no BroadcastChannel or the page may not have one. */
export function openChannel(name: string): Channel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/**
 * Connects this page with the other tabs. Only the name of what changed travels; the value is read from the database,
 * so that all tabs end with what was written last, in whatever order messages arrive.
 *
 * @returns tells the other tabs of a change. Without a channel nobody is told and nothing is heard.
 */
export function connectTabs(channel: Channel | null, heard: (change: Change) => void): (change: Change) => void {
  channel?.addEventListener('message', ({ data }) => {
    const change = toChange(data);
    if (change) heard(change);
  });
  return (change) => {
    try {
      channel?.postMessage(change);
    } catch {
      // The channel was closed with the page: the value is kept, and there is nobody left to hear of it.
    }
  };
}

/** Another version of the site may speak on the same channel. */
function toChange(data: unknown): Change | undefined {
  if (typeof data !== 'object' || data === null || !('store' in data) || !('key' in data)) return undefined;
  const { store, key } = data;
  return isStoreName(store) && typeof key === 'string' ? { store, key } : undefined;
}
