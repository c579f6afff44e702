import type { Locator, Page } from '@playwright/test';
import { answerTo } from './support/answers.ts';
import { writtenItem, writtenSet } from './support/course.ts';
import { give } from './support/give.ts';
import { clipped, overflow, smallTargets } from './support/measure.ts';
import { phones } from './support/phones.ts';
import { inEverySetting } from './support/settings.ts';
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

const exercises = ['k2-s01', 'k2-s03', 'k2-s06', 'k2-s07', 'k2-s08'];
const quizOf2 = '[data-quiz="k2-check"]';
const questions = writtenSet('k2-check').items;

/** Calls `look` with the page as it is, then after every question of the set was opened, and after it was checked. */
async function inEveryState(
  page: Page,
  look: (state: string, within: string, view: 'list' | 'board') => Promise<void>,
): Promise<void> {
  await look('open', 'body', 'list');
  const grid = page.locator('smm-smart-grid');
  await grid.getByRole('button', { name: 'Brett', exact: true }).click();
  await look('boards', 'body', 'board');
  await grid.locator('[data-card]').first().click();
  await look('goal selected', '#k2-s06', 'board');
  await page.keyboard.press('Escape');
  await grid.getByRole('button', { name: 'Liste', exact: true }).click();
  for (const [index, id] of questions.entries()) {
    await page
      .locator(quizOf2)
      .getByRole('button', { name: `Frage ${index + 1}`, exact: true })
      .click();
    const item = page.locator(`${quizOf2} [data-item="${id}"]`);
    await exerciseReady(page, `${quizOf2} [data-item="${id}"]`);
    await look(`${id} open`, '#k2-s08', 'list');
    await give(item, answerTo(writtenItem(id), false), 'clicks');
    await expect(item.locator('.result')).toBeFocused();
    await look(`${id} checked`, '#k2-s08', 'list');
  }
}

for (const { screen: viewport, tag } of phones) {
  test.describe(`at ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport, bypassCSP: true });

    // Unanswered, every chapter: L5 in journeys-learner-large.touch.spec.ts.
    test('open and checked nothing is cut off or small, with large text and wide spacing too', { tag }, async ({
      page,
    }) => {
      test.slow();
      await openReader(page);
      for (const slide of exercises) {
        await showInReader(page, slide);
        await slideReady(page, slide);
      }
      await inEveryState(page, async (state, within, view) => {
        const look = async (setting: string): Promise<void> => {
          // On a phone with the largest text the list, which is its first view, stands for the board.
          if (view === 'board' && setting === 'text at 200 %') return;
          expect(await overflow(page), `${state}, ${setting}`).toEqual([]);
          expect(await clipped(page, within), `${state}, ${setting}`).toEqual([]);
          expect(await smallTargets(page, within), `${state}, ${setting}`).toEqual([]);
        };
        // Checked, a question has all that it has open, and its reasons.
        await (state.endsWith('open') ? look('as it is') : inEverySetting(page, viewport, look));
      });
    });
  });
}

test('on slides every control is at least 44 px, in windows of three sizes', async ({ page }) => {
  const inEverySize = async (state: string): Promise<void> => {
    for (const [width, height] of [
      [1280, 633],
      [1920, 1080],
      [1024, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect.poll(() => smallTargets(page), `${state} at ${width}×${height}`).toEqual([]);
    }
  };
  for (const slide of exercises) {
    await page.goto('about:blank');
    await openDeck(page, slide === 'k2-s03' ? `${slide}/3` : slide);
    await exerciseReady(page, `#${slide}`);
    await inEverySize(slide);
  }
  const chips = page.locator(quizOf2).getByRole('button', { name: /^Frage \d$/ });
  for (const chip of await chips.all()) {
    await chip.click();
    await inEverySize(`question ${await chip.innerText()}`);
  }
});

test('in every chapter ids and headlines are unique, headings step down by one, and drawings have their words', async ({
  page,
}) => {
  test.slow();
  await openReader(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  for (const chapter of await page.locator('.chapter').evaluateAll((all) => all.map(({ id }) => id))) {
    for (const slide of (await slideIds(page)).filter((id) => id.startsWith(chapter))) {
      await showInReader(page, slide);
      await slideReady(page, slide);
    }
    const levels = await page.evaluate(() =>
      [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
        .filter((one) => one.checkVisibility())
        .map(({ localName }) => Number(localName.slice(1))),
    );
    expect(
      levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
      chapter,
    ).toEqual([]);
    for (const figure of await page.locator(`#${chapter} figure.diagram`).all()) await expectWords(figure);
  }
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
});

/** A drawing has a title, a description and its words as a list or table. */
async function expectWords(figure: Locator): Promise<void> {
  const drawing = figure.locator('svg').first();
  await expect(drawing).toHaveAttribute('role', 'img');
  await expect(drawing.locator('title')).not.toBeEmpty();
  await expect(drawing.locator('desc')).not.toBeEmpty();
  await figure.getByText('Grafik als Text').click();
  await expect(figure.locator('details').locator('table, ul, ol').first()).toBeVisible();
}

test('the first stop of the keyboard skips the bar', async ({ page }) => {
  await openReader(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Als Folien zeigen' })).toBeFocused();
});
