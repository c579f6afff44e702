import type { Page } from '@playwright/test';
import { answerTo } from './support/answers.ts';
import { expectClean } from './support/axe.ts';
import { writtenItem, writtenSet } from './support/course.ts';
import { give } from './support/give.ts';
import {
  currentSlide,
  exerciseReady,
  expect,
  onEveryStage,
  openDeck,
  openReader,
  showInReader,
  test,
} from './support/site.ts';
import { card, goalAt, markRows, placeByClicks, press, wrongColumn } from './support/smart-grid.ts';

const quizOf2 = '[data-quiz="k2-check"]';
const themes = ['hell', 'dunkel', 'kontrast'] as const;
/**
 * In the other themes only colours differ: they belong to the gate, and `scripts/token-contrast.test.mjs` measures every pair of
 * them. States of exercises are looked at by the tests of the elements as well.
 */
const tagOf = (theme: string) => (theme === 'hell' ? [] : ['@gate']);

for (const theme of themes) {
  test(`axe finds nothing on any slide, theme ${theme}`, { tag: tagOf(theme) }, async ({ page }) => {
    test.setTimeout(600_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await onEveryStage(page, `&thema=${theme}`, (place) => expectClean(page, place));
    await expectClean(page, 'the whole page', 'html');
  });

  test(`axe finds nothing in any state of the exercises on slides, theme ${theme}`, { tag: '@gate' }, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openDeck(page, 'k2-s01', `&thema=${theme}`);
    await exerciseReady(page, '#k2-s01');
    const hands = page.locator('#k2-s01 smm-hands');
    await hands.getByRole('button', { name: 'Stimmen eintragen' }).click();
    await hands.getByRole('button', { name: 'Auswerten' }).click();
    await expectClean(page, 'hands: votes are missing');
    await hands.getByRole('textbox').first().fill('9');
    await hands.getByRole('button', { name: 'Auswerten' }).click();
    await expectClean(page, 'hands: result');

    await turnTo(page, 'k2-s06');
    await exerciseReady(page, '#k2-s06');
    await card(page, goalAt(1)).click();
    await expectClean(page, 'grid: selected');
    await placeByClicks(page, goalAt(2), 'R');
    await press(page, 'Prüfen');
    await expectClean(page, 'grid: goals are missing');
    await press(page, 'Liste');
    await markRows(page, wrongColumn);
    await expectClean(page, 'grid: list answered');
    await press(page, 'Prüfen');
    await expectClean(page, 'grid: list checked');
    await press(page, 'Brett');
    await expectClean(page, 'grid: board checked');
    await press(page, 'Lösung zeigen');
    await expectClean(page, 'grid: solution');

    await turnTo(page, 'k2-s07');
    await exerciseReady(page, '#k2-s07');
    await throughVote(page);

    await turnTo(page, 'k2-s08');
    await exerciseReady(page, quizOf2);
    await throughQuiz(page);
  });

  test(`axe finds nothing in the reader, theme ${theme}`, { tag: tagOf(theme) }, async ({ page }) => {
    test.setTimeout(600_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 390, height: 844 });
    await openReader(page, 'k2-s01', `&thema=${theme}`);
    for (const slide of ['k2-s01', 'k2-s03', 'k2-s06', 'k2-s07', 'k2-s08']) {
      await page.locator(`#${slide}`).scrollIntoViewIfNeeded();
      await exerciseReady(page, `#${slide}`);
    }
    for (const part of await page
      .locator('#course > section, .appendix-part')
      .evaluateAll((all) => all.map(({ id }) => id))) {
      await showInReader(page, part);
      await expectClean(page, `everything open: ${part}`, `#${part}`);
    }
    await expectClean(page, 'the whole page', 'html');
    await showInReader(page, 'k2-s03');
    await give(
      page.locator('[data-item="u04a-strategie-hottext"]'),
      answerTo(writtenItem('u04a-strategie-hottext'), false),
      'clicks',
    );
    await markRows(page, wrongColumn);
    await press(page, 'Prüfen');
    await expectClean(page, 'text and grid checked', '#k2');
    await press(page, 'Lösung zeigen');
    await throughQuiz(page, quizOf2);
  });
}

async function turnTo(page: Page, slide: string): Promise<void> {
  for (let turn = 0; turn < 30 && (await currentSlide(page)) !== slide; turn += 1)
    await page.keyboard.press('PageDown');
}

async function throughVote(page: Page): Promise<void> {
  const vote = page.locator('#k2-s07 smm-vote');
  const go = (name: string) => vote.getByRole('button', { name, exact: true }).click();
  for (const votes of ['9', '5']) {
    await go('Stimmen eintragen');
    await expectClean(page, 'vote: counting');
    for (const field of await vote.getByRole('textbox').all()) await field.fill(votes);
    await go('Runde schließen');
    await expectClean(page, 'vote: round closed');
    if (votes === '9') await go('Weiter');
  }
  await go('Auswerten');
  await expectClean(page, 'vote: result');
}

/** Every question: answered wrong, checked, and with its solution. */
async function throughQuiz(page: Page, within?: string): Promise<void> {
  const quiz = page.locator(quizOf2);
  const chips = await quiz.getByRole('button', { name: /^Frage \d$/ }).all();
  for (const chip of chips) {
    await chip.click();
    const id = (await quiz.locator('[data-item]').getAttribute('data-item')) ?? '';
    expect(writtenSet('k2-check').items).toContain(id);
    const item = quiz.locator(`[data-item="${id}"]`);
    await exerciseReady(page, `${quizOf2} [data-item="${id}"]`);
    await expectClean(page, `${id}: open`, within);
    await give(item, answerTo(writtenItem(id), false), 'clicks');
    await expectClean(page, `${id}: checked`, within);
    await item.getByRole('button', { name: 'Lösung zeigen' }).click();
    await expectClean(page, `${id}: solution`, within);
  }
}
