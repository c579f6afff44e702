import type { Page } from '@playwright/test';
import { countPages } from '../../scripts/pdf/count-pages.mjs';
import { clipped, overflow } from './measure.ts';
import { exerciseReady, expect } from './site.ts';

/** An exercise alone, as it comes out of a printer: one sheet, a line to write on for each part, and all that is to choose from. */
export async function expectWorkSheet(
  page: Page,
  {
    exercise,
    rows,
    choices,
  }: { readonly exercise: string; readonly rows: number; readonly choices: readonly string[] },
): Promise<void> {
  // The dark theme: paper must not follow it.
  await page.goto(`?ansicht=lesen&aufgabe=${exercise}&thema=dunkel&test=7`);
  await exerciseReady(page, '.alone [data-item]');
  expect(await pagesOf(page)).toBe(1);
  await beginPrinting(page);
  // A4 without its margins.
  await page.setViewportSize({ width: 672, height: 986 });
  await expect(page.locator('.alone > h2')).toBeVisible();
  const lines = page.locator('.alone .item-body li > select');
  await expect(lines).toHaveCount(rows);
  for (const line of await lines.all()) {
    await expect(line).toBeVisible();
    // Nothing is chosen: the line is empty.
    await expect(line).toHaveCSS('color', 'rgba(0, 0, 0, 0)');
  }
  for (const text of choices) await expect(page.locator('.alone .on-paper', { hasText: text })).toBeVisible();
  expect(await page.locator('.alone :is(button, a)').filter({ visible: true }).allTextContents()).toEqual([]);
  expect(await overflow(page)).toEqual([]);
  expect(await clipped(page, '.alone')).toEqual([]);
  expect(await darkFills(page)).toEqual([]);
}

/** How many sheets of A4 the page takes, without the backgrounds that printers leave out. */
export async function pagesOf(page: Page): Promise<number> {
  return countPages(await page.pdf({ preferCSSPageSize: true }));
}

/** What the browser does before it lays out paper. */
export async function beginPrinting(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

/** Boxes of more than a thumbnail's size that are darker than light grey. Drawings keep the fills they are made of. */
export function darkFills(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const lightness = (color: string): number => {
      if (!canvas) return 1;
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = '#fff';
      canvas.fillRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
    };
    return [...document.querySelectorAll<HTMLElement>('body :not(svg *)')].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      if (width * height < 60 * 60 || !element.checkVisibility()) return [];
      const { backgroundColor } = getComputedStyle(element);
      return lightness(backgroundColor) > 0.8 ? [] : [`${element.localName}.${element.className}: ${backgroundColor}`];
    });
  });
}
