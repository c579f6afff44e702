import type { Locator, Page } from '@playwright/test';
import { clipped, smallTargets } from './support/measure.ts';
import { phones } from './support/phones.ts';
import { exerciseReady, expect, openReader, test } from './support/site.ts';

const lying = { screen: { width: 844, height: 390 }, tag: ['@gate'] };

for (const { screen: viewport, tag } of [...phones, lying]) {
  test.describe(`at ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport, isMobile: true });

    test('L2: the own vote is held up, black on white and at least two fifths of the screen high', { tag }, async ({
      page,
    }) => {
      await page.goto('?ansicht=lesen&aufgabe=u05-smart-peer');
      await exerciseReady(page, '.alone');
      const vote = page.locator('.alone smm-vote');
      const option = vote.locator('.option').nth(1);
      await expect(vote.getByRole('button', { name: 'Hochhalten' })).toHaveCount(0);
      await option.tap();
      await vote.getByRole('button', { name: 'Hochhalten' }).tap();
      const dialog = page.getByRole('dialog', { name: 'Antwort B zum Hochhalten' });
      await expect(dialog).toContainText(await option.locator('.option-text').innerText());
      await expectHeldUp(page, dialog, viewport);
      await page.touchscreen.tap(viewport.width / 2, viewport.height / 2);
      await expect(dialog).toHaveCount(0);
      await expect(vote.getByRole('button', { name: 'Hochhalten' })).toBeFocused();
    });
  });
}

test('a show of hands is held up too, and put down with the button', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openReader(page, 'k2-s01');
  await exerciseReady(page, '#k2-s01');
  const hands = page.locator('#k2-s01 smm-hands');
  await hands.locator('.option').nth(2).tap();
  await hands.getByRole('button', { name: 'Hochhalten' }).tap();
  const dialog = page.getByRole('dialog', { name: 'Antwort C zum Hochhalten' });
  await dialog.getByRole('button', { name: 'Schließen' }).tap();
  await expect(dialog).toHaveCount(0);
  await expect(hands.getByRole('button', { name: 'Hochhalten' })).toBeFocused();
});

test('every theme holds a letter up with its strongest contrast', { tag: '@gate' }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const theme of ['hell', 'dunkel', 'kontrast']) {
    await page.goto(`?ansicht=lesen&aufgabe=u05-smart-peer&thema=${theme}`);
    await exerciseReady(page, '.alone');
    await page.locator('.alone .option').nth(0).tap();
    await page.getByRole('button', { name: 'Hochhalten' }).tap();
    expect(await contrast(page.locator('.hold-up')), theme).toBeGreaterThan(15);
  }
});

test('on the slide of the class there is nothing to hold up', async ({ page }) => {
  await page.goto('?ansicht=folien&test=7#/k2-s07');
  await exerciseReady(page, '#k2-s07');
  await expect(page.getByRole('button', { name: 'Hochhalten' })).toHaveCount(0);
});

async function expectHeldUp(page: Page, dialog: Locator, screen: { width: number; height: number }): Promise<void> {
  expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, ...screen });
  const { height, width, box } = await dialog.locator('.hold-up-letter').evaluate(inkOf);
  expect(height).toBeGreaterThanOrEqual(0.4 * screen.height);
  expect(width).toBeLessThanOrEqual(box.width);
  const beside = [dialog.locator('.hold-up-band'), dialog.locator('.hold-up-text')];
  for (const one of beside) expect(overlap(box, await one.evaluate(boxOf))).toBe(false);
  expect(await clipped(page, '.hold-up')).toEqual([]);
  expect(await smallTargets(page, '.hold-up', 48)).toEqual([]);
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

/** In the page: how much of the letter is ink, and the box in which it stands. */
function inkOf(letter: Element): { readonly height: number; readonly width: number; readonly box: Box } {
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(letter);
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) throw new Error('no canvas');
  canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const ink = canvas.measureText(letter.textContent ?? '');
  const { left, right, top, bottom, width } = letter.getBoundingClientRect();
  return {
    height: ink.actualBoundingBoxAscent,
    width: ink.actualBoundingBoxRight + ink.actualBoundingBoxLeft,
    box: { left, right, top, bottom, width },
  };
}

function boxOf(element: Element): Box {
  const { left, right, top, bottom, width } = element.getBoundingClientRect();
  return { left, right, top, bottom, width };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
}

/** Contrast of text and ground, by WCAG 2. */
function contrast(element: Locator): Promise<number> {
  return element.evaluate((one) => {
    const luminance = (color: string): number => {
      const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const { color, backgroundColor } = getComputedStyle(one);
    const [dark = 0, light = 0] = [luminance(color), luminance(backgroundColor)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  });
}
