import type { Page } from '@playwright/test';
import { reasonTexts, type WrittenCard, writtenItem } from './support/course.ts';
import { pressByKeys, tabTo } from './support/keys.ts';
import { readAttempts, readRecord } from './support/record.ts';
import { currentSlide, exerciseReady, expect, openDeck, openReader, test } from './support/site.ts';
import {
  card,
  expectPlaced,
  expectSolved,
  goalAt,
  goals,
  grid,
  gridId,
  markRows,
  nameOf,
  placeByClicks,
  press,
  reasonFor,
  rightColumn,
  target,
  toggle,
  wrongColumn,
} from './support/smart-grid.ts';

async function openBoard(page: Page): Promise<void> {
  await openDeck(page, 'k2-s06');
  await exerciseReady(page, '#k2-s06');
}

async function openTable(page: Page): Promise<void> {
  await openReader(page, 'k2-s06', '&uebungen=liste');
  await exerciseReady(page, '#k2-s06');
}

/** Grips a goal by its text and moves it over a column; the button stays down. */
async function carry(page: Page, goal: WrittenCard, column: string): Promise<void> {
  const from = await card(page, goal).boundingBox();
  const to = await grid(page).locator(`[data-zone="${column}"]`).boundingBox();
  if (!from || !to) throw new Error('the board is not shown');
  const y = from.y + from.height / 2;
  await page.mouse.move(from.x + from.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2 + 20, y + 4, { steps: 3 });
  await expect(target(page, column)).toBeAttached();
  await page.mouse.move(to.x + to.width / 2, y + 6, { steps: 6 });
}

test('the grid is solved with the keyboard alone, and every step is heard and keeps the focus', async ({ page }) => {
  await openBoard(page);
  const heard = await listen(page);
  for (const goal of goals) {
    await pressByKeys(card(page, goal));
    await expect(target(page, 'S')).toBeFocused();
    // The live region says only the newest of what happens within a fraction of a second.
    if (goal === goalAt(1)) await expect.poll(() => heard()).toHaveLength(1);
    await pressByKeys(target(page, rightColumn(goal)), goal === goalAt(1) ? 'Space' : 'Enter');
    await expect(card(page, goal)).toBeFocused();
    await expectPlaced(page, goal, rightColumn(goal));
    await expect
      .poll(() => heard().then((all) => all.join(' ')))
      .toContain(`liegt jetzt in ${nameOf(rightColumn(goal))}`);
  }
  await pressByKeys(grid(page).getByRole('button', { name: 'Prüfen', exact: true }));
  await expectSolved(page);
  const messages = await heard();
  expect(messages[0]).toBe(`‚${goalAt(1).text.replace(/\.$/, '')}‘ gewählt. Wählen Sie ein Feld. Escape bricht ab.`);
  expect(messages).toContain(
    '‚Tanzschule: bald 12 …‘ liegt jetzt in Terminierbar, vorher nicht zugeordnet. Noch 5 Karten offen.',
  );
  expect(messages.at(-1)).toMatch(/Alle Karten liegen\. Sie können prüfen\.$/);
  expect(await currentSlide(page)).toBe('k2-s06');
});

test('the grid is solved by single clicks that do not move', async ({ page }) => {
  await openBoard(page);
  for (const goal of goals) await placeByClicks(page, goal, rightColumn(goal));
  await press(page, 'Prüfen');
  await expectSolved(page);
});

for (const [width, height] of [
  [1920, 1080],
  [1280, 720],
  [1024, 768],
] as const) {
  const tag = width === 1280 ? [] : ['@gate'];
  test(`the grid is solved by dragging with the mouse at ${width}×${height}`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openBoard(page);
    for (const goal of goals) {
      await carry(page, goal, rightColumn(goal));
      await page.mouse.up();
      await expectPlaced(page, goal, rightColumn(goal));
    }
    await press(page, 'Prüfen');
    await expectSolved(page);
  });
}

test('the grid is solved as a list, on the slide and in the reader, and the board shows the same', async ({ page }) => {
  await openBoard(page);
  await press(page, 'Liste');
  await markRows(page, (goal) => (goal === goalAt(6) ? wrongColumn(goal) : rightColumn(goal)));
  await toggle(page, goalAt(6), wrongColumn(goalAt(6))).click();
  await toggle(page, goalAt(6), rightColumn(goalAt(6))).click();
  await press(page, 'Brett');
  for (const goal of goals) await expectPlaced(page, goal, rightColumn(goal));
  await openTable(page);
  for (const goal of goals) {
    await expect(toggle(page, goal, rightColumn(goal))).toHaveAttribute('aria-pressed', 'true');
  }
  await press(page, 'Prüfen');
  await expectSolved(page);
});

test('„smart – nichts fehlt“ and the five gaps exclude each other, and an empty row is not graded', async ({
  page,
}) => {
  await openTable(page);
  const goal = goalAt(3);
  await toggle(page, goal, 'S').click();
  await toggle(page, goal, 'M').click();
  await toggle(page, goal, 'smart').click();
  for (const column of ['S', 'M']) await expect(toggle(page, goal, column)).toHaveAttribute('aria-pressed', 'false');
  await toggle(page, goal, 'T').click();
  await expect(toggle(page, goal, 'smart')).toHaveAttribute('aria-pressed', 'false');
  await press(page, 'Prüfen');
  await expect(grid(page).getByText('Noch 5 Ziele offen.')).toBeVisible();
  await expect(toggle(page, goalAt(1), 'S')).toBeFocused();
  expect(await readAttempts(page, gridId)).toEqual([]);
});

