import { currentSlide, exerciseReady, expect, openDeck, test } from './support/site.ts';

test('trap 3: a finger that drags sideways on an exercise does not turn the slide', async ({ page }) => {
  await openDeck(page, 'k2-s06');
  await exerciseReady(page, '#k2-s06');
  await swipe(page, '#k2-s06 .item');
  expect(await currentSlide(page)).toBe('k2-s06');
});

test('a finger that drags sideways on a slide to read turns it', async ({ page }) => {
  await openDeck(page, 'k2-s06');
  await swipe(page, '#k2-s06 h2');
  await expect.poll(() => currentSlide(page)).toBe('k2-s07');
});

async function swipe(page: Parameters<typeof openDeck>[0], selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  const y = box.y + Math.min(box.height / 2, 40);
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y }] });
  await touch('touchStart', box.x + 300);
  for (let step = 1; step <= 8; step += 1) await touch('touchMove', box.x + 300 - step * 25);
  await touch('touchEnd');
}
