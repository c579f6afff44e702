/**
 * The service worker. It keeps one whole version of the site and answers with it; the network is asked only for what is
 * not kept. A new version is fetched beside the old one and waits until a page says so, or until no page is left.
 */
import type { TakeOver } from '../take-over.ts';
import { Shelf } from './shelf.ts';
import { page, pathOf, type Site } from './site.ts';

declare const self: ServiceWorkerGlobalScope;
/** The first line of the built file, by `build/seal-site.ts`. */
declare const SMM_SITE: Site;

const { scope } = self.registration;
const shelf = new Shelf(scope, SMM_SITE);

self.addEventListener('install', (event) => event.waitUntil(shelf.fill()));
// The page of the first visit was loaded without a worker; from now on it does not need the network either.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', ({ data }) => {
  if (data === ('smm-tag8-take-over' satisfies TakeOver)) void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const path = pathOf(event.request, scope, SMM_SITE.files);
  if (path === undefined) return;
  event.respondWith(answer(event, path));
  if (path === page) event.waitUntil(tidy());
});

async function answer(event: FetchEvent, path: string): Promise<Response> {
  const kept = await shelf.find(path);
  if (kept) return kept;
  // Someone has deleted the cache. A host that has another version by now cannot fill it: the next update does.
  if (path === page) event.waitUntil(shelf.fill().catch(() => undefined));
  return fetch(event.request);
}

/** While any page of the site is open it may be one of an older version; one that is being loaded is not open yet. */
async function tidy(): Promise<void> {
  if (self.registration.installing || self.registration.waiting) return;
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (!pages.some(({ url }) => url.startsWith(scope))) await shelf.removeOthers();
}