test('the first try judges only what was given; the second closes and shows the solution', async ({ page }) => {
  await openTable(page);
  const given = (goal: WrittenCard) => (goals.indexOf(goal) < 3 ? rightColumn(goal) : wrongColumn(goal));
  await expect(grid(page).getByRole('button', { name: 'Lösung zeigen' })).toHaveCount(0);
  await markRows(page, given);
  await press(page, 'Prüfen');
  await expect(grid(page).getByRole('heading', { name: 'Ergebnis: 3 von 6 richtig' })).toBeFocused();
  for (const goal of goals) {
    await expect(grid(page).locator(`[data-row="${goal.id}"]`)).toContainText(reasonFor(goal, given(goal)));
    await expect(grid(page).locator(`[data-row="${goal.id}"]`)).toContainText(
      given(goal) === rightColumn(goal) ? 'richtig' : 'noch nicht',
    );
  }
  const text = await grid(page).innerText();
  const allowed = goals.flatMap((goal) => [reasonFor(goal, given(goal)), reasonFor(goal, 'else')]);
  for (const reason of reasonTexts(writtenItem(gridId)).filter((one) => !allowed.includes(one))) {
    expect(text).not.toContain(reason);
  }
  expect(text).not.toContain(writtenItem(gridId).generalFeedback ?? '');
  await expect(grid(page).getByRole('button', { name: 'Lösung zeigen' })).toBeVisible();

  await press(page, 'Nochmal versuchen');
  await expect(grid(page).getByText(writtenItem(gridId).hint ?? '')).toBeVisible();
  for (const goal of goals) {
    const stays = given(goal) === rightColumn(goal);
    await expect(toggle(page, goal, given(goal))).toHaveAttribute('aria-pressed', String(stays));
  }
  await markRows(page, given);
  await press(page, 'Prüfen');
  await expect(grid(page).getByRole('heading', { name: 'Ergebnis: 3 von 6 richtig' })).toBeFocused();
  await expect(grid(page).getByText(writtenItem(gridId).generalFeedback ?? '')).toBeVisible();
  await expect(grid(page).getByText('fehlte', { exact: true })).toHaveCount(3);
  await expect(grid(page).getByRole('button', { name: 'Nochmal versuchen' })).toHaveCount(0);
  await toggle(page, goalAt(1), 'A').click({ force: true });
  await expect(toggle(page, goalAt(1), 'A')).toHaveAttribute('aria-pressed', 'false');

  await press(page, 'Neu beginnen');
  await expect(grid(page).locator('[aria-pressed="true"].toggle')).toHaveCount(0);
  await expect(grid(page).getByRole('button', { name: 'Prüfen', exact: true })).toBeVisible();
  expect((await readAttempts(page, gridId)).map(({ score }) => score)).toEqual([3, 3]);
});

test('in class the solution can be shown from the start: everything rests, and no try is kept', async ({ page }) => {
  await openBoard(page);
  await press(page, 'Lösung zeigen');
  await expect(grid(page).getByRole('heading', { name: 'Lösung' })).toBeFocused();
  for (const [index, goal] of goals.entries()) {
    const name = `Ziel ${index + 1}: ${nameOf(rightColumn(goal))}: fehlte`;
    await expect(grid(page).getByLabel(name, { exact: true })).toBeVisible();
  }
  await expect(grid(page).getByRole('button', { name: 'Prüfen', exact: true })).toHaveCount(0);
  expect(await readAttempts(page, gridId)).toEqual([]);
});

test('Escape while dragging puts the goal back, opens no overview and leaves the slide', async ({ page }) => {
  await openBoard(page);
  await carry(page, goalAt(1), 'T');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(card(page, goalAt(1))).toContainText('nicht zugeordnet');
  await expect(card(page, goalAt(1))).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('.reveal.overview')).toHaveCount(0);
  expect(await currentSlide(page)).toBe('k2-s06');
  expect((await readRecord(page)).sessions[gridId]?.response ?? {}).toEqual({});
});

test('Escape lets go of a selected goal, and its focus returns', async ({ page }) => {
  await openBoard(page);
  await pressByKeys(card(page, goalAt(2)));
  await tabTo(target(page, 'M'));
  await page.keyboard.press('Escape');
  await expect(card(page, goalAt(2))).toBeFocused();
  await expect(card(page, goalAt(2))).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('.reveal.overview')).toHaveCount(0);
});

test('the clicker turns the slide while a goal is selected', async ({ page }) => {
  await openBoard(page);
  await card(page, goalAt(1)).click();
  await page.keyboard.press('PageDown');
  expect(await currentSlide(page)).toBe('k2-s07');
  await page.keyboard.press('PageUp');
  expect(await currentSlide(page)).toBe('k2-s06');
});

/** Collects what the page's one live region says. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const region = document.querySelector('[role="status"]');
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => {
      if (region?.textContent) heard.push(region.textContent);
    }).observe(region ?? document.body, { childList: true, characterData: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { readonly heard: readonly string[] }).heard);
}
