import type { Page } from '@playwright/test';
import { test as plain } from '@playwright/test';
import { qrCode } from '../src/qr/qr-code.ts';
import { expectClean } from './support/axe.ts';
import { reasonTexts, writtenChapters, writtenItem, writtenItemsOf } from './support/course.ts';
import { clipped, overflow } from './support/measure.ts';
import { beginPrinting, darkFills, pagesOf } from './support/paper.ts';
import { expect, test } from './support/site.ts';

/** A4 without its margins, in pixels of paper. */
const sheet = { width: 672, height: 986 };
/** A sentence that is said and never shown. */
const said = 'Eine Chefin sagt: Wir wollen mehr Likes.';

test('T2: the handout has every headline of the day on 20 pages at most, ink on white, and no notes', async ({
  page,
}) => {
  // The dark theme: paper must not follow it, and neither must its picture on the screen.
  await openPaper(page, 'blatt=handout&thema=dunkel');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'hell');
  await expect(page.locator('.paper-handout')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  expect(await pagesOf(page)).toBeLessThanOrEqual(20);
  await layOut(page);
  const written = await (await page.request.get('./')).text();
  const headlines = [...written.matchAll(/<h2 id="(k\d-s\d+)-h">/g)].map(([, id]) => id);
  const printed = await page.locator('.paper-slide').evaluateAll((slides) =>
    slides.flatMap((slide) => {
      const { width, height } = slide.querySelector('h2')?.getBoundingClientRect() ?? { width: 0, height: 0 };
      return width > 50 && height > 10 ? [slide.getAttribute('data-slide')] : [];
    }),
  );
  expect(printed).toEqual(headlines);
  expect(printed).toHaveLength(80);
  expect(await page.locator('#page').innerText()).not.toContain(said);
  expect(await darkFills(page)).toEqual([]);
  expect(await clipped(page, '.paper-slide')).toEqual([]);
  expect(await parted(page, '.paper-row')).toEqual([]);
});

test('T2: the notes are printed with a picture, minutes and steps of each slide', async ({ page }) => {
  await openPaper(page, 'blatt=notizen&thema=kontrast');
  await layOut(page);
  const slides = page.locator('.paper-script');
  await expect(slides).toHaveCount(80);
  const first = page.locator('[data-slide="k2-s01"]');
  await expect(first.locator('.paper-speech')).toContainText(said);
  await expect(first.locator('.paper-facts')).toContainText('3 Minuten · ab Minute 55');
  await expect(page.locator('[data-slide="k2-s05"] .paper-steps > li')).toHaveCount(6);
  const pictures = await page.locator('.paper-picture').evaluateAll((all) =>
    all.map((picture) => {
      const [box, drawn] = [picture, picture.firstElementChild ?? picture].map((one) => one.getBoundingClientRect());
      return Math.abs((box?.width ?? 0) - (drawn?.width ?? 0)) < 4 && (box?.height ?? 0) > 100;
    }),
  );
  expect(pictures).toEqual(Array.from({ length: 80 }, () => true));
  expect(await darkFills(page)).toEqual([]);
  expect(await parted(page, '.paper-script')).toEqual([]);
});

test('T11: every exercise and set has a sheet for name and pen, nothing cut and nothing parted, and no key on it', async ({
  page,
}) => {
  await openPaper(page, 'blatt=alle&thema=dunkel');
  await layOut(page);
  const sheets = page.locator('.paper-sheet');
  const ids = await sheets.evaluateAll((all) => all.map((one) => one.getAttribute('data-sheet')));
  for (const id of [
    'u04-smart-raster',
    'u08-st-leiter',
    'u10-swot',
    'u16-shitstorm',
    'u17-faelle',
    'k2-check',
    'u20-abschlusstest',
  ])
    expect(ids).toContain(id);
  await expect(sheets.locator('.paper-name')).toHaveCount(ids.length);
  const text = await page.locator('#page').innerText();
  const reasons = writtenChapters.flatMap((chapter) => reasonTexts(writtenItemsOf(chapter)));
  expect(reasons.filter((reason) => text.includes(reason))).toEqual([]);
  expect(text).not.toContain(said);
  expect(await clipped(page, '#page')).toEqual([]);
  expect(await overflow(page)).toEqual([]);
  expect(await darkFills(page)).toEqual([]);
  expect(await parted(page, '.paper-cuts li, .paper-foot, .paper-options li, .paper-grid tr')).toEqual([]);
  // A question that is one of several stays whole.
  expect(await parted(page, '.paper-question + .paper-question')).toEqual([]);
});

