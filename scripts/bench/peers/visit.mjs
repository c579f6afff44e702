import { NETWORK, SLOWDOWN } from '../slow-network.mjs';

/** Time between two presses of a key, in ms: as exact as the result can be. */
const PRESS = 50;
/** Nobody waits longer, in ms. */
const PATIENCE = 90_000;

/**
 * What visits with processor and network slowed tell, nothing in the cache.
 * @typedef {{ paint: number, turn: number | undefined, bytes: number, requests: number }} Visit ms from the start until
 *   something is painted, and until a pressed key turns the slide (none where nothing turns); bytes on the wire and requests
 *   until then
 */

/**
 * Two visits: whoever presses keys holds up the first paint.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {boolean} turns whether there are slides to turn
 * @returns {Promise<Visit>}
 */
export async function visitDeck(browser, url, turns) {
  const watched = await visit(browser, url);
  const used = turns ? await visit(browser, url, pressUntilTurned) : watched;
  return { ...used, paint: watched.paint };
}

async function visit(browser, url, use) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const here = new Set();
  let bytes = 0;
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('http://127.0.0.1')) here.add(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (here.has(requestId)) bytes += encodedDataLength;
  });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(markTurn);
  await page.goto(url, { waitUntil: use ? 'commit' : 'load', timeout: PATIENCE });
  await use?.(page, devtools);
  const [counted, requests] = [bytes, here.size];
  const { paint, turn } = await page.evaluate(timesNow);
  await context.close();
  return { paint, turn, bytes: counted, requests };
}

/** Asks by the protocol itself: what `page.evaluate` brings into the page first would hold it up. */
async function pressUntilTurned(page, devtools) {
  const until = Date.now() + PATIENCE;
  const expression = `performance.getEntriesByName('deck-turned').length`;
  while (!(await devtools.send('Runtime.evaluate', { expression })).result.value) {
    if (Date.now() > until) throw new Error(`${page.url()} does not turn`);
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(PRESS);
  }
}

/** Runs in the page: marks when another slide or build step is shown than the first that was shown. */
function markTurn() {
  const shown = () => {
    const slides = document.querySelectorAll('section.present, .bespoke-marp-active, .slidev-page');
    const slide = [...slides].filter((one) => one.checkVisibility()).at(-1);
    const headline = slide?.querySelector('h1, h2')?.textContent;
    return headline && `${headline} ${slide.querySelectorAll('.fragment.visible').length}`;
  };
  let first;
  const timer = setInterval(() => {
    const now = shown();
    if (!now) return;
    first ??= now;
    if (now === first) return;
    performance.mark('deck-turned');
    clearInterval(timer);
  }, 10);
}

/** Runs in the page. */
async function timesNow() {
  const paint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  while (paint() === undefined) await new Promise((next) => requestAnimationFrame(next));
  return { paint: paint(), turn: performance.getEntriesByName('deck-turned')[0]?.startTime };
}
