import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { serve } from '../scripts/static-server.mjs';
import { zipSite } from '../scripts/zip/site-zip.mjs';
import { writtenItem } from './support/course.ts';
import { currentSlide, expect, test } from './support/site.ts';

/** `npm run build:single` has written it. */
const path = resolve('dist-single/tag8.html');
const file = pathToFileURL(path).href;
const ready = 'html[data-ready]';

/** Opens the single file from the disk; returns what it asks for from then on, its own address and data in it excepted. */
async function openFile(page: Page, query: string, loaded = ready): Promise<readonly string[]> {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(file) && !request.url().startsWith('data:')) asked.push(request.url());
  });
  await page.context().setOffline(true);
  await page.goto(file + query);
  await page.waitForSelector(loaded, { state: 'attached' });
  return asked;
}

test('the single file is small, says its letters early and may load nothing', () => {
  expect(statSync(path).size).toBeLessThan(2_000_000);
  const html = readFileSync(path, 'utf8');
  expect(Buffer.from(html.slice(0, html.indexOf('charset="utf-8"'))).length).toBeLessThan(1000);
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/'self'|https?:|unsafe|\*/);
  expect(html).not.toMatch(/<link(?![^>]*href="data:)|<script[^>]*\ssrc=/);
});

test('T3: from a disk without network the single file turns slides in its own type, and the notes window follows', async ({
  page,
  context,
}) => {
  const asked = await openFile(page, '?ansicht=folien#/k2-s01');
  const notes = await context.newPage();
  await openFile(notes, '?ansicht=sprecher', '.speaker');
  await page.keyboard.press('PageDown');
  await expect.poll(() => currentSlide(page)).toBe('k2-s02');
  await expect(notes.getByText('Welche vier Angaben tragen diesen Satz?')).toBeVisible();
  const fonts = () =>
    page.evaluate(() => [...document.fonts].flatMap((one) => (one.status === 'loaded' ? one.family : [])));
  await expect.poll(fonts).toEqual(expect.arrayContaining([expect.stringMatching(/Atkinson Next/)]));
  expect(asked).toEqual([]);
});

test('T3: from a disk without network an exercise is solved, its reasons come, and a reload keeps the answer', async ({
  page,
}) => {
  const asked = await openFile(page, '?ansicht=lesen&aufgabe=q-k2-07&test=7', '.alone input');
  const { options = [] } = writtenItem('q-k2-07');
  const wrong = options.find(({ correct }) => !correct);
  // Until something is submitted neither key nor reasons are in the page, though they are in the file.
  const shown = () => page.evaluate(() => document.querySelector('.alone')?.textContent);
  const reason = typeof wrong?.feedback === 'string' ? wrong.feedback.slice(0, 30) : '';
  expect(reason).not.toBe('');
  expect(await shown()).not.toContain(reason);
  await page.locator(`.alone input[value="${wrong?.id}"]`).check();
  await page.getByRole('button', { name: 'Prüfen', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Ergebnis: 0 von 1 richtig' })).toBeFocused();
  expect(await shown()).toContain(reason);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Ergebnis: 0 von 1 richtig' })).toBeVisible();
  expect(asked).toEqual([]);
});

test('from a disk a choice in the settings holds in the deck and takes the older one out of the address', async ({
  page,
}) => {
  await openFile(page, '?ansicht=einstellungen&thema=kontrast', ready);
  await page.getByRole('radio', { name: 'Dunkel' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dunkel');
  expect(page.url()).toBe(`${file}?ansicht=einstellungen`);
  await page.goto(`${file}?ansicht=folien`);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dunkel');
});

test('from a disk the start page and a work sheet for the printer are there too', async ({ page }) => {
  const asked = await openFile(page, '?ansicht=start');
  await expect(page.getByRole('heading', { name: 'Tag 8: SMM-Strategie & Co.' }).first()).toBeVisible();
  await page.goto(`${file}?ansicht=druck&blatt=u10-swot`);
  await expect(page.getByRole('heading', { name: 'SWOT der Hofmolkerei' }).first()).toBeVisible();
  expect(asked).toEqual([]);
});

test('the page of the whole site, opened from a disk, is for reading and says what goes instead', async ({
  browser,
}) => {
  // Its errors are the reason for the sentence, so they fail nothing here.
  const page = await browser.newPage();
  await page.goto(pathToFileURL(resolve('dist/index.html')).href);
  await expect(page.getByText('Folien und Übungen gehen mit der Datei „tag8.html“')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'SMART: fünf Fragen an jedes Ziel' })).toBeVisible();
  await page.close();
});

test('from a server the page says nothing of disks', async ({ page }) => {
  await page.goto('?ansicht=lesen#k2-s04');
  await expect(page.locator('#k2-s04 h2')).toBeVisible();
  await expect(page.getByText('tag8.html')).toBeHidden();
});

test('the zip, unpacked into any folder of a small server, is the site', async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'smm-stick-'));
  const files = unzipSync(zipSite(resolve('dist'), 'So geht es'));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const server = await serve({ folder });
  const page = await browser.newPage();
  try {
    await page.goto(`http://127.0.0.1:${server.port}/tag8/?ansicht=folien#/k2-s01`);
    await page.waitForSelector(ready, { state: 'attached' });
    await page.keyboard.press('PageDown');
    await expect.poll(() => currentSlide(page)).toBe('k2-s02');
  } finally {
    await page.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
});
