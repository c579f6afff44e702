import { SLOWDOWN } from './slow-network.mjs';

/** Time for what comes after a turn: exercises of the next slide are drawn ahead, in ms. */
const REST = 900;

/**
 * What each turn costs the main thread with the processor slowed: time of the thread itself, so that other programs on the
 * machine do not count.
 * @param {import('playwright').Browser} browser
 * @param {string} url of the deck
 * @returns {Promise<{ slide: string, step: boolean, turn: number, ahead: number }[]>} one entry a turn: ms of work from the
 *   key until its second frame, whether it was a build step only, and ms of what was drawn ahead afterwards
 */
export async function measureTurns(browser, url) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: 'de-DE',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await page.goto(url);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.waitForTimeout(REST * 2);
  const work = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  const turns = [];
  for (let place = await page.evaluate(placeNow); ; ) {
    const before = await work();
    await page.evaluate(turnOnce);
    const turned = await work();
    await page.waitForTimeout(REST);
    const rested = await work();
    const next = await page.evaluate(placeNow);
    if (next.join() === place.join()) break;
    turns.push({ slide: next[0], step: next[0] === place[0], turn: turned - before, ahead: rested - turned });
    place = next;
  }
  await context.close();
  return turns;
}

/** Runs in the page: slide and number of build steps shown. */
function placeNow() {
  const present = document.querySelector('section.slide.present');
  return [present?.id ?? '', String(present?.querySelectorAll('.fragment.visible').length ?? 0)];
}

/** Runs in the page: turns once with PageDown, and waits until the frame has been drawn. */
async function turnOnce() {
  document.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'PageDown', code: 'PageDown', keyCode: 34, bubbles: true }),
  );
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
}
