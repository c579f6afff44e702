import { isAnswering } from './answering.ts';
import { keepPlace } from './keep-place.ts';
import type { TakeOver } from './take-over.ts';
import { showUpdateBar } from './update-bar.ts';

/** Kept for this tab: who chose „Später“ is not asked again on the next page of the course. */
const laterKey = 'smm-tag8-update-later';
/** Milliseconds between two looks whether the answer that is open is done. */
const pause = 1000;
/** Milliseconds until a version that was let in must be there. */
const patience = 3000;

/** Offers a new version when one waits and no answer is open. The page is only ever loaded again by who presses the button. */
export function offerUpdate(page: Document, registration: ServiceWorkerRegistration): void {
  const whenWaiting = (): void => {
    // The very first version waits for a moment as well, and nothing is older.
    if (!registration.waiting || !registration.active || sessionStorage.getItem(laterKey)) return;
    registration.removeEventListener('updatefound', watchInstalling);
    void offerWhenDone(page, registration);
  };
  const watchInstalling = (): void => registration.installing?.addEventListener('statechange', whenWaiting);
  registration.addEventListener('updatefound', watchInstalling);
  watchInstalling();
  whenWaiting();
}

async function offerWhenDone(page: Document, registration: ServiceWorkerRegistration): Promise<void> {
  while (isAnswering(page)) await new Promise((done) => setTimeout(done, pause));
  showUpdateBar(page, {
    loadNow: () => loadNew(page, registration),
    later: () => sessionStorage.setItem(laterKey, 'yes'),
  });
}

/** Where another tab has let the new version in already, loading again is enough. */
function loadNew(page: Document, registration: ServiceWorkerRegistration): void {
  keepPlace(page);
  const { waiting } = registration;
  if (!waiting) {
    location.reload();
    return;
  }
  const timer = setTimeout(() => void loadFromNetwork(registration), patience);
  const reload = (): void => {
    clearTimeout(timer);
    location.reload();
  };
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  waiting.postMessage('smm-tag8-take-over' satisfies TakeOver);
}

/**
 * Chromium may put off letting a version in for minutes, while it thinks the old worker busy. Then the page goes round
 * both, and registers the new one again. Not without network: there the old page is better than none.
 */
async function loadFromNetwork(registration: ServiceWorkerRegistration): Promise<void> {
  // The worker's own file is the one that it never keeps.
  const answer = await fetch(new URL('sw.js', document.baseURI), { cache: 'no-store' }).catch(() => undefined);
  if (answer?.ok) await registration.unregister();
  location.reload();
}
