import type { Page } from '@playwright/test';
import { currentSlide, exerciseReady, expect, openDeck, test } from './support/site.ts';

/** Keeps files back until `come` is called. */
async function hold(page: Page, files: string): Promise<{ come: () => void }> {
  let come = (): void => undefined;
  const awaited = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(files, async (route) => {
    await awaited;
    await route.continue();
  });
  return { come };
}

const steps = (page: Page): Promise<number> => page.locator('.slide.present .fragment.visible').count();

async function takeOver(page: Page, code: { come: () => void }): Promise<void> {
  code.come();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
}

test('the first slide is seen in its own look before any stylesheet or module has come', async ({ page }) => {
  const styles = await hold(page, '**/assets/*.css');
  const code = await hold(page, '**/assets/*.js');
  await page.goto('?ansicht=folien', { waitUntil: 'commit' });
  const headline = page.locator('#k0-s01 h2');
  await expect(headline).toBeVisible();
  await expect(headline).toHaveCSS('color', 'rgb(255, 255, 255)');
  await expect(page.locator('.slide:visible')).toHaveCount(1);
  styles.come();
  await takeOver(page, code);
  expect(await currentSlide(page)).toBe('k0-s01');
});

test('the clicker turns slides and build steps before reveal.js is there, which goes on where that has come to', async ({
  page,
}) => {
  const code = await hold(page, '**/assets/*.js');
  await page.goto('?ansicht=folien#/k2-s04', { waitUntil: 'commit' });
  await expect(page.locator('#k2-s04.present')).toBeVisible();
  for (const key of ['PageDown', ' ', 'PageDown', 'PageDown', 'PageDown', 'PageDown', 'ArrowRight'])
    await page.keyboard.press(key);
  expect([await currentSlide(page), await steps(page)]).toEqual(['k2-s05', 1]);
  await expect(page).toHaveURL(/#\/k2-s05\/0$/);
  await takeOver(page, code);
  expect([await currentSlide(page), await steps(page)]).toEqual(['k2-s05', 1]);
  await page.keyboard.press('PageDown');
  expect([await currentSlide(page), await steps(page)]).toEqual(['k2-s05', 2]);
});

test('a build step that takes the place of another waits for reveal.js', async ({ page }) => {
  const code = await hold(page, '**/assets/*.js');
  await page.goto('?ansicht=folien#/k2-s03', { waitUntil: 'commit' });
  await expect(page.locator('#k2-s03.present')).toBeVisible();
  for (let press = 0; press < 8; press += 1) await page.keyboard.press('PageDown');
  expect(await currentSlide(page)).toBe('k2-s03');
  const before = await steps(page);
  await takeOver(page, code);
  await page.keyboard.press('PageDown');
  expect(await steps(page)).toBe(before + 1);
});

test('a build step of the address is shown before reveal.js is there', async ({ page }) => {
  const code = await hold(page, '**/assets/*.js');
  await page.goto('?ansicht=folien#/k2-s04/1', { waitUntil: 'commit' });
  await expect(page.locator('#k2-s04.present .fragment.visible')).toHaveCount(2);
  await takeOver(page, code);
  expect(await steps(page)).toBe(2);
});

test('an address that leads nowhere shows the first slide until the nearest is known', async ({ page }) => {
  const code = await hold(page, '**/assets/*.js');
  await page.goto('?ansicht=folien#/k2-s99', { waitUntil: 'commit' });
  await expect(page.locator('#k0-s01.present')).toBeVisible();
  await takeOver(page, code);
  expect(await currentSlide(page)).toMatch(/^k2-/);
  await expect(page.locator('.slide:visible')).toHaveCount(1);
});

test('a key that is held with another one belongs to the browser', async ({ page }) => {
  const code = await hold(page, '**/assets/*.js');
  await page.goto('?ansicht=folien', { waitUntil: 'commit' });
  await expect(page.locator('#k0-s01.present')).toBeVisible();
  for (const key of ['Alt+ArrowRight', 'Control+PageDown', 'Shift+Space']) await page.keyboard.press(key);
  expect(await currentSlide(page)).toBe('k0-s01');
  await takeOver(page, code);
});

test('styles that come later stand behind those that the deck asked for first', async ({ page }) => {
  await openDeck(page, 'k2-s06');
  await exerciseReady(page, '#k2-s06');
  await expect(page.locator('body link[rel="stylesheet"]')).toHaveCount(0);
  const sheets = await page
    .locator('head link[rel="stylesheet"]')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')?.replace(/^.*assets\/(.*)-.{8}\.css$/, '$1')),
    );
  expect(sheets[0]).toBe('index');
  expect(sheets).toContain('smart-grid');
});

test('where a run plan leaves slides out no key turns before its code is there', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('smm-tag8-ablauf', '{}'));
  const code = await hold(page, '**/assets/*.js');
  await page.goto('?ansicht=folien', { waitUntil: 'commit' });
  await expect(page.locator('#k0-s01.present')).toBeVisible();
  await page.keyboard.press('PageDown');
  expect(await currentSlide(page)).toBe('k0-s01');
  await takeOver(page, code);
  expect(await currentSlide(page)).toBe('k0-s01');
});

test('reader and pages show nothing before their styles are there', async ({ page }) => {
  const styles = await hold(page, '**/assets/index-*.css');
  await page.goto('?ansicht=lesen', { waitUntil: 'commit' });
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(0);
  styles.come();
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
});
