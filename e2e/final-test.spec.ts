import type { Locator, Page } from '@playwright/test';
import { giveAnything } from './support/any-answer.ts';
import { exerciseReady, expect, openDeck, openReader, slideReady, test } from './support/site.ts';

const testId = 'u20-abschlusstest';
/** The one that is seen: where the test stands alone, its place in the course is hidden. */
const setOf = (page: Page): Locator => page.locator(`[data-quiz="${testId}"]:visible`);

/** Answers every question in its order; `look` is called after each. */
async function answerAll(page: Page, look?: (place: number) => Promise<void>): Promise<void> {
  const chips = setOf(page).locator('.chips .chip');
  await expect(chips).toHaveCount(10);
  for (let place = 0; place < 10; place += 1) {
    await chips.nth(place).click();
    await exerciseReady(page, `[data-quiz="${testId}"] [data-item]`);
    await giveAnything(setOf(page).locator('[data-item]'));
    await look?.(place);
  }
}

test('on a slide ten questions from all chapters are asked, judged at the end, and lead to slides to reread', async ({
  page,
}) => {
  test.slow();
  await openDeck(page, 'k9-s06');
  await slideReady(page, 'k9-s06');
  await answerAll(page, async (place) => {
    if (place < 9) await expect(setOf(page).locator('.verdict, .why')).toHaveCount(0);
  });
  await setOf(page)
    .getByRole('button', { name: /^(Weiter|Zum Ergebnis)/ })
    .last()
    .click();
  const result = setOf(page).getByRole('heading', { name: /^Ergebnis: \d+ von 10 richtig$/ });
  await expect(result).toBeFocused();
  const reread = setOf(page).locator('a[href*="#/k"]').first();
  const slide = (await reread.getAttribute('href'))?.match(/k\d-s\d\d/)?.[0] ?? '';
  await reread.click();
  await expect(page.locator(`#${slide}`)).toHaveClass(/present/);
});

test('the same number draws the same questions, another number others', async ({ page }) => {
  const titles = async (query: string): Promise<readonly (string | null)[]> => {
    await page.goto('about:blank');
    await openReader(page, '', `&aufgabe=${testId}${query}`);
    await exerciseReady(page, `.alone [data-quiz="${testId}"]`);
    const found: (string | null)[] = [];
    for (const chip of await setOf(page).locator('.chips .chip').all()) {
      await chip.click();
      found.push(await setOf(page).locator('[data-item]').getAttribute('data-item'));
    }
    return found;
  };
  const seven = await titles('&test=7');
  expect(seven).toEqual(expect.arrayContaining(['q-k1-01', 'q-k2-02', 'q-k8-02']));
  expect(await titles('&test=8')).not.toEqual(seven);
  expect(await titles('&test=7')).toEqual(seven);
});

test('an unfinished test stands there after a reload, alone on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openReader(page, '', `&aufgabe=${testId}&test=7`);
  await exerciseReady(page, `.alone [data-quiz="${testId}"] [data-item]`);
  const first = await setOf(page).locator('[data-item]').getAttribute('data-item');
  await giveAnything(setOf(page).locator('[data-item]'));
  await page.reload();
  await exerciseReady(page, `.alone [data-quiz="${testId}"] [data-item]`);
  const chip = setOf(page).getByRole('button', { name: 'Frage 1', exact: true });
  await expect(chip).toHaveAccessibleDescription('beantwortet');
  await chip.click();
  await expect(setOf(page).locator(`[data-item="${first}"]`)).toBeVisible();
});
