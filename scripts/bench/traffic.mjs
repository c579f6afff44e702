import { gzipSync } from 'node:zlib';

/**
 * One request of a page.
 * @typedef {{ url: string, kind: string, raw: number, gzip: number }} Transfer bytes; faces and bitmaps are packed
 *   already, for them gzip is raw
 */

const KINDS = [
  [/^text\/html/, 'HTML'],
  [/javascript/, 'JavaScript'],
  [/^text\/css/, 'CSS'],
  [/^font\//, 'Fonts'],
  [/^image\//, 'Images'],
];

/**
 * What a `Content-Type` counts as in the tables.
 * @param {string} contentType
 * @returns {string}
 */
export function kindOf(contentType) {
  return KINDS.find(([pattern]) => pattern.test(contentType))?.[1] ?? 'Other';
}

/**
 * Weighs one answer.
 * @param {string} url
 * @param {string} contentType
 * @param {Buffer} body unpacked
 * @returns {Transfer}
 */
export function weigh(url, contentType, body) {
  const packed = /^font\/|^image\/(?!svg)/.test(contentType);
  return { url, kind: kindOf(contentType), raw: body.length, gzip: packed ? body.length : gzipSync(body).length };
}

/**
 * Opens a reveal.js deck with an empty cache, turns every slide with PageDown, and records what it asked for.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns {Promise<{ first: Transfer[], all: Transfer[], foreign: string[], slides: number }>} first: asked for before
 *   the deck was ready to turn; foreign: addresses at other origins. Rejects where no deck starts or it does not turn.
 */
export async function recordDeck(browser, url) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: 'de-DE',
    // What the worker fetches beside the page is no part of it.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const answers = [];
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('response', (response) => answers.push(weighResponse(response)));
  await page.addInitScript(markReady);
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('deck-ready').length > 0);
  const before = new Set(await page.evaluate(askedBeforeReady));
  const slides = await turnAll(page);
  await page.waitForLoadState('networkidle');
  const all = [...new Map((await Promise.all(answers)).flat().map((transfer) => [transfer.url, transfer])).values()];
  await context.close();
  return {
    first: all.filter((transfer) => before.has(transfer.url)),
    all,
    foreign: asked.filter(
      (address) => /^(https?|wss?):/.test(address) && new URL(address).origin !== new URL(url).origin,
    ),
    slides,
  };
}

async function weighResponse(response) {
  if (!response.ok() || !response.url().startsWith('http')) return [];
  return [weigh(response.url(), response.headers()['content-type'] ?? '', await response.body())];
}

/** PageDown until neither the slide nor its build step changes any more; returns how many slides were seen. */
async function turnAll(page) {
  const seen = new Set();
  for (let before = '', now = await page.evaluate(findPlace); now !== before; ) {
    before = now;
    seen.add(now.split(' ')[0]);
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(500);
    now = await page.evaluate(findPlace);
  }
  if (seen.size < 2) throw new Error(`${page.url()} does not turn with PageDown`);
  return seen.size;
}

/** Runs in the page: number of the slide and of its build steps. The address is of no use, reveal.js writes it late. */
function findPlace() {
  const slides = [...document.querySelectorAll('.slides section')].filter((slide) => !slide.querySelector('section'));
  const slide = slides.findIndex((section) => section.matches('.present') && !section.closest('.past, .future'));
  return `${slide} ${slides[slide]?.querySelectorAll('.fragment.visible').length}`;
}

/** Runs in the page. reveal.js puts `ready` on its root when keys begin to work. */
function markReady() {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.reveal.ready')) return;
    performance.mark('deck-ready');
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['class'] });
}

/** Runs in the page. */
function askedBeforeReady() {
  const [ready] = performance.getEntriesByName('deck-ready');
  const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
  return entries.filter((entry) => entry.startTime < ready.startTime).map((entry) => entry.name.replace(/#.*$/, ''));
}
