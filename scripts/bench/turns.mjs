/** How much slower the processor is made: about a cheap laptop, or a phone of the middle class. */
export const SLOWDOWN = 4;
/** Work that belongs to a turn ends within this time, in ms; what comes near the next slide is idle work. */
const SETTLE = 900;

/**
 * What each turn costs the main thread with the processor slowed. The next slide's exercises are drawn ahead of time, so a
 * turn is measured until its slide is shown, and the longest task of the whole time is told beside it.
 * @param {import('playwright').Browser} browser
 * @param {string} url of the deck
 * @returns {Promise<{ slide: string, task: number, longest: number }[]>} one entry a turn: ms of work from the key to the
 *   next painted frame, and the longest single task until the page rests
 */
export async function measureTurns(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'de-DE' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await page.goto(url);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.waitForTimeout(SETTLE * 2);
  const turns = [];
  for (let before = ''; ; ) {
    const turn = await page.evaluate(turnOnce, SETTLE);
    if (turn.place === before) break;
    before = turn.place;
    turns.push({ slide: turn.slide, task: turn.task, longest: turn.longest });
  }
  await context.close();
  return turns;
}

/** Runs in the page: turns once with PageDown. */
async function turnOnce(settle) {
  const tasks = [];
  const watcher = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  watcher.observe({ type: 'longtask' });
  const key = new KeyboardEvent('keydown', { key: 'PageDown', code: 'PageDown', keyCode: 34, bubbles: true });
  const from = performance.now();
  document.dispatchEvent(key);
  const handled = performance.now() - from;
  await new Promise((done) => setTimeout(done, settle));
  watcher.disconnect();
  const present = document.querySelector('section.slide.present');
  const shown = present?.querySelectorAll('.fragment.visible').length ?? 0;
  return { slide: present?.id ?? '', place: `${present?.id} ${shown}`, task: handled, longest: Math.max(0, ...tasks) };
}
