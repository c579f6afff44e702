import { clipped, overflow, smallTargets } from './support/measure.ts';
import { phones } from './support/phones.ts';
import { inEverySetting } from './support/settings.ts';
import { expect, openReader, showInReader, slideIds, slideReady, test } from './support/site.ts';

for (const { screen, tag } of phones) {
  test.describe(`at ${screen.width}×${screen.height}`, () => {
    test.use({ viewport: screen, isMobile: true, bypassCSP: true });

    test('L5: in no chapter anything is cut off or lies outside, with large text, wide spacing and magnified', {
      tag,
    }, async ({ page }) => {
      test.setTimeout(240_000);
      await openReader(page);
      const ids = await slideIds(page);
      const chapters = await page.locator('.chapter').evaluateAll((all) => all.map(({ id }) => id));
      expect(chapters).toHaveLength(10);
      for (const chapter of chapters) {
        await showInReader(page, chapter);
        for (const slide of ids.filter((id) => id.startsWith(chapter))) {
          await page.locator(`#${slide}`).scrollIntoViewIfNeeded();
          await slideReady(page, slide);
        }
        await inEverySetting(page, screen, async (setting) => {
          expect(await overflow(page), `${chapter}, ${setting}`).toEqual([]);
          expect(await clipped(page, 'body'), `${chapter}, ${setting}`).toEqual([]);
          expect(await smallTargets(page, 'body', 48), `${chapter}, ${setting}`).toEqual([]);
        });
      }
      await page.locator('.dock-chapters').click();
      await inEverySetting(page, screen, async (setting) => {
        expect(await overflow(page), `sheet, ${setting}`).toEqual([]);
        expect(await clipped(page, '.chapter-sheet'), `sheet, ${setting}`).toEqual([]);
      });
    });
  });
}
