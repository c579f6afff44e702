import type { CDPSession } from '@playwright/test';
import { currentSlide, expect, openDeck, test } from './support/site.ts';

const turns = 100;

/** What is still held after the browser has cleaned up. */
async function held(devtools: CDPSession): Promise<{ readonly bytes: number; readonly nodes: number }> {
  // Weak references are cleared in a second round.
  for (let round = 0; round < 2; round += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? 0;
  return { bytes: of('JSHeapUsedSize'), nodes: of('Nodes') };
}

test('100 turns forth and 100 back hold no more memory than the turns before them', { tag: '@gate' }, async ({
  page,
}) => {
  test.setTimeout(600_000);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await openDeck(page);
  const thereAndBack = async (): Promise<void> => {
    for (const key of ['PageDown', 'PageUp']) {
      for (let turn = 0; turn < turns; turn += 1) await page.keyboard.press(key);
    }
    await page.waitForTimeout(1000);
  };
  // The first ways load chapters and prepare exercises.
  await thereAndBack();
  await thereAndBack();
  const before = await held(devtools);
  const start = await currentSlide(page);
  await thereAndBack();
  await thereAndBack();
  expect(await currentSlide(page)).toBe(start);
  const after = await held(devtools);
  console.log(`memory: ${JSON.stringify({ before, after })}`);
  expect(after.nodes - before.nodes, 'nodes of the page').toBeLessThanOrEqual(before.nodes * 0.01);
  expect(after.bytes - before.bytes, 'bytes of JavaScript').toBeLessThanOrEqual(before.bytes * 0.03);
});
