import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { click, expectAnswerKept, expectSlide, faults, open, openFirefox, textOf } from './firefox.ts';

const file = pathToFileURL(resolve('dist-single/tag8.html')).href;
let browser: Browser;

beforeAll(async () => {
  browser = await openFirefox();
});
afterAll(() => browser.close());
afterEach(() => expect(faults.splice(0)).toEqual([]));

test('from a disk the single file turns its slides, with its own fonts, and the notes window follows', async () => {
  const deck = await open(browser, file, '?ansicht=folien#/k2-s01');
  const notes = await open(browser, file, '?ansicht=sprecher');
  expect(await deck.evaluate(() => document.fonts.check('28px "Atkinson Next"'))).toBe(true);
  await deck.bringToFront();
  await deck.keyboard.press('PageDown');
  await expectSlide(deck, 'k2-s02');
  await expect.poll(() => textOf(notes, '.speaker')).toContain('Welche vier Angaben tragen diesen Satz?');
  await notes.close();
  await deck.close();
});

test('from a disk the single file grades an answer and keeps it over a reload', async () => {
  const page = await open(browser, file, '?ansicht=lesen&aufgabe=q-k2-07&test=7');
  await expectAnswerKept(page);
  await page.close();
});

test('a choice in the settings of the single file holds in its deck', async () => {
  const settings = await open(browser, file, '?ansicht=einstellungen');
  await click(settings, 'label:has(input[value="dunkel"])');
  const deck = await open(browser, file, '?ansicht=folien');
  expect(await deck.evaluate(() => document.documentElement.dataset.theme)).toBe('dunkel');
});

test('the page of the whole site, opened from a disk, is for reading and says what goes instead', async () => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(resolve('dist/index.html')).href);
  await expect.poll(() => textOf(page, 'body')).toContain('SMART: fünf Fragen an jedes Ziel');
  expect(await textOf(page, 'body')).toContain('Folien und Übungen gehen mit der Datei „tag8.html“');
});
