import { resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { writtenItem } from '../e2e/support/course.ts';
import { serve } from '../scripts/static-server.mjs';
import {
  click,
  drag,
  expectAnswerKept,
  expectResult,
  expectSlide,
  faults,
  open,
  openFirefox,
  press,
  textOf,
} from './firefox.ts';

const grid = '[data-item="u04-smart-raster"]';
let browser: Browser;
let site: { port: number; close: () => void };
let home = '';

beforeAll(async () => {
  site = await serve({ folder: resolve('dist'), base: '/any-repo-name/' });
  home = `http://127.0.0.1:${site.port}/any-repo-name/`;
  browser = await openFirefox();
});
afterAll(async () => {
  await browser.close();
  site.close();
});
afterEach(() => expect(faults.splice(0)).toEqual([]));

test('the deck turns its slides by keys and shows the slide of its address', async () => {
  const page = await open(browser, home, '?ansicht=folien#/k2-s02');
  await expectSlide(page, 'k2-s02');
  await page.keyboard.press('PageUp');
  await expectSlide(page, 'k2-s01');
  await page.keyboard.press('PageDown');
  await expectSlide(page, 'k2-s02');
  await expect.poll(() => page.url()).toContain('#/k2-s02');
  await page.close();
});

test('the SMART grid is solved on its board: one card is dragged, the others are placed by clicks', async () => {
  const page = await open(browser, home, '?ansicht=folien&test=7#/k2-s06');
  const [first, ...others] = writtenItem('u04-smart-raster').cards ?? [];
  await drag(page, `${grid} [data-card="${first?.id}"]`, `${grid} [data-zone="${first?.in}"]`);
  for (const { id, in: column } of others) {
    await click(page, `${grid} [data-card="${id}"]`);
    await click(page, `${grid} [data-target="${column}"]`);
  }
  await press(page, grid, 'Prüfen');
  await expectResult(page, grid, 'Ergebnis: 6 von 6 richtig');
  await page.close();
});

test('the reader grades a single choice, keeps it over a reload and does not let the page scroll sideways', async () => {
  const page = await open(browser, home, '?ansicht=lesen&aufgabe=q-k2-07&test=7');
  await page.setViewport({ width: 390, height: 844 });
  await expectAnswerKept(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.close();
});

test('the reader opens at a chapter and shows its slides as text', async () => {
  const page = await open(browser, home, '?ansicht=lesen#k2-s04');
  await expect.poll(() => textOf(page, '#k2-s04 h2')).toBe('SMART: fünf Fragen an jedes Ziel');
  await page.close();
});
