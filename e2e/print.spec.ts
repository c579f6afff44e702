import { clipped } from './support/measure.ts';
import { beginPrinting, darkFills, expectWorkSheet, pagesOf } from './support/paper.ts';
import { exerciseReady, expect, openDeck, openReader, slideIds, test } from './support/site.ts';

for (const view of ['deck', 'reader'] as const) {
  test(`paper from the ${view} has every headline, one below the other, and no fill that eats ink`, async ({
    page,
  }) => {
    // The dark theme: paper must not follow it.
    await (view === 'deck' ? openDeck(page, 'k2-s05', '&thema=dunkel') : openReader(page, '', '&thema=dunkel'));
    await beginPrinting(page);
    const headlines = await page.evaluate(() =>
      [...document.querySelectorAll('section.slide > h2')].map((headline) => {
        const { width, height, top } = headline.getBoundingClientRect();
        const seen = headline.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        return { slide: headline.parentElement?.id, seen: seen && width > 100 && height > 10, top };
      }),
    );
    expect(headlines.map(({ slide }) => slide)).toEqual(await slideIds(page));
    expect(headlines.filter(({ seen }) => !seen)).toEqual([]);
    expect(headlines.map(({ top }) => top)).toEqual(headlines.map(({ top }) => top).sort((a, b) => a - b));
    expect(await darkFills(page)).toEqual([]);
    await expect(page.locator('#k2-s02 h2')).toHaveCSS('color', 'rgb(22, 32, 46)');
  });
}

test('paper from the deck has every build step and every question of the set', async ({ page }) => {
  await openDeck(page, 'k2-s01');
  await beginPrinting(page);
  for (const text of [
    'täglich eine Stunde eingeplant',
    'Bewerbungen über Instagram',
    'Bis wann?',
    'Welche SMART-Kriterien sind verletzt?',
    'Um wie viele Anfragen muss der Monatswert',
    'Was wollen Sie bis wann erreichen?',
  ]) {
    await expect(page.getByText(text).first()).toBeVisible();
  }
});

for (const { exercise, rows, choices } of [
  { exercise: 'u17-faelle', rows: 12, choices: ['Wurst im Werbespot', 'heimlich löschen', 'eigene Regeln einhalten'] },
  { exercise: 'u10-swot', rows: 12, choices: ['Stärken · Schwächen · Chancen · Risiken'] },
]) {
  // From a phone: L12 in journeys-learner-later.touch.spec.ts.
  test(`${exercise} is a work sheet of one page, printed from a wide window`, async ({ page }) => {
    await expectWorkSheet(page, { exercise, rows, choices });
  });
}

test('the ladder is a work sheet of one page with every person, and what is placed stands on the line', async ({
  page,
}) => {
  await page.goto('?ansicht=lesen&aufgabe=u08-st-leiter&test=7');
  await exerciseReady(page, '.alone [data-item]');
  const ladder = page.locator('.alone smm-ladder');
  await ladder.getByRole('button', { name: 'Liste' }).click();
  const people = ladder.locator('.people-on-paper > li');
  await expect(people.first()).toBeHidden();
  await ladder.locator('.rungs button').last().click();
  expect(await pagesOf(page)).toBe(1);
  await beginPrinting(page);
  await page.setViewportSize({ width: 672, height: 986 });
  await expect(people).toHaveCount(8);
  for (const person of await people.all()) await expect(person).toBeVisible();
  await expect(ladder.locator('.ladder-list')).toBeHidden();
  await expect(people.locator('.line').filter({ hasText: 'Inaktive' })).toHaveCount(1);
  expect(await clipped(page, '.alone')).toEqual([]);
});

test('what is chosen stands on the line, and after printing the board is back', async ({ page }) => {
  await page.goto('?ansicht=lesen&aufgabe=u17-faelle&test=7');
  await exerciseReady(page, '.alone [data-item]');
  const part = page.locator('.alone [data-item="u17-faelle-a"]');
  await part.getByRole('button', { name: 'Liste' }).click();
  await part.getByLabel('Otto').selectOption('ein Scherz gewinnt');
  await part.getByRole('button', { name: 'Brett' }).click();
  await beginPrinting(page);
  await expect(part.getByLabel('Otto')).toHaveValue('scherz');
  await expect(part.getByLabel('Otto')).not.toHaveCSS('color', 'rgba(0, 0, 0, 0)');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(part.locator('.pair-board')).toBeVisible();
  await expect(part.locator('.on-paper')).toHaveCount(0);
});
