import { test as base } from '@playwright/test';
import { type DevServer, startDevServer } from './support/dev-server.ts';
import { readAttempts } from './support/record.ts';
import { currentSlide, exerciseReady, expect as expectSoon } from './support/site.ts';
import { expectPlaced, goalAt, grid, gridId, placeByClicks } from './support/smart-grid.ts';

/** What is edited is compiled anew before it shows. */
const expect = expectSoon.configure({ timeout: 15_000 });

const test = base.extend<{ server: DevServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to know which fixtures are needed.
    async ({}, use) => {
      const server = await startDevServer();
      await use(server);
      await server.stop();
    },
    { timeout: 60_000 },
  ],
});

test('while editing a mistake shows in its place, the rest lives on, and after the fix all is as before', async ({
  page,
  server,
}) => {
  test.setTimeout(150_000);
  await page.goto(`${server.address}?ansicht=folien#/k2-s06`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await exerciseReady(page, '#k2-s06');
  await placeByClicks(page, goalAt(1), 'T');
  await expectPlaced(page, goalAt(1), 'T');

  // In a set of answers: the exercise says what is wrong, its slide stands.
  await server.edit('quizzes/02-smart.yaml', (text) => text.replace('in: [T]', 'in: [Termin]'));
  await expect(page.locator('#k2-s06 .broken')).toContainText('Termin');
  await expect(page.locator('#k2-s06 .broken')).toContainText('02-smart.yaml');
  await expect.poll(() => currentSlide(page)).toBe('k2-s06');
  await expect(page.locator('#k2-s06 h2')).toBeVisible();
  await server.edit('quizzes/02-smart.yaml', (text) => text.replace('in: [Termin]', 'in: [T]'));
  await exerciseReady(page, '#k2-s06 smm-smart-grid');
  await expectPlaced(page, goalAt(1), 'T');

  // In a slide: the message stands in its place, and the next slide can be used.
  await server.edit('slides/02-smart.md', (text) => text.replace('layout: exercise', 'layout: uebung'));
  await expect(page.locator('#k2-s06.broken')).toContainText('uebung');
  await expect(page.locator('#k2-s06.broken')).toBeVisible();
  await expect.poll(() => currentSlide(page)).toBe('k2-s06');
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await page.keyboard.press('PageDown');
  await expect.poll(() => currentSlide(page)).toBe('k2-s07');
  await page.locator('#k2-s07').getByRole('button', { name: 'Stimmen eintragen' }).click();
  await expect(page.getByRole('textbox', { name: 'Stimmen für A' })).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/#\/k2-s06$/);
  await server.edit('slides/02-smart.md', (text) => text.replace('layout: uebung', 'layout: exercise'));
  await expect(grid(page)).toBeVisible();
  await expect.poll(() => currentSlide(page)).toBe('k2-s06');
  await expectPlaced(page, goalAt(1), 'T');
  expect(await readAttempts(page, gridId)).toEqual([]);
});
