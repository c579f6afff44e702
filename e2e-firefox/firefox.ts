import type { Browser, Page } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { expect } from 'vitest';
import { writtenItem } from '../e2e/support/course.ts';

/** How long a thing may take to appear, in ms: the machine does other things as well. */
const patience = 20_000;

/** What no user should meet, collected from all pages that `open` opened. */
export const faults: string[] = [];

/** The Firefox that scripts/firefox.mjs has chosen. */
export function openFirefox(): Promise<Browser> {
  const executablePath = process.env.FIREFOX_PATH;
  if (!executablePath) throw new Error('FIREFOX_PATH names no Firefox: run node scripts/firefox.mjs');
  return launch({
    browser: 'firefox',
    executablePath,
    defaultViewport: { width: 1280, height: 720 },
    // Puppeteer lets files read each other, which no Firefox of a person does.
    extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
  });
}

/** A tab at an address, when its view is ready. It notes errors and requests that leave `home`, the site or file. */
export async function open(browser: Browser, home: string, query: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  page.on('pageerror', (error) => faults.push(`uncaught: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !url.startsWith('data:')) faults.push(`asks for: ${url}`);
  });
  await page.goto(home + query);
  await page.waitForSelector(query.includes('lesen') ? '.reader-bar, .alone' : 'html[data-ready], .speaker');
  return page;
}

/** Clicks with the mouse what the selector finds first, when it is there. */
export async function click(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector, { visible: true });
  await element?.click();
}

/** Grips one element with the mouse and lets go over the other. */
export async function drag(page: Page, from: string, to: string): Promise<void> {
  const [start, end] = [await middleOf(page, from), await middleOf(page, to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 20, start.y + 4, { steps: 3 });
  await page.mouse.move(end.x, start.y + 6, { steps: 6 });
  await page.mouse.up();
}

async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const box = await (await page.waitForSelector(selector, { visible: true }))?.boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Clicks the button of that name inside an element. */
export async function press(page: Page, inside: string, name: string): Promise<void> {
  const buttons = await page.$$(`${inside} button`);
  for (const button of buttons) {
    const shown = (await button.isVisible()) && (await button.evaluate((one) => one.textContent?.trim())) === name;
    if (shown) return button.click();
  }
  throw new Error(`no button „${name}“ in ${inside}`);
}

/** Waits until the heading of the result inside an element says this. */
export async function expectResult(page: Page, inside: string, sentence: string): Promise<void> {
  await expect.poll(() => textOf(page, `${inside} .result`), { timeout: patience }).toContain(sentence);
}

/** Answers the question `q-k2-07`, which the reader shows alone, and finds its result again after a reload. */
export async function expectAnswerKept(page: Page): Promise<void> {
  const right = writtenItem('q-k2-07').options?.find(({ correct }) => correct);
  await click(page, `.alone input[value="${right?.id}"]`);
  await press(page, '.alone', 'Prüfen');
  await expectResult(page, '.alone', 'Ergebnis: 1 von 1 richtig');
  await page.reload();
  await expectResult(page, '.alone', 'Ergebnis: 1 von 1 richtig');
}

/** Waits until the deck shows this slide. */
export async function expectSlide(page: Page, id: string): Promise<void> {
  const shown = (): Promise<string | undefined> => page.evaluate(() => document.querySelector('.slide.present')?.id);
  await expect.poll(shown, { timeout: patience }).toBe(id);
}

/** All text that an element shows; empty where it is not there. */
export function textOf(page: Page, selector: string): Promise<string> {
  return page.evaluate((one) => document.querySelector<HTMLElement>(one)?.innerText ?? '', selector);
}
