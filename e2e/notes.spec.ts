import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectClean } from './support/axe.ts';
import { readRecord } from './support/record.ts';
import { expect, openReader, showInReader, test } from './support/site.ts';

const text = 'Im Betrieb nachfragen:\nWer entscheidet über das Ziel?';
const noteOf = (page: Page, slide: string) => page.locator(`#${slide} > smm-note`);
const field = (page: Page, number: string) => page.getByRole('textbox', { name: `Meine Notiz zu Folie ${number}` });

test.use({ viewport: { width: 390, height: 844 } });

async function write(page: Page, slide: string, number: string): Promise<void> {
  await openReader(page, slide);
  await page.getByRole('button', { name: `Notiz zu Folie ${number} schreiben` }).click();
  await field(page, number).fill(text);
  await expect(noteOf(page, slide).getByText('Gespeichert auf diesem Gerät.')).toBeVisible();
}

test('a note is written under a slide, stands there after a reload, and in another tab at once', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await openReader(other, 'k2-s04');
  await expect(other.getByRole('button', { name: 'Notiz zu Folie 2.4 schreiben' })).toBeVisible();
  await write(page, 'k2-s04', '2.4');
  await expect(noteOf(other, 'k2-s04').locator('.note-text')).toHaveText(text);
  expect((await readRecord(page)).values['note/k2-s04']).toMatchObject({ text: [text] });
  await page.reload();
  await expect(noteOf(page, 'k2-s04').getByRole('heading', { name: 'Meine Notiz' })).toBeVisible();
  await expect(noteOf(page, 'k2-s04').locator('.note-text')).toHaveText(text);
  await expect(field(page, '2.4')).toHaveCount(0);
});

test('an emptied note is gone, here and after a reload', async ({ page }) => {
  await write(page, 'k2-s04', '2.4');
  await field(page, '2.4').fill('');
  await page.getByRole('button', { name: 'Fertig' }).click();
  await expect(page.getByRole('button', { name: 'Notiz zu Folie 2.4 schreiben' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Notiz zu Folie 2.4 schreiben' })).toBeVisible();
  await expect(noteOf(page, 'k2-s04').locator('.note-text')).toHaveCount(0);
});

test('the file of answers holds the note, and brings it to another device', async ({ page, browser, baseURL }) => {
  await write(page, 'k2-s04', '2.4');
  await page.goto('?ansicht=einstellungen');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Sicherung speichern' }).click(),
  ]);
  const file = await download.path();
  expect(JSON.parse(await readFile(file, 'utf8')).values['note/k2-s04'].value).toEqual({ text: [text] });
  const device = await browser.newContext(baseURL ? { baseURL } : {});
  const other = await device.newPage();
  await other.goto('?ansicht=einstellungen');
  await other.locator('input[type="file"]').setInputFiles(file);
  await other.getByRole('button', { name: 'Übernehmen' }).click();
  await expect(other.getByText('Übernommen. Die Antworten sind jetzt auf diesem Gerät.')).toBeVisible();
  await openReader(other, 'k2-s04');
  await expect(noteOf(other, 'k2-s04').locator('.note-text')).toHaveText(text);
  await device.close();
});

test('on paper a note is text under its slide, in folded chapters too and while it is written; without one nothing', async ({
  page,
}) => {
  await write(page, 'k4-s03', '4.3');
  await write(page, 'k2-s04', '2.4');
  await page.emulateMedia({ media: 'print' });
  for (const slide of ['k2-s04', 'k4-s03']) {
    await expect(noteOf(page, slide).locator('h3')).toBeVisible();
    await expect(noteOf(page, slide).locator('.note-text')).toBeVisible();
  }
  const shown = await page
    .locator('smm-note, #notizen, smm-note :is(button, textarea)')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.closest('.slide')?.id));
  expect(shown).toEqual(['k2-s04', 'k4-s03']);
  await expect(noteOf(page, 'k2-s04').locator('.note')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('all notes stand together, lead to their slides, and are copied as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await write(page, 'k2-s04', '2.4');
  await page.getByRole('button', { name: /^Kapitel wählen/ }).click();
  await page.getByRole('link', { name: 'Meine Notizen' }).click();
  const list = page.getByRole('region', { name: 'Meine Notizen' });
  await expect(list.locator('.note-text')).toHaveText(text);
  await list.getByRole('button', { name: 'Als Text kopieren' }).click();
  await expect(list.getByText('Text kopiert.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Meine Notizen\n=+\n\nFolie 2\.4: .+\n-+\nIm Betrieb nachfragen:\nWer entscheidet/);
  await list.getByRole('link', { name: /^Folie 2\.4/ }).click();
  await expect(page.locator('#k2-s04')).toBeInViewport();
});

test('the address of all notes leads there, and says how to begin while there are none', async ({ page }) => {
  await openReader(page, 'notizen');
  await expect(page.getByRole('heading', { name: 'Meine Notizen' })).toBeInViewport();
  await expect(page.getByText('Hier sammeln sich Ihre Notizen.')).toBeVisible();
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('neither slides nor one exercise alone offer notes', async ({ page }) => {
  await page.goto('?ansicht=folien#/k2-s04');
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await expect(page.locator('smm-note')).toHaveCount(0);
  await expect(page.locator('#notizen')).toBeHidden();
  await page.goto('?ansicht=lesen&aufgabe=q-k2-02');
  await expect(page.locator('.alone [role="group"]').first()).toBeVisible();
  await expect(page.locator('smm-note')).toHaveCount(0);
  await expect(page.locator('#notizen h2')).toBeHidden();
});

test('without scripts nothing of notes shows', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('?ansicht=lesen');
  await expect(page.getByText('Meine Notizen')).toBeHidden();
  await context.close();
});

for (const theme of ['hell', 'dunkel', 'kontrast']) {
  test(`axe finds nothing in a note that is written or read, nor in the list, theme ${theme}`, {
    tag: theme === 'hell' ? [] : ['@gate'],
  }, async ({ page }) => {
    test.setTimeout(120_000);
    await openReader(page, 'k2-s04', `&thema=${theme}`);
    // On paper and on the mat.
    for (const [slide, number] of [
      ['k2-s04', '2.4'],
      ['k2-s06', '2.6'],
    ] as const) {
      await showInReader(page, slide);
      await page.getByRole('button', { name: `Notiz zu Folie ${number} schreiben` }).click();
      await field(page, number).fill(text);
      await expectClean(page, `${slide}: open`, `#${slide} > smm-note`);
      await page.getByRole('button', { name: 'Fertig' }).click();
      await expectClean(page, `${slide}: filled`, `#${slide} > smm-note`);
    }
    await showInReader(page, 'notizen');
    await expect(page.locator('#notizen .note-text')).toHaveCount(2);
    await expectClean(page, 'list', '#notizen');
  });
}

test('every target is as tall as a thumb needs, and 320 px with large type have room for all', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await write(page, 'k2-s04', '2.4');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const look = () =>
    page.evaluate(() => ({
      sideways: document.documentElement.scrollWidth,
      low: [...document.querySelectorAll('smm-note :is(button, textarea), smm-notes :is(a, button)')]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 48)
        .map((one) => one.textContent),
    }));
  expect(await look()).toEqual({ sideways: 320, low: [] });
  await page.getByRole('button', { name: 'Fertig' }).click();
  await showInReader(page, 'notizen');
  await expect(page.locator('#notizen .note-text')).toBeVisible();
  expect(await look()).toEqual({ sideways: 320, low: [] });
});
