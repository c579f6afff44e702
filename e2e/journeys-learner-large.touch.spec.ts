import type { Page } from '@playwright/test';
import { clipped, overflow, smallTargets } from './support/measure.ts';
import { phones } from './support/phones.ts';
import { expect, openReader, showInReader, slideIds, slideReady, test } from './support/site.ts';

const spacing = `*:not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`;

/** What people set for themselves; each of them holds for the whole page. `zoom` is 1280 × 720 magnified four times. */
const settings = {
  none: { css: '' },
  'text at 200 %': { css: 'html { font-size: 200% !important; }' },
  'the text spacing of WCAG 1.4.12': { css: spacing },
  'magnified four times': { css: '', screen: { width: 320, height: 180 } },
} as const;

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

async function inEverySetting(
  page: Page,
  phone: { readonly width: number; readonly height: number },
  look: (setting: string) => Promise<void>,
): Promise<void> {
  for (const [setting, { css, ...window }] of Object.entries(settings)) {
    await page.setViewportSize('screen' in window ? window.screen : phone);
    const style = css ? await page.addStyleTag({ content: css }) : undefined;
    await look(setting);
    await style?.evaluate((element) => (element as Element).remove());
  }
  await page.setViewportSize(phone);
}
