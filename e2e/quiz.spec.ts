import type { Locator, Page } from '@playwright/test';
import { answerTo } from './support/answers.ts';
import { reasonTexts, writtenItem, writtenItemsOf, writtenSet } from './support/course.ts';
import { give, press } from './support/give.ts';
import { readAttempts, readRecord } from './support/record.ts';
import { currentSlide, exerciseReady, expect, openDeck, openReader, test } from './support/site.ts';

const { items: questions, class: firstInClass } = writtenSet('k2-check');

const quizOf2 = '[data-quiz="k2-check"]';

function quiz(page: Page): Locator {
  return page.locator(quizOf2);
}

function question(page: Page, id: string): Locator {
  return quiz(page).locator(`[data-item="${id}"]`);
}

async function openQuiz(page: Page, query = ''): Promise<void> {
  await openReader(page, 'k2-s08', query);
  await exerciseReady(page, quizOf2);
}

function next(page: Page): Locator {
  return quiz(page).getByRole('button', { name: 'Weiter', exact: true });
}

test('all eight questions are answered right with the keyboard alone: 8 of 8 at the first try', async ({ page }) => {
  test.slow();
  await openQuiz(page);
  for (const id of questions) {
    const item = question(page, id);
    await exerciseReady(page, `${quizOf2} [data-item="${id}"]`);
    const answer = answerTo(writtenItem(id), true);
    await give(item, answer, 'keys');
    const result = item.getByRole('heading', { name: /^Ergebnis: (\d) von \1 richtig$/ });
    await expect(result).toBeFocused();
    for (const reason of answer.reasons) await expect(item.getByText(reason).first()).toBeVisible();
    await press(next(page), 'keys');
  }
  await expect(page.getByText('8 von 8 Fragen beim ersten Versuch richtig')).toBeFocused();
  for (const id of questions) {
    expect((await readAttempts(page, id)).map((one) => [one.correctness, one.score])).toEqual([
      ['right', (await readAttempts(page, id))[0]?.maxScore],
    ]);
  }
});

test('every wrong answer has its reason, and no solution stands there before the second try', async ({ page }) => {
  test.slow();
  await openQuiz(page);
  for (const id of questions) {
    const written = writtenItem(id);
    const wrong = answerTo(written, false);
    const item = question(page, id);
    await give(item, wrong, 'clicks');
    await expect(item.getByRole('heading', { name: /^Ergebnis: 0 von \d richtig$/ })).toBeFocused();
    for (const reason of wrong.reasons) await expect(item.getByText(reason).first()).toBeVisible();
    await expect(item.getByText(/noch nicht/).first()).toBeVisible();
    const unread = reasonTexts(written).filter((text) => !wrong.reasons.includes(text));
    await expectWithout(item, [...unread, written.generalFeedback ?? '', 'Richtige Antwort', 'gehört in']);

    await item.getByRole('button', { name: 'Nochmal versuchen' }).click();
    await expect(item.getByText(written.hint ?? '')).toBeVisible();
    await give(item, wrong, 'clicks');
    await expect(item.getByText(written.generalFeedback ?? '')).toBeVisible();
    await expect(item.getByRole('button', { name: 'Neu beginnen' })).toBeVisible();
    await press(next(page), 'clicks');
  }
  await expect(page.getByText('0 von 8 Fragen beim ersten Versuch richtig')).toBeFocused();
});

test('all eight questions are answered right by clicks where exercises begin as list', { tag: '@gate' }, async ({
  page,
}) => {
  await openQuiz(page, '&uebungen=liste');
  for (const id of questions) {
    await give(question(page, id), answerTo(writtenItem(id), true), 'clicks');
    await expect(question(page, id).getByRole('heading', { name: /^Ergebnis: (\d) von \1 richtig$/ })).toBeFocused();
    await press(next(page), 'clicks');
  }
  await expect(page.getByText('8 von 8 Fragen beim ersten Versuch richtig')).toBeFocused();
});