for (const letter of ['A', 'B']) {
  test(`variant ${letter} says its letter, and its key names the letters of its own sheet${letter === 'B' ? ' @gate' : ''}`, async ({
    page,
  }) => {
    await openPaper(page, `blatt=k2-check&variante=${letter}`);
    await expect(page.locator('.paper-variant')).toHaveText(`Variante ${letter}`);
    const questions = await titles(page);
    const options = await optionsOf(page, 'q-k2-07');
    await openPaper(page, `blatt=k2-check&variante=${letter}&loesung=1`);
    await expect(page.locator('.paper-variant')).toHaveText(`Variante ${letter}`);
    expect(await titles(page)).toEqual(questions);
    const correct = writtenItem('q-k2-07').options?.find((option) => option.correct);
    const place = options.indexOf(correct?.text ?? '');
    const key = page.locator('[data-item="q-k2-07"] .paper-key');
    await expect(key).toContainText(`${String.fromCharCode(65 + place)} · ${correct?.text}`);
    await expect(key).toContainText(`${correct?.feedback}`);
    // The other letter stands in another order.
    await openPaper(page, `blatt=k2-check&variante=${letter === 'A' ? 'B' : 'A'}`);
    expect(await titles(page)).not.toEqual(questions);
    expect(await optionsOf(page, 'q-k2-07')).not.toEqual(options);
  });
}

test('the key of the SMART grid crosses what its author wrote, and the sheet crosses nothing', async ({ page }) => {
  await openPaper(page, 'blatt=u04-smart-raster');
  expect(await pagesOf(page)).toBe(1);
  await expect(page.locator('.paper-grid .paper-box')).toHaveCount(36);
  await expect(page.locator('.paper-grid .paper-box', { hasText: '×' })).toHaveCount(0);
  await openPaper(page, 'blatt=u04-smart-raster&loesung=1');
  const { cards = [], fields = [] } = writtenItem('u04-smart-raster');
  for (const { text, in: right = [] } of cards) {
    const boxes = page.locator('.paper-grid tbody tr', { hasText: text }).locator('.paper-box');
    await expect(boxes).toHaveText(fields.map(({ id }) => (right.includes(id) ? '×' : '')));
  }
});

test('what does not exist is said in a sentence, and the page shows what can be printed', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openPaper(page, 'blatt=u99-nichts');
  await expect(page.getByText('Das Blatt „u99-nichts“ gibt es nicht.')).toBeVisible();
  expect(await overflow(page)).toEqual([]);
  await expectClean(page, 'overview', '#page');
  await page.getByRole('link', { name: 'SMART-Raster', exact: true }).click();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await expect(page.locator('.paper-sheet h2')).toHaveText('SMART-Raster');
  expect(await overflow(page)).toEqual([]);
  await expectClean(page, 'sheet', '#page');
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Drucken' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  // From this computer alone a code would lead nowhere.
  await expect(page.getByText('Ohne QR-Code')).toBeVisible();
  await expect(page.locator('.paper-code')).toHaveCount(0);
  await expect(page.locator('.paper-foot')).toContainText('im Kurs, Kapitel 2: „SMART-Raster“');
});

plain(
  'L12: where the course is published, the sheet of u17 is one page with the code of its task, and cards to cut out',
  async ({ page, baseURL }) => {
    const published = 'https://kurs.example/tag8/';
    await page.route(`${published}**`, async (route) => {
      const url = route
        .request()
        .url()
        .replace(published, baseURL ?? '');
      await route.fulfill({ response: await page.request.get(url) });
    });
    await page.goto(`${published}?ansicht=druck&blatt=u04-smart-raster&thema=dunkel`);
    const code = page.locator('.paper-code path');
    await expect(code).toHaveAttribute('d', qrCode(`${published}?ansicht=lesen&aufgabe=u04-smart-raster`).path);
    await expect(page.locator('.paper-foot')).toContainText(
      'kurs.example/tag8/?ansicht=lesen&aufgabe=u04-smart-raster',
    );
    // One page with its code, the other two to cut out.
    await page.goto(`${published}?ansicht=druck&blatt=u17-faelle`);
    await page.waitForSelector('.paper-cuts');
    expect(await pagesOf(page)).toBe(3);
  },
);

async function openPaper(page: Page, query: string): Promise<void> {
  await page.goto(`?ansicht=druck&${query}`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
}

/** As it will be printed. */
async function layOut(page: Page): Promise<void> {
  await beginPrinting(page);
  await page.setViewportSize(sheet);
}

/** What a page break could part: things that may be parted, or that are higher than a page. */
function parted(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll(
    (all, most) =>
      all.flatMap((one) => {
        const isWhole = getComputedStyle(one).breakInside.startsWith('avoid');
        const { height } = one.getBoundingClientRect();
        return isWhole && height <= most
          ? []
          : [`${one.className} ${Math.round(height)} ${one.textContent?.slice(0, 40)}`];
      }),
    sheet.height,
  );
}

function titles(page: Page): Promise<readonly (string | null)[]> {
  return page.locator('.paper-question').evaluateAll((all) => all.map((one) => one.getAttribute('data-item')));
}

function optionsOf(page: Page, item: string): Promise<readonly string[]> {
  return page.locator(`[data-item="${item}"] .paper-options span`).allTextContents();
}
