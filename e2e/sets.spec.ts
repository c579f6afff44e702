import { exerciseReady, expect, openReader, showInReader, test } from './support/site.ts';

test('in the reader every question of every set is drawn, whichever set was met before', async ({ page }) => {
  test.slow();
  await openReader(page);
  const sets = await page.locator('[data-quiz]').evaluateAll((all) => all.map((one) => one.getAttribute('data-quiz')));
  expect(sets.length).toBeGreaterThan(9);
  for (const id of sets) {
    const set = page.locator(`[data-quiz="${id}"]`);
    await showInReader(page, await set.evaluate((one) => one.closest('.slide')?.id ?? ''));
    await set.scrollIntoViewIfNeeded();
    await exerciseReady(page, `[data-quiz="${id}"]`);
    for (const chip of await set.locator('.chips .chip').all()) {
      await chip.click();
      await expect(set.locator('[data-item] [role="group"]').first(), `${id}: ${await chip.innerText()}`).toBeVisible();
    }
  }
});
