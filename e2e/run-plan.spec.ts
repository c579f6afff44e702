import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expectClean } from './support/axe.ts';
import { overflow, smallTargets } from './support/measure.ts';
import { openPage } from './support/pages.ts';
import { currentSlide, expect, openDeck, test } from './support/site.ts';

function sum(page: Page): Locator {
  return page.getByRole('region', { name: 'Ihr Tag' });
}

function chapter(page: Page, name: string): Locator {
  return page.locator('.plan-chapter', { hasText: name });
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** Unfolds a chapter and takes the check mark from a slide. */
async function switchOff(page: Page, inChapter: string, slide: string): Promise<void> {
  await chapter(page, inChapter).locator('summary').click();
  await page.getByRole('checkbox', { name: slide }).uncheck();
}

test('T1: without K3 and k8-s08 the plan has its new total, the deck skips them, and the link brings both elsewhere', async ({
  page,
  browser,
  baseURL,
}) => {
  await openPage(page, 'ablauf');
  await expect(sum(page)).toContainText('360 Minuten');
  await page.getByRole('checkbox', { name: 'Unternehmensstrategie und Führung' }).uncheck();
  await expect(sum(page)).toContainText('335 Minuten');
  await switchOff(page, 'Krise', '8.8 Vodafone 2012');
  await expect(sum(page)).toContainText('332 Minuten');
  await expect(sum(page)).toContainText('74 von 80 Folien');
  await expect(sum(page)).toContainText('Ende 15:57 Uhr');
  await expect(chapter(page, 'Zielgruppe')).toContainText('10:55–11:40');

  const link = await page.getByRole('textbox', { name: 'Link zu diesem Ablauf' }).inputValue();
  const there = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
  const other = await there.newPage();
  await other.goto(link);
  await expect(other.getByText('Der Ablauf aus dem Link gilt jetzt.', { exact: true })).toBeVisible();
  await expect(sum(other)).toContainText('332 Minuten');
  await expect(chapter(other, 'Unternehmensstrategie').getByRole('checkbox').first()).not.toBeChecked();
  expect(new URL(other.url()).searchParams.has('ablauf')).toBe(false);
  await expect(other.getByRole('textbox', { name: 'Link zu diesem Ablauf' })).toHaveValue(link);
  await there.close();

  await openDeck(page, 'k2-s08');
  for (let step = 0; step < 20 && (await currentSlide(page)) === 'k2-s08'; step += 1) {
    await page.keyboard.press('PageDown');
  }
  expect(await currentSlide(page)).toBe('k4-s01');
  await expect(page).toHaveTitle(/^Folie 22 von 74: /);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => currentSlide(page)).toBe('k2-s08');
  await expect(page.locator('#k0-s01 .day-span')).toHaveText('Von 9 bis 15:57 Uhr, mit drei Pausen');
  await page.evaluate(() => {
    location.hash = '#/k8-s07/9';
  });
  await expect.poll(() => currentSlide(page)).toBe('k8-s07');
  for (let step = 0; step < 20 && (await currentSlide(page)) === 'k8-s07'; step += 1) {
    await page.keyboard.press('ArrowRight');
  }
  expect(await currentSlide(page)).toBe('k8-s09');

  await page.goto('about:blank');
  await openDeck(page, 'k3-s02');
  expect(await currentSlide(page)).toBe('k3-s02');
  await expect(page).toHaveTitle(/^Im Ablauf ausgeschaltet: Enterprise 2\.0/);
  for (let step = 0; step < 20 && (await currentSlide(page)) === 'k3-s02'; step += 1) {
    await page.keyboard.press('PageUp');
  }
  expect(await currentSlide(page)).toBe('k2-s08');
});

test('a day that begins and ends with chapters that are switched off begins and ends with the others, and the reader keeps all', {
  tag: '@gate',
}, async ({ page }) => {
  await openPage(page, 'ablauf');
  for (const name of ['Ankommen und Vortest', 'Obama, Transfer, Abschluss']) {
    await page.getByRole('checkbox', { name }).uncheck();
  }
  await page.getByRole('link', { name: 'So vorführen' }).click();
  await expect(page).toHaveTitle(/^Folie 1 von 69: /);
  expect(await currentSlide(page)).toBe('k1-s01');
  await page.keyboard.press('PageUp');
  expect(await currentSlide(page)).toBe('k1-s01');
  await page.keyboard.press('m');
  await page.getByRole('combobox', { name: 'Folie suchen' }).fill('0.4');
  await page.keyboard.press('Enter');
  await expect.poll(() => currentSlide(page)).toBe('k0-s04');
  await page.keyboard.press('z');
  await expect.poll(() => currentSlide(page)).toBe('k1-s01');
  await openDeck(page);
  expect(await currentSlide(page)).toBe('k1-s01');
  await page.goto('about:blank');
  await openDeck(page, 'k8-s11');
  for (let step = 0; step < 20; step += 1) await page.keyboard.press('PageDown');
  expect(await currentSlide(page)).toBe('k8-s11');
  await page.goto('?ansicht=lesen');
  await expect(page.locator('section.slide')).toHaveCount(80);
});

