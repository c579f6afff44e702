import type { Page } from '@playwright/test';
import { answerTo } from './support/answers.ts';
import { writtenItem, writtenSet } from './support/course.ts';
import { give } from './support/give.ts';
import { clipped, overflow, smallTargets } from './support/measure.ts';
import {
  exerciseReady,
  expect,
  openDeck,
  openReader,
  showInReader,
  slideIds,
  slideReady,
  test,
} from './support/site.ts';

const phones = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
] as const;

const exercises = ['k2-s01', 'k2-s03', 'k2-s06', 'k2-s07', 'k2-s08'];
const quizOf2 = '[data-quiz="k2-check"]';
const questions = writtenSet('k2-check').items;

/** Opens the reader and draws every exercise; of the chapters the last one stays unfolded. */
async function openAll(page: Page, chapter = ''): Promise<void> {
  await openReader(page);
  for (const slide of await slideIds(page)) {
    if (!slide.startsWith(chapter)) continue;
    await showInReader(page, slide);
    await slideReady(page, slide);
  }
}

/** Calls `look` with the page as it is, then after every question of the set was opened, and after it was checked. */
async function inEveryState(
  page: Page,
  look: (state: string, within: string) => Promise<void>,
  views: 'lists' | 'lists and boards' = 'lists and boards',
): Promise<void> {
  await look('open', 'body');
  if (views === 'lists and boards') {
    const grid = page.locator('smm-smart-grid');
    await grid.getByRole('button', { name: 'Brett', exact: true }).click();
    await look('boards', 'body');
    await grid.locator('[data-card]').first().click();
    await look('goal selected', '#k2-s06');
    await page.keyboard.press('Escape');
    await grid.getByRole('button', { name: 'Liste', exact: true }).click();
  }
  for (const [index, id] of questions.entries()) {
    await page
      .locator(quizOf2)
      .getByRole('button', { name: `Frage ${index + 1}`, exact: true })
      .click();
    const item = page.locator(`${quizOf2} [data-item="${id}"]`);
    await exerciseReady(page, `${quizOf2} [data-item="${id}"]`);
    await look(`${id} open`, '#k2-s08');
    await give(item, answerTo(writtenItem(id), false), 'clicks');
    await expect(item.locator('.result')).toBeFocused();
    await look(`${id} checked`, '#k2-s08');
  }
}

for (const viewport of phones) {
  test.describe(`at ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport });

    test('nothing scrolls sideways and every control is at least 44 px, open and checked', async ({ page }) => {
      test.slow();
      await openAll(page, 'k2');
      await inEveryState(page, async (state, within) => {
        expect(await overflow(page), state).toEqual([]);
        expect(await smallTargets(page, within), state).toEqual([]);
      });
    });

    test.describe('with other text settings', () => {
      test.use({ bypassCSP: true });

      test('with the text spacing of WCAG 1.4.12 nothing is clipped', async ({ page }) => {
        test.slow();
        await openAll(page, 'k2');
        await page.addStyleTag({
          content: `*:not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important;
            word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`,
        });
        await inEveryState(page, async (state, within) => {
          expect(await clipped(page, within), state).toEqual([]);
          expect(await overflow(page), state).toEqual([]);
        });
      });

      test('at 200 % text size nothing is clipped and nothing scrolls sideways', async ({ page }) => {
        test.slow();
        await page.addInitScript(() => {
          document.addEventListener('DOMContentLoaded', () =>
            document.documentElement.style.setProperty('font-size', '200%'),
          );
        });
        await openAll(page, 'k2');
        const look = async (state: string, within: string) => {
          expect(await clipped(page, within), state).toEqual([]);
          expect(await overflow(page), state).toEqual([]);
        };
        // On a phone with the largest text the list, which is its first view, stands for the board.
        await inEveryState(page, look, 'lists');
      });
    });
  });
}

for (const [width, height] of [
  [1280, 633],
  [1920, 1080],
  [1024, 768],
] as const) {
  test(`on slides every control is at least 44 px at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const slide of exercises) {
      await page.goto('about:blank');
      await openDeck(page, slide);
      if (slide === 'k2-s03') {
        for (let turn = 0; turn < 4; turn += 1) await page.keyboard.press('PageDown');
      }
      await exerciseReady(page, `#${slide}`);
      expect(await smallTargets(page), slide).toEqual([]);
    }
    const chips = page.locator(quizOf2).getByRole('button', { name: /^Frage \d$/ });
    for (const chip of await chips.all()) {
      await chip.click();
      expect(await smallTargets(page)).toEqual([]);
    }
  });
}

test('ids are unique, headlines too, and the page is German', async ({ page }) => {
  await openAll(page);
  const found = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const headlines = [...document.querySelectorAll('section.slide')].map((slide) => [
      slide.querySelectorAll('h2').length,
      slide.querySelector('h2')?.textContent,
    ]);
    return { repeated: ids.filter((id, index) => ids.indexOf(id) !== index), headlines };
  });
  expect(found.repeated).toEqual([]);
  expect(found.headlines.map(([count]) => count)).toEqual((await slideIds(page)).map(() => 1));
  expect(new Set(found.headlines.map(([, text]) => text)).size).toBe(found.headlines.length);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});

test('the first stop of the keyboard skips the bar', async ({ page }) => {
  await openReader(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Als Folien zeigen' })).toBeFocused();
});

test('headings step down by one level at most', async ({ page }) => {
  await openAll(page);
  const levels = await page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((one) => one.checkVisibility())
      .map(({ localName }) => Number(localName.slice(1))),
  );
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
});

test('every drawing has a title, a description and its words as a list or table', async ({ page }) => {
  await openReader(page);
  const figures = await page.locator('figure.diagram').all();
  expect(figures.length).toBeGreaterThan(0);
  for (const figure of figures) {
    await showInReader(page, await figure.evaluate((one) => one.closest('.slide')?.id ?? ''));
    const drawing = figure.locator('svg').first();
    await expect(drawing).toHaveAttribute('role', 'img');
    await expect(drawing.locator('title')).not.toBeEmpty();
    await expect(drawing.locator('desc')).not.toBeEmpty();
    await figure.getByText('Grafik als Text').click();
    await expect(figure.locator('details').locator('table, ul, ol').first()).toBeVisible();
  }
});
