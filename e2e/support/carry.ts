import type { Locator } from '@playwright/test';
import { dragFinger, type Point } from './finger.ts';

/**
 * Drags a card or a step to a field, by the mouse or by a finger at its handle, and waits until it lies there. The window
 * has to be high enough for both ends.
 */
export async function carry(thing: Locator, zone: Locator, way: 'mouse' | 'finger'): Promise<void> {
  const page = thing.page();
  for (const end of [thing, zone.first()]) await end.scrollIntoViewIfNeeded();
  // A mouse takes the whole card, where there is no handle.
  const grip = way === 'mouse' ? thing : await handleOf(thing);
  const from = await middleOf(grip);
  if (way === 'finger') {
    await dragFinger(page, from, () => middleOf(zone.first()));
    return;
  }
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 12, { steps: 2 });
  const to = await middleOf(zone.first());
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

/** A person of the ladder has a handle beside the text, which is shown after a click. */
async function handleOf(thing: Locator): Promise<Locator> {
  const handle = thing.locator('[data-handle]');
  if (await handle.count()) return handle;
  await thing.click();
  const card = await thing.getAttribute('data-card');
  return thing.page().locator(`.persona[data-grip="${card}"] [data-handle]`).first();
}

/** Where its middle is seen now; the thing before it may still be on its way. */
async function middleOf(thing: Locator): Promise<Point> {
  await thing.page().evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  const box = await thing.boundingBox();
  if (!box) throw new Error(`${thing} is not shown`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