test('the 4-hour version, an own start and own breaks give a new end, and all of it can be taken back', async ({
  page,
}) => {
  await openPage(page, 'ablauf');
  await press(page, '4-Stunden-Fassung');
  await expect(sum(page)).toContainText('Ende 13:30 Uhr');
  await expect(sum(page)).toContainText('240 Minuten, dazu 30 Minuten Pause');
  await sum(page).getByLabel('Beginn').fill('13:15');
  await expect(sum(page)).toContainText('Ende 17:45 Uhr');
  await press(page, 'Mittagspause, 45 Minuten');
  await expect(sum(page)).toContainText('Ende 18:30 Uhr');
  await expect(page.getByRole('combobox', { name: 'Pause 2: nach' })).toBeFocused();
  await page.getByRole('spinbutton', { name: 'Pause 2: Minuten' }).fill('30');
  await page.getByRole('spinbutton', { name: 'Pause 2: Minuten' }).press('Enter');
  await expect(sum(page)).toContainText('Ende 18:15 Uhr');
  await page.getByRole('spinbutton', { name: 'Pause 2: Minuten' }).fill('0');
  await page.getByRole('spinbutton', { name: 'Pause 2: Minuten' }).press('Enter');
  await expect(page.getByText('Minuten sind eine ganze Zahl von 1 bis 240.', { exact: true })).toBeVisible();
  await expect(sum(page)).toContainText('Ende 18:15 Uhr');
  await press(page, 'Pause 1 entfernen');
  await expect(sum(page)).toContainText('Ende 18:00 Uhr');
  await page.reload();
  await expect(sum(page)).toContainText('Ende 18:00 Uhr');
  await press(page, 'Zurück zum ganzen Tag');
  await expect(sum(page)).toContainText('Ende 16:25 Uhr');
  await press(page, 'Rückgängig');
  await expect(sum(page)).toContainText('Ende 18:00 Uhr');
  await press(page, 'Zurück zum ganzen Tag');
  expect(await page.evaluate(() => localStorage.getItem('smm-tag8-ablauf'))).toBeNull();
});

test('a file brings the plan back; what is no plan is refused with a reason and changes nothing', async ({ page }) => {
  await openPage(page, 'ablauf');
  await press(page, '4-Stunden-Fassung');
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Als Datei speichern')]);
  const file = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(file)).toMatchObject({ format: 'smm-tag8-ablauf', version: 1, start: 540 });
  await press(page, 'Zurück zum ganzen Tag');
  const give = (text: string): Promise<void> =>
    page
      .getByLabel('Datei öffnen')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  for (const [text, reason] of [
    ['hallo', 'Die Datei ist kein Ablauf, oder sie ist beschädigt.'],
    [file.replace('"version": 1', '"version": 2'), 'Die Datei kommt aus einer neueren Fassung des Kurses.'],
    [file.replace('k3-s01', 'k3-s91'), 'Die Datei nennt Folien, die es in dieser Fassung des Kurses nicht gibt.'],
  ] as const) {
    await give(text);
    await expect(page.getByText(reason)).toBeVisible();
    await expect(page.getByText('Ihr Ablauf ist unverändert.', { exact: true })).toBeVisible();
    await expect(sum(page)).toContainText('360 Minuten');
  }
  await give(file);
  await expect(page.getByText('Der Ablauf aus der Datei gilt jetzt.', { exact: true })).toBeVisible();
  await expect(sum(page)).toContainText('240 Minuten');

  await openPage(page, 'ablauf', '&ablauf=1.540.2-15');
  await expect(page.getByText('Der Link ist unvollständig oder verändert.', { exact: true })).toBeVisible();
  await expect(sum(page)).toContainText('240 Minuten');
  await page.reload();
  await expect(page.getByText('Der Link ist unvollständig oder verändert.')).toHaveCount(0);
});

test('minutes that slides took are named and can be taken over', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('smm-tag8-dauer', '{"version":1,"seconds":{"k0-s01":60,"k0-s04":118,"k2-s06":840}}');
  });
  await openPage(page, 'ablauf');
  await chapter(page, 'Ankommen').locator('summary').click();
  await expect(page.getByText('gebraucht: 2 min statt 4')).toBeVisible();
  await expect(page.getByText('Mit diesen Zeiten endet der Tag um 16:27 Uhr.')).toBeVisible();
  await press(page, 'Gebrauchte Zeiten übernehmen');
  await expect(sum(page)).toContainText('362 Minuten');
  await expect(chapter(page, 'Ankommen')).toContainText('2 statt 4 Min.');
  await expect(page.getByText('gebraucht:')).toHaveCount(0);
});

for (const theme of ['hell', 'dunkel', 'kontrast']) {
  test(`axe finds nothing on the run plan, and it fits a small phone, theme ${theme}`, { tag: '@gate' }, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await openPage(page, 'ablauf', `&thema=${theme}`);
    await press(page, '4-Stunden-Fassung');
    await chapter(page, 'Krise').locator('summary').click();
    await expectClean(page, 'the run plan', 'main');
    await expectClean(page, 'the whole page', 'html');
    expect(await overflow(page)).toEqual([]);
    expect(await smallTargets(page, 'main')).toEqual([]);
  });
}
