import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { answerTo } from './support/answers.ts';
import { expectClean } from './support/axe.ts';
import { writtenItem } from './support/course.ts';
import { give } from './support/give.ts';
import { readRecord } from './support/record.ts';
import { currentSlide, exerciseReady, expect, openDeck, openReader, test } from './support/site.ts';
import { card, goalAt, grid, placeByClicks } from './support/smart-grid.ts';

const nothing = { sessions: {}, values: {}, attempts: {} };
const item = 'q-k2-07';

async function openSettings(page: Page, query = ''): Promise<void> {
  await page.goto(`?ansicht=einstellungen${query}`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
}

/** Answers one question, so that there is something to save. */
async function answer(page: Page): Promise<void> {
  await openReader(page, '', `&aufgabe=${item}`);
  await exerciseReady(page, `[data-item="${item}"]`);
  await give(page.locator(`[data-item="${item}"]`), answerTo(writtenItem(item), false), 'clicks');
  await expect.poll(async () => Object.keys((await readRecord(page)).attempts).length).toBe(1);
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

function answerOf(page: Page): Locator {
  return page.locator('.passport .answer');
}

async function saveFile(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Sicherung speichern')]);
  expect(download.suggestedFilename()).toMatch(/^smm-tag8-sicherung-\d{4}-\d{2}-\d{2}\.json$/);
  return readFile(await download.path(), 'utf8');
}

async function loadFile(page: Page, text: string): Promise<void> {
  const file = { name: 'sicherung.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel('Sicherung laden').focus();
  await page.getByLabel('Sicherung laden').setInputFiles(file);
}

test('a file gives everything back after all was deleted, and says before what it will do', async ({ page }) => {
  await answer(page);
  const before = await readRecord(page);
  await openSettings(page);
  await expect(page.locator('.passport')).toContainText('Auf diesem Gerät liegen 1 Versuch und 1 bearbeitete Aufgabe.');
  const file = await saveFile(page);
  expect(JSON.parse(file)).toMatchObject({ format: 'smm-tag8-sicherung', course: 'smm-tag8' });

  await press(page, 'Alles löschen');
  await expect(page.getByRole('heading', { name: 'Alles löschen?' })).toBeFocused();
  await press(page, 'Abbrechen');
  await expect(page.getByRole('button', { name: 'Alles löschen' })).toBeFocused();
  expect(await readRecord(page)).toEqual(before);
  await press(page, 'Alles löschen');
  await press(page, 'Ja, alles löschen');
  await expect(answerOf(page)).toContainText('Solange Sie auf dieser Seite bleiben');
  expect(await readRecord(page)).toEqual(nothing);
  await expect(page.locator('.passport')).toContainText('noch nichts gespeichert');
  await press(page, 'Rückgängig');
  await expect(answerOf(page)).toContainText('Alles ist wieder da.');
  expect(await readRecord(page)).toEqual(before);

  await press(page, 'Alles löschen');
  await press(page, 'Ja, alles löschen');
  await expect(answerOf(page)).toContainText('Solange Sie auf dieser Seite bleiben');
  await page.reload();
  await loadFile(page, file);
  await expect(page.getByRole('heading', { name: /^Sicherung vom / })).toBeFocused();
  await expect(answerOf(page).getByRole('listitem')).toHaveText([
    '1 neuer Versuch',
    '1 bearbeitete Aufgabe, die hier fehlt',
  ]);
  expect(await readRecord(page)).toEqual(nothing);
  await press(page, 'Übernehmen');
  await expect(answerOf(page)).toContainText('Übernommen.');
  expect(await readRecord(page)).toEqual(before);

  await loadFile(page, file);
  await expect(answerOf(page)).toContainText('Alles aus dieser Sicherung ist schon hier.');
  await expect(answerOf(page).getByRole('button')).toHaveText(['Schließen']);
});

test('broken, foreign and hostile files are refused with a reason and change nothing', async ({ page }) => {
  await answer(page);
  await openSettings(page);
  const before = await readRecord(page);
  const good = await saveFile(page);
  const files: readonly (readonly [string, RegExp])[] = [
    [good.slice(0, -40), /unvollständig/],
    ['\u0000\u0001PNG', /lässt sich nicht lesen/],
    ['{"format":"h5p","items":[]}', /keine Sicherung dieses Kurses/],
    [good.replace('"course": "smm-tag8"', '"course": "anderer"'), /anderen Kurs/],
    [good.replace('"version": 1', '"version": 2'), /neueren Fassung/],
    [good.replace('"score": 0', '"score": 1'), /Prüfsumme/],
    [good.replace('"sessions": {', '"sessions": {"__proto__":{"at":1,"value":{"polluted":["yes"]}},'), /Prüfsumme/],
    ['['.repeat(200_000), /keine Sicherung/],
    [' '.repeat(10_000_001), /größer als 10 MB/],
  ];
  for (const [text, reason] of files) {
    await loadFile(page, text);
    await expect(answerOf(page)).toContainText(reason);
    await expect(page.getByRole('heading', { name: 'Nicht übernommen' })).toBeFocused();
    await expect(answerOf(page)).toContainText('hat sich nichts geändert');
    await press(page, 'Schließen');
    await expect(page.getByLabel('Sicherung laden')).toBeFocused();
  }
  expect(await readRecord(page)).toEqual(before);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
});

test('deleting everything empties a question that is open in another window', async ({ page, context }) => {
  await answer(page);
  const other = await context.newPage();
  await openSettings(other);
  await press(other, 'Alles löschen');
  await press(other, 'Ja, alles löschen');
  await expect(page.locator(`[data-item="${item}"] .result`)).toHaveCount(0);
  await expect(page.locator(`[data-item="${item}"]`).getByRole('radio', { checked: true })).toHaveCount(0);
});

const choices = [
  ['Farben', 'Dunkel', 'theme', 'dunkel'],
  ['Schrift', 'Groß', 'size', 'gross'],
  ['Bewegung', 'Ohne Bewegung', 'motion', 'ruhig'],
  ['Tastenkürzel auf Folien', 'Aus', 'keys', 'aus'],
  ['Übungen zum Zuordnen', 'Als Liste', 'exercises', 'liste'],
] as const;

function root(page: Page, name: string): Promise<string | undefined> {
  return page.evaluate((attribute) => document.documentElement.dataset[attribute], name);
}

async function chooseAll(page: Page): Promise<void> {
  for (const [group, option] of choices) {
    await page.getByRole('group', { name: group }).getByRole('radio', { name: option, exact: true }).check();
  }
}

test('every choice holds at once, after a reload, in the reader and in the deck', async ({ page }) => {
  await openSettings(page);
  await chooseAll(page);
  for (const [, , name, value] of choices) expect(await root(page, name)).toBe(value);
  await page.reload();
  for (const [group, option, name, value] of choices) {
    expect(await root(page, name)).toBe(value);
    await expect(
      page.getByRole('group', { name: group }).getByRole('radio', { name: option, exact: true }),
    ).toBeChecked();
  }

  await openReader(page, '', '&aufgabe=u04-smart-raster');
  await expect(page.locator('html')).toHaveCSS('font-size', '19.2px');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(15, 22, 32)');
  await exerciseReady(page, '[data-item="u04-smart-raster"]');
  await expect(grid(page).getByRole('button', { name: 'Liste' })).toHaveAttribute('aria-pressed', 'true');
  await expect(grid(page).getByRole('button', { name: 'Prüfen' })).toHaveCSS('transition-duration', '1e-05s');

  await openDeck(page, 'k2-s06');
  await exerciseReady(page, '#k2-s06');
  expect(await root(page, 'theme')).toBe('dunkel');
  await expect(grid(page).getByRole('button', { name: 'Liste' })).toHaveAttribute('aria-pressed', 'true');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (const key of ['n', 'p', 'b', 'o', '.', 's']) await page.keyboard.press(key);
  expect(await currentSlide(page)).toBe('k2-s06');
  await expect(page.locator('.reveal.paused, .reveal.overview')).toHaveCount(0);
  expect(page.context().pages()).toHaveLength(1);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => currentSlide(page)).toBe('k2-s07');
});

test('without motion a card is simply there', async ({ page }) => {
  await openSettings(page);
  await page.getByRole('radio', { name: 'Ohne Bewegung' }).check();
  await openDeck(page, 'k2-s06');
  await exerciseReady(page, '#k2-s06');
  await card(page, goalAt(1)).click();
  await placeByClicks(page, goalAt(2), 'R');
  expect(await page.evaluate(() => document.getAnimations().filter(({ id }) => id === 'settle').length)).toBe(0);
  await expect(page.locator('[data-settling]')).toHaveCount(0);
});

test('the address wins over what is kept, and a choice over the address', async ({ page }) => {
  await openSettings(page);
  await chooseAll(page);
  await openReader(page, '', '&thema=kontrast&schrift=normal');
  expect([await root(page, 'theme'), await root(page, 'size')]).toEqual(['kontrast', undefined]);
  await openSettings(page, '&thema=kontrast&test=7');
  await expect(page.getByRole('radio', { name: 'Hoher Kontrast' })).toBeChecked();
  await page.getByRole('radio', { name: 'Hell', exact: true }).check();
  expect(await root(page, 'theme')).toBe('hell');
  await page.getByRole('link', { name: 'Zum ganzen Kurs' }).click();
  await page.waitForSelector('.reader-bar', { state: 'attached' });
  expect(await root(page, 'theme')).toBe('hell');
  expect(page.url()).toContain('test=7');
});

test('a page that is gone back to has the new choices', async ({ page }) => {
  await openReader(page);
  await openSettings(page);
  await page.getByRole('radio', { name: 'Dunkel', exact: true }).check();
  await page.goBack();
  await page.waitForSelector('.reader-bar', { state: 'attached' });
  expect(await root(page, 'theme')).toBe('dunkel');
});

test('where the browser keeps nothing, choices go along in the address', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('', 'SecurityError');
      },
    });
  });
  await openSettings(page);
  await page.getByRole('radio', { name: 'Dunkel', exact: true }).check();
  await expect(page.locator('.page-lead')).toContainText('bis Sie den Kurs verlassen');
  expect(await root(page, 'theme')).toBe('dunkel');
  await page.getByRole('link', { name: 'Zum ganzen Kurs' }).click();
  await page.waitForSelector('.reader-bar', { state: 'attached' });
  expect(await root(page, 'theme')).toBe('dunkel');
});

