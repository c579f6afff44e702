import { expect, type Locator, type Page } from '@playwright/test';
import { textOf, type WrittenCard, writtenItem } from './course.ts';
import { readAttempts } from './record.ts';

export const gridId = 'u04-smart-raster';
const { cards = [], fields = [] } = writtenItem(gridId);

/** The six goals in the order of the first round. */
export const goals = cards;

/** A goal by its number, from 1. */
export function goalAt(number: number): WrittenCard {
  const goal = goals[number - 1];
  if (!goal) throw new Error(`the grid has no goal ${number}`);
  return goal;
}

/** The column that is right for a goal; every goal has one. */
export function rightColumn(goal: WrittenCard): string {
  return String(goal.in);
}

/** A column that is wrong for a goal. */
export function wrongColumn(goal: WrittenCard): string {
  return rightColumn(goal) === 'S' ? 'M' : 'S';
}

/** What the author says to a goal in a column. */
export function reasonFor(goal: WrittenCard, column: string): string {
  return textOf(goal.feedback[column]);
}

export function nameOf(column: string): string {
  return fields.find(({ id }) => id === column)?.text ?? '';
}

/** The exercise itself. */
export function grid(page: Page): Locator {
  return page.locator(`smm-smart-grid[data-item="${gridId}"]`);
}

export function card(page: Page, goal: WrittenCard): Locator {
  return grid(page).locator(`[data-card="${goal.id}"]`);
}

/** The button of a column, there while a goal is selected. */
export function target(page: Page, column: string): Locator {
  return grid(page).locator(`[data-target="${column}"]`);
}

/** The toggle of a goal in the table. */
export function toggle(page: Page, goal: WrittenCard, column: string): Locator {
  const name = column === 'smart' ? nameOf(column) : `bei ${nameOf(column)} fehlt etwas`;
  return grid(page).getByRole('button', { name: `Ziel ${goals.indexOf(goal) + 1}: ${name}`, exact: true });
}

export function press(page: Page, name: string): Promise<void> {
  return grid(page).getByRole('button', { name, exact: true }).click();
}

/** Card, then column: two clicks that do not move. */
export async function placeByClicks(page: Page, goal: WrittenCard, column: string): Promise<void> {
  await card(page, goal).click();
  await target(page, column).click();
}

/** One mark in every row of the table, where there is none yet. */
export async function markRows(page: Page, column: (goal: WrittenCard) => string): Promise<void> {
  for (const goal of goals) {
    const button = toggle(page, goal, column(goal));
    if ((await button.getAttribute('aria-pressed')) === 'false') await button.click();
  }
}

/** A goal lies in a column of the board, by the words of its card. */
export async function expectPlaced(page: Page, goal: WrittenCard, column: string): Promise<void> {
  await expect(card(page, goal)).toContainText(`liegt in: ${nameOf(column)}`);
}

/** The exercise is solved at the first try: what is read, where the focus is, and what is kept. */
export async function expectSolved(page: Page): Promise<void> {
  await expect(grid(page).getByRole('heading', { name: 'Ergebnis: 6 von 6 richtig' })).toBeFocused();
  await expect.poll(async () => (await readAttempts(page, gridId)).length).toBe(1);
  const [attempt] = await readAttempts(page, gridId);
  expect(attempt).toMatchObject({
    score: 6,
    maxScore: 6,
    correctness: 'right',
    try: 1,
    response: Object.fromEntries(goals.map((goal) => [goal.id, [rightColumn(goal)]])),
  });
}
