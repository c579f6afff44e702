import { dragFinger, middleOf } from './support/finger.ts';
import { currentSlide, exerciseReady, expect, openDeck, test } from './support/site.ts';

test('trap 3: a finger that drags sideways on an exercise does not turn the slide', async ({ page }) => {
  await openDeck(page, 'k2-s06');
  await exerciseReady(page, '#k2-s06');
  const from = await middleOf(page, '#k2-s06 .item-stem');
  await dragFinger(page, from, { x: from.x - 250, y: from.y });
  await page.waitForTimeout(200);
  expect(await currentSlide(page)).toBe('k2-s06');
});

test('a finger that drags sideways on a headline turns the slide', async ({ page }) => {
  await openDeck(page, 'k2-s06');
  const from = await middleOf(page, '#k2-s06 h2');
  await dragFinger(page, from, { x: from.x - 250, y: from.y });
  await expect.poll(() => currentSlide(page)).toBe('k2-s07');
});