test('cards of the check are placed by dragging with the mouse, on the slide', async ({ page }) => {
  await openDeck(page, 'k2-s08');
  await exerciseReady(page, quizOf2);
  await quiz(page).getByRole('button', { name: 'Frage 5', exact: true }).click();
  const item = question(page, 'q-k2-02');
  const { steps } = answerTo(writtenItem('q-k2-02'), true);
  for (const step of steps) {
    if (step.does !== 'place') continue;
    const card = item.locator(`[data-card="${step.card}"]`);
    await card.hover();
    await page.mouse.down();
    const zone = await item.locator(`[data-zone="${step.field}"]`).boundingBox();
    if (!zone) throw new Error(`${step.field} is not shown`);
    await page.mouse.move(zone.x + zone.width / 2, zone.y + 60, { steps: 8 });
    await page.mouse.up();
    await expect(card).toContainText(/liegt in: /);
  }
  await item.getByRole('button', { name: 'Prüfen', exact: true }).click();
  await expect(item.getByRole('heading', { name: 'Ergebnis: 5 von 5 richtig' })).toBeFocused();
});

test('in class the marked questions come first and the one of the vote is left out', async ({ page }) => {
  await openDeck(page, 'k2-s08');
  await exerciseReady(page, quizOf2);
  const chips = quiz(page).getByRole('button', { name: /^Frage \d$/ });
  const asked: (string | null)[] = [];
  for (const chip of await chips.all()) {
    await chip.click();
    asked.push(await quiz(page).locator('[data-item]').getAttribute('data-item'));
  }
  const rest = questions.filter((id) => !firstInClass.includes(id) && id !== 'q-k2-07');
  expect(asked).toEqual([...firstInClass, ...rest]);
});

test('a chip leads to its question, which is still open after a reload', async ({ page }) => {
  await openQuiz(page, '&uebungen=liste');
  await quiz(page).getByRole('button', { name: 'Frage 3', exact: true }).click();
  await expect(quiz(page).getByText('Frage 3 von 8')).toBeVisible();
  await quiz(page).getByRole('combobox', { name: 'Buchstabe A' }).selectOption({ label: 'Bis wann?' });
  await expect.poll(async () => (await readRecord(page)).sessions['q-k2-03']?.response).toEqual({ A: ['wann'] });
  await page.reload();
  await exerciseReady(page, quizOf2);
  await expect(quiz(page).getByText('Frage 3 von 8')).toBeVisible();
  await expect(quiz(page).getByRole('combobox', { name: 'Buchstabe A' })).toHaveValue('wann');
  await expect(quiz(page).getByRole('button', { name: 'Frage 3', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  );
});

test.describe('before anything is submitted', () => {
  const secrets = writtenItemsOf('K2').flatMap((item) => [
    ...reasonTexts(item),
    item.hint ?? '',
    item.generalFeedback ?? '',
  ]);

  test('no reason, hint or key is in the deck, on any slide or question', async ({ page }) => {
    await openDeck(page, 'k2-s01');
    for (let turn = 0; turn < 30; turn += 1) {
      await expectWithout(page.locator('body'), secrets);
      if ((await currentSlide(page)) === 'k2-s08') break;
      await page.keyboard.press('PageDown');
    }
    await exerciseReady(page, quizOf2);
    for (const chip of await quiz(page)
      .getByRole('button', { name: /^Frage \d$/ })
      .all()) {
      await chip.click();
      await expectWithout(page.locator('body'), secrets);
    }
  });

  test('no reason, hint or key is in the reader, with every exercise drawn', async ({ page }) => {
    await openReader(page, 'k2-s01');
    for (const slide of ['k2-s01', 'k2-s03', 'k2-s06', 'k2-s07', 'k2-s08']) {
      await page.locator(`#${slide}`).scrollIntoViewIfNeeded();
      await exerciseReady(page, `#${slide}`);
    }
    for (const chip of await quiz(page)
      .getByRole('button', { name: /^Frage \d$/ })
      .all()) {
      await chip.click();
      await expectWithout(page.locator('body'), secrets);
    }
  });
});

/** None of the texts is in the element, seen or unseen, as text or attribute. */
async function expectWithout(element: Locator, texts: readonly string[]): Promise<void> {
  const html = await element.evaluate((one) => one.outerHTML.replaceAll('&nbsp;', ' ').replaceAll('&amp;', '&'));
  const flat = html.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');
  expect(texts.filter((text) => text && flat.includes(text.trim()))).toEqual([]);
  expect(flat).not.toMatch(/misconception|data-correct/);
}
