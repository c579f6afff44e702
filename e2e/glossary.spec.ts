import { restingPlace } from './support/measure.ts';
import { expect, openReader, slideReady, takeOver, test } from './support/site.ts';

test.describe('the glossary', () => {
  test('opens where the word stands, says its text once, and gives the focus back with Escape', async ({ page }) => {
    await openReader(page, 'k4-s04');
    await slideReady(page, 'k4-s04');
    const word = page.locator('.term[data-term="druecker"]').first();
    await takeOver(page);
    await word.scrollIntoViewIfNeeded();
    const before = await restingPlace(word);
    await word.focus();
    await page.keyboard.press('Enter');
    const card = page.locator('#begriff-druecker');
    await expect(card.getByRole('button', { name: 'Schließen' })).toBeVisible();
    await expect(page.locator('#announcer')).toHaveText(/^Drücker: Wort der Kursnotiz/);
    await page.keyboard.press('Escape');
    await expect(card.getByRole('button', { name: 'Schließen' })).toBeHidden();
    await expect(word).toBeFocused();
    expect(await restingPlace(word)).toBeCloseTo(before, 0);
  });

  test('closes with a second click on the word', async ({ page }) => {
    await page.goto('?ansicht=lesen#k4-s04');
    const word = page.locator('.term[data-term="druecker"]').first();
    const close = page.locator('#begriff-druecker').getByRole('button', { name: 'Schließen' });
    await word.click();
    await expect(close).toBeVisible();
    await word.click();
    await expect(close).toBeHidden();
  });

  test('has a page of its own that lists every word', async ({ page }) => {
    await page.goto('?ansicht=glossar');
    await expect(page.getByRole('heading', { name: 'Glossar' })).toBeInViewport();
    await expect(page.locator('.term-card dt').first()).toBeVisible();
    await expect(page).toHaveTitle(/^Glossar/);
  });

  test('does not follow an item that is shown alone', async ({ page }) => {
    await page.goto('?ansicht=lesen&aufgabe=u04-smart-raster');
    await expect(page.locator('.alone')).toBeVisible();
    for (const part of await page.locator('#appendix :is(h2, dl)').all()) await expect(part).toBeHidden();
  });

  test('shows nothing on slides while no word is open', async ({ page }) => {
    await page.goto('?ansicht=folien#/k4-s04');
    await expect(page.locator('#k4-s04')).toBeVisible();
    await expect(page.locator('#appendix')).toHaveText(/./);
    await expect(page.locator('#appendix h2').first()).toBeHidden();
  });
});
