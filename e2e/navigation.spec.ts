import type { Locator, Page } from '@playwright/test';
import { expectClean } from './support/axe.ts';
import { currentSlide, expect, openDeck, slideReady, test } from './support/site.ts';

const menu = (page: Page): Locator => page.getByRole('dialog', { name: 'Kapitel und Suche' });
const field = (page: Page): Locator => menu(page).getByRole('combobox', { name: 'Folie suchen' });

async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Kapitel und Suche öffnen' }).click();
  await expect(menu(page)).toBeVisible();
}

/** Opens the menu by its key, types, and goes to the first slide that is found. */
async function goTo(page: Page, query: string): Promise<void> {
  await page.keyboard.press('m');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(query);
  await page.keyboard.press('Enter');
  await expect(menu(page)).toBeHidden();
}

/** The slide, and how many of its build steps are shown. */
function place(page: Page): Promise<readonly [string, number]> {
  return page.evaluate(() => {
    const slide = document.querySelector('.slide.present');
    return [slide?.id ?? '', slide?.querySelectorAll('.fragment.visible').length ?? 0] as const;
  });
}

test('T10: two clicks lead from any slide to „Kurz geprüft: Kapitel 6“, and one back to the same build step', async ({
  page,
}) => {
  await openDeck(page, 'k2-s03');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  expect(await place(page)).toEqual(['k2-s03', 2]);
  await openMenu(page);
  await menu(page).getByRole('button', { name: 'Kurz geprüft Kapitel 6' }).click();
  await expect(page.getByRole('heading', { name: 'Kurz geprüft: Kapitel 6' })).toBeFocused();
  await slideReady(page, 'k6-s13');
  await expect(page.locator('#k6-s13 smm-quiz')).toBeVisible();
  await page.getByRole('button', { name: 'Zurück zu 2.3: Strategie, Ziel, Maßnahme' }).click();
  expect(await place(page)).toEqual(['k2-s03', 2]);
  await expect(page.getByRole('button', { name: /^Zurück zu/ })).toBeHidden();
});

test('T10: the check is shown also where another stage comes after it, from the chapter itself and from a later one', async ({
  page,
}) => {
  await openDeck(page, 'k2-s02');
  await openMenu(page);
  await menu(page).getByRole('button', { name: 'Zum Check springen' }).click();
  expect(await place(page)).toEqual(['k2-s08', 0]);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  expect(await currentSlide(page)).toBe('k3-s01');
  await openMenu(page);
  await menu(page).getByRole('button', { name: 'Kurz geprüft Kapitel 2' }).click();
  expect(await place(page)).toEqual(['k2-s08', 0]);
  await expect(page.locator('#k2-s08 smm-quiz')).toBeVisible();
  // The last jump is taken back first.
  await page.keyboard.press('z');
  expect(await currentSlide(page)).toBe('k3-s01');
  await page.keyboard.press('z');
  expect(await currentSlide(page)).toBe('k2-s02');
  await page.keyboard.press('z');
  expect(await currentSlide(page)).toBe('k2-s02');
});

test('a slide is found by number and by word without a mouse: arrows choose, Enter goes', async ({ page }) => {
  await openDeck(page, 'k2-s06');
  await page.keyboard.press('m');
  // The menu's code comes when it is opened first.
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('Bundesliga');
  await expect(menu(page).locator('output')).toHaveText('Keine Folie');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  // The browser closes a dialog a moment after the key.
  await expect(menu(page)).toBeHidden();
  expect(await currentSlide(page)).toBe('k2-s06');
  await goTo(page, '6.1');
  expect(await currentSlide(page)).toBe('k6-s01');
  await goTo(page, 'k2-s05');
  expect(await currentSlide(page)).toBe('k2-s05');
  await goTo(page, '14');
  await expect(page).toHaveTitle(/^Folie 14 von/);
  await page.keyboard.press('m');
  await page.keyboard.type('GEPRUEFT');
  const found = menu(page).getByRole('option');
  await expect(found).toHaveCount(8);
  await expect(menu(page).locator('output')).toHaveText('8 Folien');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(key);
  await expect(found.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await found.nth(1).getAttribute('id')) ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kurz geprüft: Kapitel 2' })).toBeFocused();
});

test('the menu shows ten chapters with their minutes and where one is, and leads to notes, text and pages', async ({
  page,
  context,
}) => {
  await openDeck(page, 'k2-s06');
  await openMenu(page);
  const chapters = menu(page).getByRole('list', { name: 'Kapitel' }).getByRole('listitem');
  await expect(chapters).toHaveCount(10);
  await expect(chapters.nth(6)).toContainText('55 Min.');
  await expect(menu(page).locator('[aria-current="step"]')).toHaveText(/Kapitel 2:\s*Strategie und SMARTe Ziele/);
  await expect(menu(page).locator('[aria-current="step"]')).toBeFocused();
  await expect(menu(page)).toContainText('Folie 2.6Minute 78 von 360');
  for (const [name, asked] of [
    ['Als Text lesen', 'lesen'],
    ['Start', 'start'],
    ['Ablauf', 'ablauf'],
    ['Papier', 'druck'],
    ['Einstellungen', 'einstellungen'],
  ] as const) {
    const href = await menu(page).getByRole('link', { name }).getAttribute('href');
    expect(new URL(href ?? '').searchParams.get('ansicht'), name).toBe(asked);
  }
  const opened = context.waitForEvent('page');
  await menu(page).getByRole('button', { name: 'Notizen' }).click();
  expect((await opened).url()).toContain('ansicht=sprecher');
});

test('while the menu is open no key turns a slide; then the focus is where it was', async ({ page }) => {
  await openDeck(page, 'k2-s04');
  await openMenu(page);
  for (const key of ['PageDown', 'PageUp', 'ArrowRight', 'b', 'Space']) {
    await menu(page).getByRole('button', { name: 'Schließen' }).focus();
    if (key !== 'Space') await page.keyboard.press(key);
    expect(await place(page), key).toEqual(['k2-s04', 0]);
  }
  // A letter belongs to the search, wherever it is typed.
  await expect(field(page)).toHaveValue('b');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Kapitel und Suche öffnen' })).toBeFocused();
  await expect(page.locator('.reveal:is(.overview, .paused)')).toHaveCount(0);
});

test('the menu fits into every usual window and no name is cut off', async ({ page }) => {
  await openDeck(page, 'k1-s02');
  for (const [width, height] of [
    [1280, 720],
    [1280, 800],
    [1920, 1080],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openMenu(page);
    const faults = await menu(page).evaluate((dialog) => [
      ...(dialog.scrollHeight > dialog.clientHeight ? ['scrolls'] : []),
      ...[...dialog.querySelectorAll('*')]
        .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline')
        .filter((one) => !one.matches('.vh, svg *'))
        .map((one) => one.outerHTML.slice(0, 80)),
      ...[...dialog.querySelectorAll('button, a, input')]
        .filter((one) => one.getBoundingClientRect().height < 55.5)
        .map((one) => `low: ${one.outerHTML.slice(0, 80)}`),
    ]);
    expect(faults, `${width} × ${height}`).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('axe finds nothing in the open menu, in any theme', async ({ page }) => {
  await openDeck(page, 'k2-s06');
  await page.keyboard.press('m');
  // The rows of both lists have the same colours.
  for (const [theme, query] of [
    ['hell', ''],
    ['hell', 'ziel'],
    ['dunkel', 'ziel'],
    ['kontrast', ''],
  ] as const) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    await field(page).fill(query);
    await expectClean(page, `„${query}“, ${theme}`, '.deck-menu');
  }
});
