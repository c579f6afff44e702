import { offline as words } from '../strings/offline.ts';
import { askToPersist } from './ask-to-persist.ts';
import { offerUpdate } from './offer-update.ts';
import { warnOfDeletion } from './warn-of-deletion.ts';

export interface OfflineOptions {
  /** Where answers can be saved as a file. */
  readonly settingsAddress: string;
  notify(sentence: string, link: { readonly href: string; readonly text: string }): void;
}

/**
 * Makes the site work without network from the next moment on, and careful with what it keeps. Called when the first view
 * is ready; the worker begins to fetch when everything that the view needs has come.
 */
export function startOffline({ settingsAddress, notify }: OfflineOptions): void {
  askToPersist(document);
  warnOfDeletion(document, () => notify(words.safari, { href: settingsAddress, text: words.toSettings }));
  if (document.readyState === 'complete') void startWorker();
  else addEventListener('load', () => void startWorker(), { once: true });
}

/** Without a secure address there is no worker, and a browser may refuse one: then the site works as long as there is a network. */
async function startWorker(): Promise<void> {
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  // The single file needs none, and beside it there is none, as there is no manifest.
  if (!document.querySelector('link[rel="manifest"]')) return;
  try {
    await navigator.serviceWorker.register(new URL('sw.js', document.baseURI));
    const registration = await navigator.serviceWorker.getRegistration();
    if (!registration) return;
    if (document.documentElement.dataset.speaker === undefined) offerUpdate(document, registration);
    // A page on the home screen stays open for weeks.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
    });
  } catch {
    // Refused: nothing is lost but the way without network.
  }
}
