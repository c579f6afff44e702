import { NETWORK, SLOWDOWN } from './slow-network.mjs';

/** How learners come to a question, and what they can touch there first. */
const WAYS = [
  { name: 'the QR code of one question', query: '&aufgabe=q-k2-07', control: '.alone [data-item] input[type="radio"]' },
  { name: 'the check of chapter 2', query: '#k2-s08', control: '#k2-s08 [data-quiz] :is(input, button[aria-pressed])' },
  { name: 'the test before the day', query: '#k0-s03', control: '#k0-s03 [data-quiz] input' },
];

/** What journey L1 promises. */
const MOST = { answer: 20_000, bytes: 600_000 };

/**
 * One way to the reader on a slow phone with an empty cache.
 * @typedef {{ name: string, paint: number, answer: number, bytes: number }} Visit ms until something is painted and
 *   until a question can be answered, both from the start of the visit; bytes on the wire until then
 */

/**
 * Opens the reader by each way, with processor and network slowed.
 * @param {import('playwright').Browser} browser
 * @param {string} site
 * @returns {Promise<Visit[]>}
 */
export async function visitOnSlowPhone(browser, site) {
  const visits = [];
  for (const way of WAYS) visits.push(await visit(browser, `${site}?ansicht=lesen&test=7${way.query}`, way));
  return visits;
}

async function visit(browser, url, { name, control }) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForSelector(control, { timeout: 120_000 });
  // Two frames later what was drawn is on the screen.
  const answer = await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())))),
  );
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  await context.close();
  return { name, paint, answer, bytes };
}

/**
 * The visits as a table. A share below 1 keeps the promise; it is something to look at, never a test.
 * @param {readonly Visit[]} visits
 * @returns {string}
 */
export function slowPhoneReport(visits) {
  const seconds = (ms) => (ms / 1000).toFixed(1);
  const lines = visits.map(({ name, paint, answer, bytes }) =>
    [
      name.padEnd(30),
      `${seconds(paint)} s`.padStart(12),
      `${seconds(answer)} s`.padStart(12),
      (answer / MOST.answer).toFixed(2).padStart(10),
      (bytes / 1000).toFixed(0).padStart(8),
      (bytes / MOST.bytes).toFixed(2).padStart(10),
    ].join(''),
  );
  return `The reader on a slow phone (processor slowed ${SLOWDOWN} times, 1.6 Mbit/s, 150 ms), nothing in the cache
${' '.repeat(30)}${['first paint', 'answerable', 'of 20 s'].map((one, index) => one.padStart(index < 2 ? 12 : 10)).join('')}${'kB'.padStart(8)}${'of 600'.padStart(10)}
${lines.join('\n')}`;
}
