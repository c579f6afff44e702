import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../scripts/browser.mjs';
import { readAttempts, readRecord } from './support/record.ts';
import { currentSlide, exerciseReady, expect, openDeck, openReader, test } from './support/site.ts';
import {
  card,
  expectPlaced,
  goalAt,
  goals,
  grid,
  gridId,
  markRows,
  placeByClicks,
  press,
  rightColumn,
  toggle,
  wrongColumn,
} from './support/smart-grid.ts';

const five = goals.slice(0, 5);
const noStorage = 'Ihr Browser speichert hier nichts.';

async function openGrid(page: Page): Promise<void> {
  await openDeck(page, 'k2-s06');
  await exerciseReady(page, '#k2-s06');
}

async function turnTo(page: Page, key: 'PageDown' | 'PageUp', slide: string): Promise<void> {
  for (let press = 0; press < 12 && (await currentSlide(page)) !== slide; press += 1) await page.keyboard.press(key);
  expect(await currentSlide(page)).toBe(slide);
}

test('T6: five placed cards are there after two slides back and forth, and after a reload', async ({ page }) => {
  await openGrid(page);
  for (const goal of five) await placeByClicks(page, goal, rightColumn(goal));
  await turnTo(page, 'PageUp', 'k2-s04');
  await turnTo(page, 'PageDown', 'k2-s06');
  for (const goal of five) await expectPlaced(page, goal, rightColumn(goal));
  await expect(page).toHaveURL(/#\/k2-s06$/);
  await page.reload();
  await exerciseReady(page, '#k2-s06');
  expect(await currentSlide(page)).toBe('k2-s06');
  for (const goal of five) await expectPlaced(page, goal, rightColumn(goal));
  await expect(card(page, goalAt(6))).toContainText('nicht zugeordnet');
});

test('two tabs see each other’s answers, and neither loses', async ({ page, context }) => {
  await openGrid(page);
  const [first, second, third] = [goalAt(1), goalAt(2), goalAt(3)];
  await placeByClicks(page, first, 'T');
  const other = await context.newPage();
  await openReader(other, 'k2-s06', '&uebungen=liste');
  await exerciseReady(other, '#k2-s06');
  await expect(toggle(other, first, 'T')).toHaveAttribute('aria-pressed', 'true');
  await toggle(other, second, 'R').click();
  await expectPlaced(page, second, 'R');
  await placeByClicks(page, third, 'smart');
  await expect(toggle(other, third, 'smart')).toHaveAttribute('aria-pressed', 'true');
  await other.locator('[data-quiz="k2-check"]').getByRole('button', { name: 'meist langfristig' }).click();
  const { sessions } = await readRecord(page);
  expect(sessions[gridId]?.response).toEqual({ [first.id]: ['T'], [second.id]: ['R'], [third.id]: ['smart'] });
  expect(sessions['q-k2-01']?.response).toEqual({ marks: ['sicht'] });
});

test('a browser that was closed opens at the same slide with the same cards', async ({ baseURL }) => {
  const profile = await mkdtemp(join(tmpdir(), 'smm-profile-'));
  const open = async () => {
    const context = await chromium.launchPersistentContext(profile, {
      ...launchOptions(),
      ...(baseURL === undefined ? {} : { baseURL }),
      viewport: { width: 1280, height: 720 },
    });
    return { context, page: context.pages()[0] ?? (await context.newPage()) };
  };
  try {
    const before = await open();
    await openGrid(before.page);
    for (const goal of five) await placeByClicks(before.page, goal, rightColumn(goal));
    const address = before.page.url();
    await before.context.close();
    const after = await open();
    await after.page.goto(address);
    await exerciseReady(after.page, '#k2-s06');
    expect(await currentSlide(after.page)).toBe('k2-s06');
    for (const goal of five) await expectPlaced(after.page, goal, rightColumn(goal));
    await after.context.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

test('without storage everything works in memory, and the page says so exactly once', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('storage is blocked', 'SecurityError');
    };
  });
  await openGrid(page);
  await expect(page.locator('.deck-notice').getByText(noStorage)).toHaveCount(1);
  for (const goal of goals) await placeByClicks(page, goal, rightColumn(goal));
  await press(page, 'Prüfen');
  await expect(grid(page).getByRole('heading', { name: 'Ergebnis: 6 von 6 richtig' })).toBeFocused();
  await turnTo(page, 'PageDown', 'k2-s08');
  await turnTo(page, 'PageUp', 'k2-s06');
  await expect(grid(page).getByRole('heading', { name: 'Ergebnis: 6 von 6 richtig' })).toBeVisible();
  await expect(page.locator('.deck-notice').getByText(noStorage)).toHaveCount(1);
  await page.getByRole('button', { name: 'Schließen' }).click();
  await press(page, 'Neu beginnen');
  await expect(page.locator('.deck-notice').getByText(noStorage)).toHaveCount(0);
});

test('attempts are only ever added: no later try and no new round changes an earlier one', async ({ page }) => {
  await openReader(page, 'k2-s06', '&uebungen=liste');
  await exerciseReady(page, '#k2-s06');
  const kept = async (count: number) => {
    await expect.poll(async () => (await readAttempts(page, gridId)).length).toBe(count);
    return readAttempts(page, gridId);
  };
  await markRows(page, wrongColumn);
  await press(page, 'Prüfen');
  const first = await kept(1);
  await press(page, 'Nochmal versuchen');
  await markRows(page, (goal) => (goal === goalAt(1) ? wrongColumn(goal) : rightColumn(goal)));
  await press(page, 'Prüfen');
  const second = await kept(2);
  expect(second.slice(0, 1)).toEqual(first);
  await press(page, 'Neu beginnen');
  await press(page, 'Zurücksetzen');
  expect(await kept(2)).toEqual(second);
  expect(second.map(({ round, try: turn, score }) => [round, turn, score])).toEqual([
    [1, 1, 0],
    [1, 2, 5],
  ]);
});

test('all that is kept has a name that begins with smm-tag8', async ({ page }) => {
  await openGrid(page);
  await placeByClicks(page, goalAt(1), 'T');
  const names = await page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...('caches' in window ? await caches.keys() : []),
  ]);
  expect(names.length).toBeGreaterThan(1);
  expect(names.filter((name) => !name?.startsWith('smm-tag8'))).toEqual([]);
});