test('where answers are not kept, the page says so once and saves them as a file right there', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('', 'SecurityError');
    };
  });
  await openReader(page, '', `&aufgabe=${item}`);
  await exerciseReady(page, `[data-item="${item}"]`);
  await give(page.locator(`[data-item="${item}"]`), answerTo(writtenItem(item), true), 'clicks');
  await expect(page.locator('.notice')).toHaveCount(1);
  await expect(page.locator('#announcer')).toContainText('speichert hier nichts');
  const file = JSON.parse(await saveFile(page));
  expect(file.attempts).toHaveLength(1);
  expect(file.attempts[0]).toMatchObject({ item, correctness: 'right' });
});

test('the page is reached from the end of the reader, with the keyboard alone', async ({ page }) => {
  await openReader(page, 'anbieter');
  await page.getByRole('link', { name: /^Einstellungen/ }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Einstellungen', level: 1 })).toBeVisible();
  await page.getByRole('radio', { name: 'Hell', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await root(page, 'theme')).toBe('dunkel');
});

for (const theme of ['hell', 'dunkel', 'kontrast'] as const) {
  test(`axe finds nothing in any state, and nothing lies outside of 320 pixels, theme ${theme}`, {
    tag: theme === 'hell' ? [] : ['@gate'],
  }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await answer(page);
    await openSettings(page, `&thema=${theme}&schrift=gross`);
    await expectClean(page, 'the whole page', 'html');
    // The course is not shown here; axe would still walk through all of its slides.
    await page.evaluate(() => document.getElementById('deck')?.remove());
    const look = async (state: string): Promise<void> => {
      await expectClean(page, state, '#page');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), state).toBeLessThanOrEqual(
        0,
      );
    };
    await look('as it opens');
    const file = await saveFile(page);
    await look('saved');
    await loadFile(page, 'x');
    await look('refused');
    await press(page, 'Schließen');
    await press(page, 'Alles löschen');
    await look('asked');
    await press(page, 'Ja, alles löschen');
    await look('deleted');
    await loadFile(page, file);
    await look('preview');
    await press(page, 'Übernehmen');
    await look('taken');
  });
}
