import type { Page } from '@playwright/test';
import { clipped, overflow } from './support/measure.ts';
import { exerciseReady, expect, openDeck, openReader, slideIds, test } from './support/site.ts';

for (const view of ['deck', 'reader'] as const) {
  test(`paper from the ${view} has every headline, one below the other, and no fill that eats ink`, async ({
    page,
  }) => {
    // The dark theme: paper must not follow it.
    await (view === 'deck' ? openDeck(page, 'k2-s05', '&thema=dunkel') : openReader(page, '', '&thema=dunkel'));
    await beginPrinting(page);
    const headlines = await page.evaluate(() =>
      [...document.querySelectorAll('section.slide > h2')].map((headline) => {
        const { width, height, top } = headline.getBoundingClientRect();
        const seen = headline.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        return { slide: headline.parentElement?.id, seen: seen && width > 100 && height > 10, top };
      }),
    );
    expect(headlines.map(({ slide }) => slide)).toEqual(await slideIds(page));
    expect(headlines.filter(({ seen }) => !seen)).toEqual([]);
    expect(headlines.map(({ top }) => top)).toEqual(headlines.map(({ top }) => top).sort((a, b) => a - b));
    expect(await darkFills(page)).toEqual([]);
    await expect(page.locator('#k2-s02 h2')).toHaveCSS('color', 'rgb(22, 32, 46)');
  });
}

test('paper from the deck has every build step and every question of the set', async ({ page }) => {
  await openDeck(page, 'k2-s01');
  await beginPrinting(page);
  for (const text of [
    'täglich eine Stunde eingeplant',
    'Bewerbungen über Instagram',
    'Bis wann?',
    'Welche SMART-Kriterien sind verletzt?',
    'Um wie viele Anfragen muss der Monatswert',
    'Was wollen Sie bis wann erreichen?',
  ]) {
    await expect(page.getByText(text).first()).toBeVisible();
  }
});

for (const { exercise, rows, choices } of [
  { exercise: 'u17-faelle', rows: 12, choices: ['Wurst im Werbespot', 'heimlich löschen', 'eigene Regeln einhalten'] },
  { exercise: 'u10-swot', rows: 12, choices: ['Stärken · Schwächen · Chancen · Risiken'] },
]) {
  for (const width of [390, 1280]) {
    test(`${exercise} is a work sheet of one page, printed from a window of ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
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
    });
  }
}

test('the ladder is a work sheet of one page with every person, and what is placed stands on the line', async ({
  page,
}) => {
  await page.goto('?ansicht=lesen&aufgabe=u08-st-leiter&test=7');
  await exerciseReady(page, '.alone [data-item]');
  const ladder = page.locator('.alone smm-ladder');
  await ladder.getByRole('button', { name: 'Liste' }).click();
  const people = ladder.locator('.people-on-paper > li');
  await expect(people.first()).toBeHidden();
  await ladder.locator('.rungs button').last().click();
  expect(await pagesOf(page)).toBe(1);
  await beginPrinting(page);
  await page.setViewportSize({ width: 672, height: 986 });
  await expect(people).toHaveCount(8);
  for (const person of await people.all()) await expect(person).toBeVisible();
  await expect(ladder.locator('.ladder-list')).toBeHidden();
  await expect(people.locator('.line').filter({ hasText: 'Inaktive' })).toHaveCount(1);
  expect(await clipped(page, '.alone')).toEqual([]);
});

test('what is chosen stands on the line, and after printing the board is back', async ({ page }) => {
  await page.goto('?ansicht=lesen&aufgabe=u17-faelle&test=7');
  await exerciseReady(page, '.alone [data-item]');
  const part = page.locator('.alone [data-item="u17-faelle-a"]');
  await part.getByRole('button', { name: 'Liste' }).click();
  await part.getByLabel('Otto').selectOption('ein Scherz gewinnt');
  await part.getByRole('button', { name: 'Brett' }).click();
  await beginPrinting(page);
  await expect(part.getByLabel('Otto')).toHaveValue('scherz');
  await expect(part.getByLabel('Otto')).not.toHaveCSS('color', 'rgba(0, 0, 0, 0)');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(part.locator('.pair-board')).toBeVisible();
  await expect(part.locator('.on-paper')).toHaveCount(0);
});

/** How many sheets of A4 the page takes, without the backgrounds that printers leave out. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}

/** What the browser does before it lays out paper. */
async function beginPrinting(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

/** Boxes of more than a thumbnail's size that are darker than light grey. Drawings keep the fills they are made of. */
function darkFills(page: Page): Promise<readonly string[]> {
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
