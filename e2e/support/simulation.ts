import type { Locator, Page } from '@playwright/test';
import { choose, press, type Way } from './give.ts';
import { expect } from './site.ts';

/** The simulator that is seen: the reader holds one on its slide and one that stands alone. */
export function simulator(page: Page): Locator {
  return page.locator('smm-simulation[data-item="u16-shitstorm"]:visible');
}

export function pressIn(page: Page, name: string): Promise<void> {
  return simulator(page).getByRole('button', { name, exact: true }).click();
}

/** Plays the six turns; `pick` says which of the replies is taken, `look` sees every view on the way. */
export async function playStory(
  page: Page,
  pick: (turn: number, count: number) => number,
  look: (view: string) => Promise<void> = async () => undefined,
  way: Way = 'clicks',
): Promise<void> {
  const go = (name: string): Promise<void> => press(simulator(page).getByRole('button', { name, exact: true }), way);
  await look('start');
  await go('Starten');
  const replies = simulator(page).locator('.question input');
  for (let turn = 1; turn <= 6; turn++) {
    await expect(simulator(page)).toContainText(`Wendung ${turn} von 6`);
    await look(`turn ${turn}`);
    if ((await replies.count()) === 0) await go('Weiter');
    await choose(replies.nth(pick(turn, await replies.count())), way);
    await look(`replies ${turn}`);
    await go('Antworten');
    await look(`consequence ${turn}`);
    await go('Weiter');
  }
}
