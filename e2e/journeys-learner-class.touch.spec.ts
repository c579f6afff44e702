import type { Page } from '@playwright/test';
import { answerTo } from './support/answers.ts';
import { writtenItem, writtenSet } from './support/course.ts';
import { give } from './support/give.ts';
import { overflow, restingPlace } from './support/measure.ts';
import { test } from './support/packed-site.ts';
import { phones } from './support/phones.ts';
import { exerciseReady, expect, openReader, takeOver } from './support/site.ts';

// L2, the letter that is held up, is in hold-up.touch.spec.ts.

/** Adds up what comes over the wire, heads of answers included. */
async function countBytes(page: Page): Promise<() => number> {
  const devtools = await page.context().newCDPSession(page);
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await devtools.send('Network.enable');
  return () => bytes;
}

for (const { screen, tag } of phones) {
  test.describe(`at ${screen.width}×${screen.height}`, () => {
    test.use({ viewport: screen, isMobile: true });

    // How long it takes on a slow phone is measured by `npm run bench`. What is kept for later without network is fetched
    // after this, by the worker that tests do without.
    test('L1: from the address of a check to the first answer nothing is in the way, and at most 600 kB are sent', {
      tag,
    }, async ({ page }) => {
      const sent = await countBytes(page);
      await page.goto('?ansicht=lesen#k2-s08');
      const [first = ''] = writtenSet('k2-check').items;
      const question = page.locator(`#k2-s08 [data-item="${first}"]`);
      await exerciseReady(page, `#k2-s08 [data-item="${first}"]`);
      await expect(page.locator('#k2-s08 h2')).toBeInViewport();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await give(question, answerTo(writtenItem(first), true), 'taps');
      await expect(question.getByRole('heading', { name: /^Ergebnis: (\d) von \1 richtig$/ })).toBeFocused();
      expect(sent()).toBeGreaterThan(50_000);
      expect(sent()).toBeLessThanOrEqual(600_000);
    });

    test('L10: a tap on „Crowdsourcing“ explains it in few words; a second tap and Escape lead back to the sentence', {
      tag,
    }, async ({ page }) => {
      await openReader(page, 'k1-s03');
      const word = page.locator('.term[data-term="crowdsourcing"]').first();
      // The reader comes to the section of its address in a moment of its own.
      await expect(page.locator('#k1-s03')).toBeInViewport();
      await takeOver(page);
      await word.scrollIntoViewIfNeeded();
      const before = Math.round(await restingPlace(word));
      await expect(word).toBeInViewport();
      // Closed, the card is a part of the list at the end of the page.
      const card = page.locator('#begriff-crowdsourcing');
      const open = page.locator('#begriff-crowdsourcing:popover-open');
      for (const close of [() => word.tap(), () => page.keyboard.press('Escape')]) {
        await word.tap();
        await expect(open).toBeVisible();
        const explained = await card.locator('dd').innerText();
        expect(explained.split(/\s+/).length).toBeLessThanOrEqual(25);
        await expect(page.locator('#announcer')).toHaveText(new RegExp(`^Crowdsourcing: ${explained.slice(0, 20)}`));
        expect(await overflow(page)).toEqual([]);
        expect(Math.round(await restingPlace(word))).toBe(before);
        await close();
        await expect(open).toHaveCount(0);
        await expect(word).toBeFocused();
        expect(Math.round(await restingPlace(word))).toBe(before);
      }
    });
  });
}
