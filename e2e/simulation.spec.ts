import { playStory, pressIn, simulator } from './support/simulation.ts';
import { currentSlide, exerciseReady, expect, openDeck, test } from './support/site.ts';

const alone = '?ansicht=lesen&test=7&aufgabe=u16-shitstorm';

test('alone a play leads to a report on every choice, and goes on from a turn after a reload', async ({ page }) => {
  await page.goto(alone);
  await playStory(page, () => 0);
  await expect(simulator(page).locator('.sim-decisions > li')).toHaveCount(6);
  await expect(simulator(page)).toContainText('Startzahl 7');
  await pressIn(page, 'Ab Wendung 3 noch einmal');
  await simulator(page).locator('.question input').nth(1).click();
  await page.reload();
  await expect(simulator(page)).toContainText('Wendung 3 von 6');
  await expect(simulator(page).locator('.question input').nth(1)).toBeChecked();
});

test('the keyboard alone plays the story on a slide to an ending of one kind', async ({ page }) => {
  await openDeck(page, 'k8-s05');
  await exerciseReady(page, '#k8-s05');
  await playStory(page, () => 0, undefined, 'keys');
  await expect(simulator(page).getByRole('heading').first()).toBeFocused();
  await expect(simulator(page)).toContainText('Orkan');
  expect(await currentSlide(page)).toBe('k8-s05');
});

test('in class two windows stay in step, and the time stands on another slide', async ({ page, context }) => {
  await openDeck(page, 'k8-s05');
  await exerciseReady(page, '#k8-s05');
  await simulator(page).getByRole('radio', { name: '10 min' }).click();
  await pressIn(page, 'Starten');
  const second = await context.newPage();
  await openDeck(second, 'k8-s05');
  await expect(simulator(second).getByRole('timer')).toContainText('Noch 9:5');
  await second.close();
  await expect(simulator(page).getByRole('timer')).toContainText('Noch 9:5');
  await page.keyboard.press('PageUp');
  expect(await currentSlide(page)).toBe('k8-s04');
  await page.waitForTimeout(600);
  await page.keyboard.press('PageDown');
  await expect(simulator(page).getByRole('button', { name: 'Zeit starten' })).toBeVisible();
});

test('in class Space and arrows choose a reply, and PageDown turns the slide', async ({ page }) => {
  await openDeck(page, 'k8-s05');
  await exerciseReady(page, '#k8-s05');
  await pressIn(page, 'Starten');
  await pressIn(page, 'Weiter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(simulator(page).locator('.question input').nth(1)).toBeChecked();
  await expect(simulator(page).locator('.question input').nth(1)).toBeFocused();
  expect(await currentSlide(page)).toBe('k8-s05');
  await page.keyboard.press('PageDown');
  expect(await currentSlide(page)).toBe('k8-s06');
});
