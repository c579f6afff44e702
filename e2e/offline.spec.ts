import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { askedFor, expect, findUpdate, isWaiting, kept, markOf, test } from './support/host.ts';
import { readAttempts } from './support/record.ts';
import { currentSlide, exerciseReady, openDeck, openReader } from './support/site.ts';
import {
  card,
  expectPlaced,
  goalAt,
  goals,
  gridId,
  placeByClicks,
  press,
  rightColumn,
  target,
} from './support/smart-grid.ts';

const bar = (page: Page) => page.getByRole('region', { name: 'Neue Fassung' });
/** Twice the time between two looks at the page. */
const longEnough = 2200;
/** With the tools of a test attached, Chromium often thinks a worker busy, and the page waits before it goes round it. */
const patience = 15_000;

test.describe.configure({ timeout: 60_000 });

test('after one visit deck, reader and a single item open without network, chapters never seen before too', async ({
  page,
  host,
}) => {
  await openReader(page);
  await kept(page);
  host.stop();
  await openDeck(page, 'k8-s11');
  expect(await currentSlide(page)).toBe('k8-s11');
  await exerciseReady(page, '#k8-s11');
  await openReader(page, 'k5-s06');
  await exerciseReady(page, '#k5-s06');
  await page.goto('?ansicht=lesen&aufgabe=u04-smart-raster');
  await exerciseReady(page, '.alone');
  await page.reload();
  await exerciseReady(page, '.alone');
  await page.goto('./index.html?ansicht=lesen');
  await expect(page.locator('.reader-bar')).toBeVisible();
});

test('answers given without network are there when the page is opened again without network', async ({
  page,
  host,
}) => {
  await openDeck(page, 'k2-s06');
  await kept(page);
  host.stop();
  await page.reload();
  await exerciseReady(page, '#k2-s06');
  await placeByClicks(page, goalAt(1), rightColumn(goalAt(1)));
  await page.reload();
  await exerciseReady(page, '#k2-s06');
  await expectPlaced(page, goalAt(1), rightColumn(goalAt(1)));
});

test('while a card is held and until the answer is checked no update is offered; loading it keeps slide and answer', async ({
  page,
  host,
}) => {
  await openDeck(page, 'k2-s06');
  await exerciseReady(page, '#k2-s06');
  await kept(page);
  await card(page, goalAt(1)).click();
  await host.publish('zwei');
  await findUpdate(page);
  await page.waitForTimeout(longEnough);
  await expect(bar(page)).toHaveCount(0);
  await expect(card(page, goalAt(1))).toHaveAttribute('aria-pressed', 'true');
  // Put down first, no answer would be open for a moment.
  await target(page, rightColumn(goalAt(1))).click();
  for (const goal of goals.slice(1)) await placeByClicks(page, goal, rightColumn(goal));
  await page.waitForTimeout(longEnough);
  await expect(bar(page)).toHaveCount(0);
  await press(page, 'Prüfen');
  await expect(bar(page)).toBeVisible();
  await expect(page.locator('#announcer')).toHaveText('Eine neue Fassung des Kurses ist da.');
  expect(await markOf(page)).not.toBe('zwei');
  await bar(page).getByRole('button', { name: 'Jetzt laden' }).click();
  await expect.poll(() => markOf(page), { timeout: patience }).toBe('zwei');
  await exerciseReady(page, '#k2-s06');
  expect(await currentSlide(page)).toBe('k2-s06');
  await expect(page.getByRole('heading', { name: 'Ergebnis: 6 von 6 richtig' })).toBeVisible();
  expect(await readAttempts(page, gridId)).toHaveLength(1);
  await expect(bar(page)).toHaveCount(0);
});

test('the reader comes back to the section that was being read', async ({ page, host }) => {
  const readNow = () =>
    page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight * 0.3)?.closest('.slide')?.id);
  await openReader(page, 'k1-s03');
  await kept(page);
  await host.publish('zwei');
  await findUpdate(page);
  await expect(bar(page)).toBeVisible();
  await page.mouse.wheel(0, 3000);
  await expect.poll(readNow).not.toBe('k1-s03');
  await page.waitForTimeout(longEnough);
  const section = await readNow();
  await bar(page).getByRole('button', { name: 'Jetzt laden' }).click();
  await expect.poll(() => markOf(page), { timeout: patience }).toBe('zwei');
  await expect(page).toHaveURL(new RegExp(`#${section}$`));
  await expect.poll(readNow).toBe(section);
  await kept(page);
  host.stop();
  await page.reload();
  expect(await markOf(page)).toBe('zwei');
});

