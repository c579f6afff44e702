import { currentSlide, exerciseReady, expect, openDeck, test } from './support/site.ts';

test('a board that was drawn before its slide was shown has measured its room when the slide is reached', async ({
  page,
}) => {
  await openDeck(page, 'k5-s05/99');
  await exerciseReady(page, '#k5-s06');
  await page.keyboard.press('PageDown');
  expect(await currentSlide(page)).toBe('k5-s06');
  const room = () =>
    page.locator('#k5-s06 .tray').evaluate((tray) => {
      const foot = tray.closest('.item')?.querySelector('.item-actions')?.getBoundingClientRect().top ?? 0;
      return foot - Math.max(...[...tray.children].map((child) => child.getBoundingClientRect().bottom));
    });
  await expect.poll(room).toBeGreaterThanOrEqual(0);
});
