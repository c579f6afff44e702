import type { Locator, Page } from '@playwright/test';
import { textOf, writtenItem } from './support/course.ts';
import { readRecord } from './support/record.ts';
import { currentSlide, exerciseReady, expect, openDeck, openReader, test } from './support/site.ts';

const question = writtenItem('q-k2-07');
const rightOption = question.options?.find(({ correct }) => correct);

function vote(page: Page): Locator {
  return page.locator('smm-vote[data-item="u05-smart-peer"]');
}

function press(page: Page, name: string): Promise<void> {
  return vote(page).getByRole('button', { name, exact: true }).click();
}

async function openVote(page: Page): Promise<void> {
  await openDeck(page, 'k2-s07');
  await exerciseReady(page, '#k2-s07');
}

/** The letter of the right option. */
async function rightLetter(page: Page): Promise<string> {
  const option = vote(page).locator('.option', { hasText: rightOption?.text ?? '' });
  return (await option.locator('.letter').innerText()).trim();
}

/** Types counts with the keyboard alone, the right option's first: Enter leads from field to field. */
async function typeCounts(page: Page, right: number, others: readonly number[]): Promise<void> {
  const letter = await rightLetter(page);
  const rest = [...others];
  for (const one of ['A', 'B', 'C', 'D']) {
    await expect(vote(page).getByRole('textbox', { name: `Stimmen für ${one}` })).toBeFocused();
    await page.keyboard.type(String(one === letter ? right : (rest.shift() ?? '')));
    await page.keyboard.press('Enter');
  }
  await expect(vote(page).getByRole('button', { name: 'Runde schließen' })).toBeFocused();
  await page.keyboard.press('Enter');
}

test('T8: 9, 4 and 7 votes lead to „Jetzt zu zweit diskutieren“, and the first result stays hidden until the end', async ({
  page,
}) => {
  await openVote(page);
  await press(page, 'Stimmen eintragen');
  await typeCounts(page, 9, [4, 7]);
  await expect(vote(page).getByRole('heading', { name: 'Jetzt zu zweit diskutieren' })).toBeFocused();
  await expectHidden(page);
  await press(page, 'Weiter');
  await expectHidden(page);
  await press(page, 'Stimmen eintragen');
  await expectHidden(page);
  await typeCounts(page, 16, [1, 3]);
  await expectHidden(page);
  await press(page, 'Auswerten');
  await expect(vote(page).getByRole('heading', { name: 'Ergebnis: erst 45 %, dann 80 % richtig' })).toBeFocused();
  await expect(vote(page).getByText(textOf(rightOption?.feedback))).toBeVisible();
  await expect(vote(page).getByRole('row', { name: rightOption?.text ?? '' })).toContainText('9 (45 %)');
});

test('a vote outlives turning the slide and a reload', async ({ page }) => {
  await openVote(page);
  await press(page, 'Stimmen eintragen');
  await typeCounts(page, 2, [9, 9]);
  await expect(vote(page).getByRole('heading', { name: 'Nochmal erklären' })).toBeFocused();
  await page.keyboard.press('PageDown');
  expect(await currentSlide(page)).toBe('k2-s08');
  await page.keyboard.press('PageUp');
  await expect(vote(page).getByRole('heading', { name: 'Nochmal erklären' })).toBeVisible();
  await page.goto('about:blank');
  await openVote(page);
  await expect(vote(page).getByRole('heading', { name: 'Nochmal erklären' })).toBeVisible();
});

test('without votes a round is not closed, and what is missing is said', async ({ page }) => {
  await openVote(page);
  await press(page, 'Stimmen eintragen');
  await press(page, 'Runde schließen');
  await expect(vote(page).getByText('Es fehlt noch mindestens eine Stimme.')).toBeVisible();
  await vote(page).getByRole('textbox', { name: 'Stimmen für B' }).fill('viele');
  await press(page, 'Runde schließen');
  await expect(vote(page).getByText('Bitte eine ganze Zahl ab 0')).toBeVisible();
  await expect(vote(page).getByRole('textbox', { name: 'Stimmen für B' })).toBeFocused();
});

test('alone one votes twice and reads the reasons only then', async ({ page }) => {
  await openReader(page, 'k2-s07');
  await exerciseReady(page, '#k2-s07');
  await press(page, 'Abstimmen');
  await expect(vote(page).getByText('Bitte wählen Sie zuerst eine Antwort.')).toBeVisible();
  await vote(page).getByRole('radio').first().check();
  await press(page, 'Abstimmen');
  await expectHidden(page);
  await press(page, 'Weiter');
  await vote(page)
    .getByRole('radio', { name: rightOption?.text ?? '' })
    .check();
  await press(page, 'Abstimmen');
  await expect(vote(page).getByRole('heading', { name: 'Ergebnis: 1 von 1 richtig' })).toBeFocused();
  for (const { feedback } of question.options ?? []) await expect(vote(page)).toContainText(textOf(feedback));
});

test('the own goal is kept under u19-canvas and stands there after a reload, in deck and reader', async ({ page }) => {
  const goal = 'Bis 30. Juni kommen 12 statt 8 Anfragen im Monat über Instagram.\nZuständig: Aylin.';
  await openDeck(page, 'k2-s08');
  await page.keyboard.press('PageDown');
  const field = page.locator('smm-canvas-field[data-field="u19-canvas/ziel"]').getByRole('textbox', { name: 'Ziel' });
  await field.fill(goal);
  await expect.poll(async () => (await readRecord(page)).values['u19-canvas']).toEqual({ ziel: [goal] });
  await expect(page).toHaveURL(/#\/k2-s08\/0$/);
  await page.reload();
  await expect(field).toHaveValue(goal);
  await openReader(page, 'k2-s08');
  await expect(field).toHaveValue(goal);
});

test('a show of hands counts, and calls nothing right', async ({ page }) => {
  await openDeck(page, 'k2-s01');
  const hands = page.locator('#k2-s01 smm-hands');
  await hands.getByRole('button', { name: 'Stimmen eintragen' }).click();
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await page.keyboard.type('7');
  await hands.getByRole('button', { name: 'Auswerten' }).click();
  await expect(hands.getByRole('row', { name: 'Doch, ein Ziel' })).toContainText('9 (45 %)');
  await expect(hands).toContainText('20 Stimmen');
  await expect(hands).not.toContainText(/richtig|falsch/);
});

/** Neither counts of round 1, nor shares, nor the right answer can be read, seen or unseen. */
async function expectHidden(page: Page): Promise<void> {
  const html = await vote(page).innerHTML();
  expect(html).not.toContain('%');
  expect(html).not.toContain('<table');
  expect(html).not.toContain('Richtige Antwort');
  for (const { feedback } of question.options ?? []) expect(html).not.toContain(textOf(feedback));
}
