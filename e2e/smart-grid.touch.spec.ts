import type { Page } from '@playwright/test';
import { dragFinger, middleOf } from './support/finger.ts';
import { currentSlide, exerciseReady, expect, openDeck, openReader, test } from './support/site.ts';
import {
  card,
  expectPlaced,
  expectSolved,
  goalAt,
  goals,
  grid,
  press,
  rightColumn,
  target,
  toggle,
} from './support/smart-grid.ts';

const phone = { width: 390, height: 844 };

async function openOnPhone(page: Page, view: 'Brett' | 'Liste'): Promise<void> {
  await page.setViewportSize(phone);
  await openReader(page, 'k2-s06');
  await exerciseReady(page, '#k2-s06');
  await expect(grid(page).getByRole('button', { name: 'Liste', exact: true })).toHaveAttribute('aria-pressed', 'true');
  if (view === 'Brett') await press(page, 'Brett');
}

test('on the slide the grid is solved by taps', async ({ page }) => {
  await openDeck(page, 'k2-s06');
  await exerciseReady(page, '#k2-s06');
  for (const goal of goals) {
    await card(page, goal).tap();
    await target(page, rightColumn(goal)).tap();
    await expectPlaced(page, goal, rightColumn(goal));
  }
  await grid(page).getByRole('button', { name: 'Prüfen', exact: true }).tap();
  await expectSolved(page);
});

test('on the slide the grid is solved by a finger at the handles', async ({ page }) => {
  await openDeck(page, 'k2-s06');
  await exerciseReady(page, '#k2-s06');
  for (const goal of goals) {
    const from = await middleOf(page, `[data-card="${goal.id}"] [data-handle]`);
    const to = await middleOf(page, `[data-zone="${rightColumn(goal)}"]`);
    await dragFinger(page, from, { x: to.x, y: from.y + 4 });
    await expectPlaced(page, goal, rightColumn(goal));
  }
  await grid(page).getByRole('button', { name: 'Prüfen', exact: true }).tap();
  await expectSolved(page);
  expect(await currentSlide(page)).toBe('k2-s06');
});

test('on a phone the grid is a list that is solved by taps', async ({ page }) => {
  await openOnPhone(page, 'Liste');
  for (const goal of goals) await toggle(page, goal, rightColumn(goal)).tap();
  await grid(page).getByRole('button', { name: 'Prüfen', exact: true }).tap();
  await expectSolved(page);
});

test('on a phone the board is solved by taps too', async ({ page }) => {
  await openOnPhone(page, 'Brett');
  for (const goal of goals) {
    await card(page, goal).tap();
    await target(page, rightColumn(goal)).tap();
    await expectPlaced(page, goal, rightColumn(goal));
  }
  await grid(page).getByRole('button', { name: 'Prüfen', exact: true }).tap();
  await expectSolved(page);
});

test('on a phone a finger that starts on the text of a goal scrolls the page, at its handle it carries the goal', async ({
  page,
}) => {
  await openOnPhone(page, 'Brett');
  await grid(page).scrollIntoViewIfNeeded();
  const text = await middleOf(page, `[data-card="${goalAt(3).id}"] .goal-text`);
  const before = await page.evaluate(() => scrollY);
  await dragFinger(page, text, { x: text.x, y: text.y - 200 });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
  await expect(card(page, goalAt(3))).toHaveAttribute('aria-pressed', 'false');

  const handle = await middleOf(page, `[data-card="${goalAt(5).id}"] [data-handle]`);
  const zone = await middleOf(page, '[data-zone="M"]');
  const resting = await page.evaluate(() => scrollY);
  await dragFinger(page, handle, { x: zone.x, y: handle.y + 12 });
  await expectPlaced(page, goalAt(5), 'M');
  expect(await page.evaluate(() => scrollY)).toBe(resting);
});
