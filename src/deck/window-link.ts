/** Windows that this page has opened by name; they may be closed again at any time. */
const opened = new Set<Window>();

/** Opens another window of this site, or brings it to the front, and can speak with it. */
export function openWindow(address: string, name: string): void {
  const other = window.open(address, name);
  if (other) opened.add(other);
}

/**
 * The way of messages without BroadcastChannel: to the window that opened this one, to those that it has opened, and to
 * whoever of the same origin has spoken to it, because a page that was reloaded knows no window any more. A file has the
 * origin `null`: there the names of messages have to do, and they only turn slides.
 */
export function openWindowLink(page: Window, hear: (data: unknown) => void): { send(message: unknown): void } {
  const { origin } = page;
  const peers = opened;
  const opener: unknown = page.opener;
  if (isWindow(opener)) peers.add(opener);
  page.addEventListener('message', ({ source, origin: from, data }) => {
    if (from !== origin || !isWindow(source) || source === page) return;
    peers.add(source);
    hear(data);
  });
  return {
    send(message) {
      for (const peer of peers) {
        if (peer.closed) peers.delete(peer);
        else peer.postMessage(message, origin === 'null' ? '*' : origin);
      }
    },
  };
}

/** Windows of another process can be asked for nothing else. */
function isWindow(value: unknown): value is Window {
  return typeof value === 'object' && value !== null && 'closed' in value && 'postMessage' in value;
}
