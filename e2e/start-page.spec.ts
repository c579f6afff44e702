import { expectClean } from './support/axe.ts';
import { overflow, smallTargets } from './support/measure.ts';
import { openPage } from './support/pages.ts';
import { scan } from './support/qr.ts';
import { currentSlide, exerciseReady, expect, openDeck, test } from './support/site.ts';

const published = 'https://schule.example/tag8/';

test('T4: one click on the start page leads to the first slide, with the notes in a window of their own', async ({
  page,
  context,
}) => {
  await openPage(page, 'start');
  const [notes] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Mit Notizen' }).click(),
  ]);
  await expect.poll(() => currentSlide(page)).toBe('k0-s01');
  await expect(notes.getByRole('heading', { name: 'Tag 8: SMM-Strategie & Co.' }).first()).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(notes.getByRole('heading', { name: /Neun Stationen/ }).first()).toBeVisible();
});

test('T5: the room test shows a line for the last row, of 28 px and more in large type', async ({ page }) => {
  const line = page.locator('#k0-s04 .test-line');
  const size = () => line.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  await openPage(page, 'start');
  await page.getByRole('link', { name: 'Raumtest' }).click();
  await expect(line).toHaveText('Lesen Sie diese Zeile auch in der letzten Reihe?');
  const usual = await size();
  expect(usual).toBeGreaterThanOrEqual(28);
  await page.goBack();
  await page.getByRole('button', { name: 'Große Schrift' }).click();
  await page.getByRole('link', { name: 'Raumtest' }).click();
  await expect(line).toBeVisible();
  expect(await size()).toBeGreaterThanOrEqual(usual);
  await expect(page.locator('html')).toHaveAttribute('data-size', 'gross');
});

test('colours, type and motion chosen on the start page hold in the deck', { tag: '@gate' }, async ({ page }) => {
  await openPage(page, 'start');
  const pressed = (name: string) => page.getByRole('button', { name, exact: true });
  await pressed('Dunkel').click();
  await pressed('Bewegung an').click();
  await expect(pressed('Dunkel')).toHaveAttribute('aria-pressed', 'true');
  await expect(pressed('Hell')).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('link', { name: /^Vorführen/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dunkel');
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'ruhig');
});

test('where phones cannot reach the page it says so, keeps the published address, and its codes lead there', async ({
  page,
}) => {
  await openPage(page, 'start', '&test=7');
  await page.getByRole('button', { name: /^QR-Code/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Von hier kommen Handys nicht auf die Seite.')).toBeVisible();
  await expect(dialog.locator('.qr-code')).toHaveCount(0);
  const field = dialog.getByRole('textbox', { name: 'Adresse des Kurses im Netz' });
  await field.fill('localhost:4173');
  await field.press('Enter');
  await expect(dialog.getByText('Das ist keine Adresse, die Handys erreichen.')).toBeVisible();
  await expect(field).toBeFocused();
  await field.fill(published);
  await field.press('Enter');
  await expect(dialog.getByText(`${published}?ansicht=lesen&test=7`)).toBeVisible();
  expect(await scan(dialog.locator('.qr-code'))).toBe(`${published}?ansicht=lesen&test=7`);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^QR-Code/ })).toBeFocused();

  await openDeck(page, 'k2-s06');
  await exerciseReady(page, '#k2-s06');
  await page.keyboard.press('q');
  await expect(dialog.getByRole('heading', { name: 'Diese Übung auf dem Handy' })).toBeVisible();
  expect(await scan(dialog.locator('.qr-code'))).toBe(`${published}?ansicht=lesen&aufgabe=u04-smart-raster&test=7`);
  const { width = 0 } = (await dialog.locator('.qr-code').boundingBox()) ?? {};
  expect(width).toBeGreaterThan(720 / 2);
  await page.keyboard.press('PageDown');
  expect(await currentSlide(page)).toBe('k2-s06');
  await page.keyboard.press('Escape');
  await page.keyboard.press('PageUp');
  expect(await currentSlide(page)).toBe('k2-s05');
  await page.getByRole('button', { name: 'QR-Code zeigen (Q)' }).click();
  expect(await scan(dialog.locator('.qr-code'))).toBe(`${published}?ansicht=lesen&test=7#k2-s05`);
});

for (const theme of ['hell', 'dunkel', 'kontrast']) {
  test(`axe finds nothing on the start page and a QR code, and both fit a small phone, theme ${theme}`, {
    tag: '@gate',
  }, async ({ page }) => {
    await page.addInitScript((address) => localStorage.setItem('smm-tag8-adresse', address), published);
    await page.setViewportSize({ width: 320, height: 568 });
    await openPage(page, 'start', `&thema=${theme}`);
    await expectClean(page, 'the start page', 'main');
    await expectClean(page, 'the whole page', 'html');
    expect(await overflow(page)).toEqual([]);
    expect(await smallTargets(page, 'main')).toEqual([]);
    await page.getByRole('button', { name: /^QR-Code/ }).click();
    await expectClean(page, 'the code', 'dialog');
    expect(await overflow(page)).toEqual([]);
    expect(await smallTargets(page, 'dialog')).toEqual([]);
  });
}
