import type { Page } from '@playwright/test';
import { writtenItemsOf, writtenSet } from './support/course.ts';
import { expect, openReader, test } from './support/site.ts';

test('every item opens alone under its address, as one group with its title and its question', {
  tag: '@gate',
}, async ({ page }) => {
  test.slow();
  for (const { id, title, kind, stem } of writtenItemsOf('K2')) {
    await openReader(page, '', `&aufgabe=${id}`);
    const item = page.locator(`[data-item="${id}"]`).filter({ visible: true });
    await expect(item).toHaveCount(1);
    const group = item.getByRole('group', { name: title, exact: true });
    await expect(group).toBeVisible();
    if (kind !== 'vote') await expect(group.locator('legend').first()).toHaveText(stem ?? '');
    await expect(page.locator('section.slide').filter({ visible: true })).toHaveCount(0);
    expect(await item.evaluate((one) => one.shadowRoot)).toBeNull();
  }
});

test('a set opens alone with its chips', async ({ page }) => {
  await openReader(page, '', '&aufgabe=k2-check');
  const quiz = page.locator('[data-quiz="k2-check"]').filter({ visible: true });
  await expect(quiz.getByRole('button', { name: /^Frage \d$/ })).toHaveCount(writtenSet('k2-check').items.length);
});

test('the seed of the address fixes every order: the same on two devices, another with another seed', async ({
  page,
  browser,
  baseURL,
}) => {
  const there = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
  const other = await there.newPage();
  const seen = [];
  for (const seed of [7, 8, 9, 10]) {
    const here = await orderOf(page, seed);
    expect(await orderOf(other, seed)).toEqual(here);
    seen.push(here.join());
  }
  expect(new Set(seen).size).toBeGreaterThan(1);
  await there.close();
});

test('large type is larger, and stays on the sheet of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const size = () =>
    page
      .locator('#k2-s04 .source-note li')
      .first()
      .evaluate((one) => getComputedStyle(one).fontSize);
  await openReader(page);
  const usual = Number.parseFloat(await size());
  await openReader(page, '', '&schrift=gross');
  expect(Number.parseFloat(await size())).toBeGreaterThan(usual);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('one live region stands outside all sections, in the reader and alone too', async ({ page }) => {
  for (const query of ['', '&aufgabe=u04-smart-raster']) {
    await openReader(page, '', query);
    await expect(page.locator('[role="status"], [aria-live]')).toHaveCount(1);
    await expect(page.locator('section [role="status"], section [aria-live]')).toHaveCount(0);
  }
});

async function orderOf(page: Page, seed: number): Promise<readonly string[]> {
  await openReader(page, '', `&aufgabe=q-k2-07&test=${seed}`);
  const item = page.locator('[data-item="q-k2-07"]').filter({ visible: true });
  await expect(item.getByRole('radio')).toHaveCount(4);
  return item.locator('.option-text').allInnerTexts();
}