test('„Später“ holds for the tab, and on its next pages; closed and opened again the site is the new one', async ({
  page,
  host,
  context,
}) => {
  await openReader(page);
  await kept(page);
  await host.publish('zwei');
  await findUpdate(page);
  await bar(page).getByRole('button', { name: 'Später' }).click();
  await expect(bar(page)).toHaveCount(0);
  await page.goto('?ansicht=einstellungen');
  await page.waitForTimeout(longEnough);
  await expect(bar(page)).toHaveCount(0);
  expect(await markOf(page)).not.toBe('zwei');
  await page.close();
  const next = await context.newPage();
  await expect
    .poll(async () => {
      await openReader(next);
      return markOf(next);
    })
    .toBe('zwei');
});

test('a page of the old version finds its own files after another tab has let the new version in', async ({
  page,
  host,
  context,
}) => {
  await openDeck(page, 'k1-s02');
  await kept(page);
  const other = await context.newPage();
  await openReader(other);
  await host.publish('zwei');
  await findUpdate(other);
  await bar(other).getByRole('button', { name: 'Jetzt laden' }).click();
  await expect.poll(() => markOf(other), { timeout: patience }).toBe('zwei');
  await page.evaluate(() => {
    location.hash = '#/k8-s11';
  });
  await exerciseReady(page, '#k8-s11');
  expect(await markOf(page)).not.toBe('zwei');
  expect((await askedFor(page)).filter((name) => name.includes('zwei'))).toEqual([]);
  expect((await askedFor(other)).filter((name) => !name.includes('zwei'))).toEqual([]);
  const versions = () =>
    other.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('smm-tag8')));
  expect(await versions()).toHaveLength(2);
  await page.close();
  await other.goto('about:blank');
  await openReader(other);
  await expect.poll(async () => (await versions()).length, { timeout: patience }).toBe(1);
});

test('where someone deletes the cache, the site is fetched again whole', async ({ page, host }) => {
  await openReader(page);
  await kept(page);
  const clear = () =>
    page.evaluate(async () => (await Promise.all((await caches.keys()).map((name) => caches.delete(name)))).length);
  expect(await clear()).toBe(1);
  await page.reload();
  const files = () =>
    page.evaluate(async () => {
      const [name] = await caches.keys();
      return name === undefined ? 0 : (await (await caches.open(name)).keys()).length;
    });
  // All but the worker itself.
  await expect
    .poll(files)
    .toBe(readdirSync(host.folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length - 1);
  host.stop();
  await openDeck(page, 'k2-s06');
  await exerciseReady(page, '#k2-s06');
});

test('a half published version is not taken, and the old one goes on until the new one is whole', async ({
  page,
  host,
}) => {
  await openReader(page);
  await kept(page);
  const names = await page.evaluate(() => caches.keys());
  await host.publish('zwei');
  const damaged = readdirSync(join(host.folder, 'assets')).find((name) => /^K8-.*\.js$/.test(name)) ?? '';
  rmSync(join(host.folder, 'assets', damaged));
  const update = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
      const { installing } = registration ?? {};
      return new Promise((done) => {
        if (!installing) done(undefined);
        installing?.addEventListener('statechange', () => done(installing.state));
      });
    });
  expect(await update()).toBe('redundant');
  writeFileSync(join(host.folder, 'assets', damaged), 'const other = "bytes";');
  expect(await update()).toBe('redundant');
  expect(await page.evaluate(() => caches.keys())).toEqual(names);
  expect(await isWaiting(page)).toBe(false);
  await openDeck(page, 'k8-s11');
  await exerciseReady(page, '#k8-s11');
  expect(await markOf(page)).not.toBe('zwei');
  await host.publish('drei');
  await findUpdate(page);
});

test('without room for the site nothing of it is kept, and everything works with network', async ({
  page,
  baseURL,
}) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(baseURL ?? '').origin, quotaSize: 400_000 });
  await openReader(page, 'k2-s06');
  await exerciseReady(page, '#k2-s06');
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined))
    .toBe(true);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.reload();
  await exerciseReady(page, '#k2-s06');
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});
