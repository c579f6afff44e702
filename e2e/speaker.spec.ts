import { currentSlide, expect, openDeck, test } from './support/site.ts';

test('the notes window shows notes, current and next headline and a clock, and follows the deck', async ({
  page,
  context,
}) => {
  await openDeck(page, 'k2-s01');
  const notes = await context.newPage();
  await notes.goto('?ansicht=sprecher#/k2-s01');
  await expect(notes.getByRole('heading', { name: '„Wir wollen mehr Likes“ ist noch kein Ziel' })).toBeVisible();
  await expect(notes.getByRole('heading', { name: /Strategie heißt/ })).toBeVisible();
  await expect(notes.locator('.clock')).toHaveText(/^\d\d:\d\d$/);
  await expect(notes.getByText('Noch nichts erklären.')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(notes.getByText('Welche vier Angaben tragen diesen Satz?')).toBeVisible();
  await notes.getByRole('button', { name: 'Zurück' }).click();
  await expect.poll(() => currentSlide(page)).toBe('k2-s01');
});

test('notes are never in the window of the projector', async ({ page, context }) => {
  await openDeck(page, 'k2-s01');
  const notes = await context.newPage();
  await notes.goto('?ansicht=sprecher#/k2-s01');
  await expect(notes.getByText('Noch nichts erklären.')).toBeVisible();
  for (let press = 0; press < 20; press += 1) await page.keyboard.press('PageDown');
  expect(await page.content()).not.toContain('Noch nichts erklären');
  expect(await page.content()).not.toContain('Handzeichen zählen');
});

test('the notes window finds its slide again after the deck is reloaded and after its own reload', async ({
  page,
  context,
}) => {
  await openDeck(page, 'k2-s04');
  const notes = await context.newPage();
  await notes.goto('?ansicht=sprecher');
  await expect(notes.getByRole('heading', { name: /SMART: fünf Fragen/ })).toBeVisible();
  await page.reload();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await page.keyboard.press('PageUp');
  await expect(notes.getByRole('heading', { name: /Strategie, Ziel, Maßnahme/ }).first()).toBeVisible();
  await notes.reload();
  await expect(notes.getByRole('heading', { name: /Strategie, Ziel, Maßnahme/ }).first()).toBeVisible();
});
