import type { Page } from '@playwright/test';
import { expectClean } from './support/axe.ts';
import { readAttempts } from './support/record.ts';
import { exerciseReady, expect, openDeck, test } from './support/site.ts';
import {
  expectPlaced,
  goalAt,
  goals,
  grid,
  gridId,
  placeByClicks,
  press,
  reasonFor,
  rightColumn,
  wrongColumn,
} from './support/smart-grid.ts';
import { openSpeaker } from './support/speaker.ts';

/** A reason from the key, as it would stand in the page. */
const secret = reasonFor(goalAt(2), rightColumn(goalAt(2)));

async function openBoth(page: Page): Promise<Page> {
  await openDeck(page, 'k2-s06');
  const speaker = await openSpeaker(page.context(), 'k2-s06');
  for (const window of [page, speaker]) await exerciseReady(window, '#k2-s06');
  return speaker;
}

test("what is placed, checked and shown in one window appears in the other, and the key is the trainer's until then", async ({
  page,
}) => {
  const speaker = await openBoth(page);
  const key = speaker.getByRole('region', { name: 'Lösung' });
  await expect(key).toContainText('Noch nur hier zu sehen.');
  await expect(key.getByRole('row')).toHaveCount(goals.length);

  await placeByClicks(page, goalAt(1), wrongColumn(goalAt(1)));
  await expectPlaced(speaker, goalAt(1), wrongColumn(goalAt(1)));
  await placeByClicks(speaker, goalAt(2), rightColumn(goalAt(2)));
  await expectPlaced(page, goalAt(2), rightColumn(goalAt(2)));

  // Both windows are reloaded in turn, and have the same board.
  await page.reload();
  await expectPlaced(page, goalAt(2), rightColumn(goalAt(2)));
  await speaker.reload();
  await expectPlaced(speaker, goalAt(1), wrongColumn(goalAt(1)));

  for (const goal of goals.slice(2)) await placeByClicks(speaker, goal, rightColumn(goal));
  expect(await page.content()).not.toContain(secret);
  await press(speaker, 'Prüfen');
  await expect(grid(page)).toContainText('5 von 6');
  // The reason that is unfolded is the same, wherever it was asked for.
  await grid(speaker)
    .locator(`[data-card="${goalAt(2).id}"]`)
    .click();
  await expect(grid(page)).toContainText(secret);
  await press(page, 'Lösung zeigen');
  await expect(key).toContainText('Auch im Raum zu sehen.');
  await expect(grid(speaker).locator('[data-phase="closed"]')).toBeVisible();
});

test("the trainer's windows show the same view, and the same numbers of a show of hands @gate", async ({ page }) => {
  const speaker = await openBoth(page);
  await press(speaker, 'Liste');
  await expect(grid(page).getByRole('table')).toBeVisible();
  await press(page, 'Brett');
  await expect(grid(speaker).getByRole('table')).toBeHidden();

  await page.goto('./?ansicht=folien#/k2-s01');
  await expect(speaker.locator('#k2-s01.present')).toBeVisible();
  const hands = (window: Page) => window.locator('#k2-s01 smm-hands');
  await hands(speaker).getByRole('button', { name: 'Stimmen eintragen' }).click();
  await hands(page).getByRole('textbox').first().fill('9');
  await expect(hands(speaker).getByRole('textbox').first()).toHaveValue('9');
  await hands(speaker).getByRole('button', { name: 'Auswerten' }).click();
  await expect(hands(page).getByRole('heading')).toBeAttached();
});

test('axe finds nothing in the speaker view', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('?ansicht=sprecher&test=7#/k2-s06');
  await exerciseReady(page, '#k2-s06');
  await expect(page.getByRole('region', { name: 'Lösung' })).toBeVisible();
  await expectClean(page, 'the speaker view');
});

for (const theme of ['dunkel', 'kontrast']) {
  test(`axe finds nothing in the speaker view, theme ${theme} @gate`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`?ansicht=sprecher&test=7&thema=${theme}#/k2-s06`);
    await exerciseReady(page, '#k2-s06');
    await expect(page.getByRole('region', { name: 'Lösung' })).toBeVisible();
    await expectClean(page, `the speaker view, ${theme}`);
  });
}

test('two windows are the same where the browser keeps nothing @gate', async ({ page, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  const speaker = await openBoth(page);
  await placeByClicks(page, goalAt(1), rightColumn(goalAt(1)));
  await expectPlaced(speaker, goalAt(1), rightColumn(goalAt(1)));
  await placeByClicks(speaker, goalAt(2), rightColumn(goalAt(2)));
  await expectPlaced(page, goalAt(2), rightColumn(goalAt(2)));
  await page.reload();
  await expectPlaced(page, goalAt(1), rightColumn(goalAt(1)));
});

test('two windows that have opened one another are the same without BroadcastChannel @gate', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
  });
  await openDeck(page, 'k2-s06');
  await exerciseReady(page, '#k2-s06');
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await exerciseReady(speaker, '#k2-s06');
  await placeByClicks(page, goalAt(1), rightColumn(goalAt(1)));
  await expectPlaced(speaker, goalAt(1), rightColumn(goalAt(1)));
  await speaker.keyboard.press('PageDown');
  await expect(page.locator('#k2-s07.present')).toBeVisible();
  await speaker.keyboard.press('PageUp');
  await expect(page.locator('#k2-s06.present')).toBeVisible();
  await page.reload();
  await placeByClicks(speaker, goalAt(2), rightColumn(goalAt(2)));
  await expectPlaced(page, goalAt(2), rightColumn(goalAt(2)));
});

test('an exercise that is solved in the speaker view is solved in the deck @gate', async ({ page }) => {
  const speaker = await openBoth(page);
  for (const goal of goals) await placeByClicks(speaker, goal, rightColumn(goal));
  await press(speaker, 'Prüfen');
  await expect(grid(page).getByRole('heading', { name: 'Ergebnis: 6 von 6 richtig' })).toBeVisible();
  await expect.poll(async () => (await readAttempts(page, gridId)).length).toBe(1);
});
