import { exerciseReady, expect, openReader, showInReader, test } from './support/site.ts';

for (const [which, pick, tag] of [
  ['the first and the last question', (place: number, last: number) => place === 0 || place === last, []],
  ['every question', () => true, ['@gate']],
] as const) {
  test(`in the reader ${which} of every set is drawn, whichever set was met before`, { tag: [...tag] }, async ({
    page,
  }) => {
    test.slow();
    await openReader(page);
    const sets = await page
      .locator('[data-quiz]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-quiz')));
    expect(sets.length).toBeGreaterThan(9);
    for (const id of sets) {
      const set = page.locator(`[data-quiz="${id}"]`);
      await showInReader(page, await set.evaluate((one) => one.closest('.slide')?.id ?? ''));
      await set.scrollIntoViewIfNeeded();
      await exerciseReady(page, `[data-quiz="${id}"]`);
      const chips = await set.locator('.chips .chip').all();
      for (const [place, chip] of chips.entries()) {
        if (!pick(place, chips.length - 1)) continue;
        await chip.click();
        await expect(
          set.locator('[data-item] [role="group"]').first(),
          `${id}: ${await chip.innerText()}`,
        ).toBeVisible();
      }
    }
  });
}
