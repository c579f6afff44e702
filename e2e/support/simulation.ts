import type { Locator, Page } from '@playwright/test';
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
): Promise<void> {
  await look('start');
  await pressIn(page, 'Starten');
  const replies = simulator(page).locator('.question input');
  for (let turn = 1; turn <= 6; turn++) {
    await expect(simulator(page)).toContainText(`Wendung ${turn} von 6`);
    await look(`turn ${turn}`);
    if ((await replies.count()) === 0) await pressIn(page, 'Weiter');
    await replies.nth(pick(turn, await replies.count())).click();
    await look(`replies ${turn}`);
    await pressIn(page, 'Antworten');
    await look(`consequence ${turn}`);
    await pressIn(page, 'Weiter');
  }
}
