import type { Locator, Page } from '@playwright/test';
import { answerTo } from './answers.ts';
import type { WrittenItem } from './course.ts';
import { give } from './give.ts';
import { playStory } from './simulation.ts';
import { expect } from './site.ts';

/** Looks at an item as it is drawn now. */
export type Look = (state: string) => Promise<void>;

/**
 * Brings an item into every state that it has, in both of its views where it has two: open, chosen, refused, with its
 * hint, checked wrong, with its solution. The reader's own stages of votes and estimates; a play of the simulator.
 */
export function throughStates(page: Page, item: Locator, written: WrittenItem, look: Look): Promise<void> {
  switch (written.kind) {
    case 'vote':
      return throughVote(item, look);
    case 'estimate':
      return throughEstimate(item, look);
    case 'canvas':
      return throughCanvas(page, item, look);
    case 'simulation':
      return playStory(page, () => 0, look);
    default:
      return throughAnswer(page, item, written, look);
  }
}

async function throughAnswer(page: Page, item: Locator, written: WrittenItem, look: Look): Promise<void> {
  const button = (name: string | RegExp): Locator => item.getByRole('button', { name, exact: true });
  const inBothViews = async (state: string): Promise<void> => {
    await look(state);
    for (const view of ['Brett', 'Liste'] as const) {
      if ((await button(view).count()) === 0 || (await button(view).getAttribute('aria-pressed')) === 'true') continue;
      await button(view).click();
      await look(`${state}, ${view}`);
    }
  };
  await inBothViews('open');
  if (await button('Brett').count()) {
    await button('Brett').click();
    await item.locator('button[data-card]').first().click();
    await look('card chosen');
    await page.keyboard.press('Escape');
  }
  const check = button(/^(Prüfen|Antworten)$/);
  await check.click();
  await inBothViews('refused');
  if (await button('Hinweis').count()) {
    await button('Hinweis').click();
    await look('with its hint');
  }
  await give(item, answerTo(written, false), 'clicks');
  await expect(check).toHaveCount(0);
  await inBothViews('checked');
  const solution = button('Lösung zeigen');
  if ((await solution.count()) === 0) return;
  await solution.click();
  await inBothViews('solution');
}

async function throughVote(item: Locator, look: Look): Promise<void> {
  const press = (name: string): Promise<void> => item.getByRole('button', { name, exact: true }).click();
  await look('open');
  await press('Abstimmen');
  await look('refused');
  for (const round of [1, 2]) {
    await item.getByRole('radio').nth(round).check({ force: true });
    await look(`round ${round}, chosen`);
    await press('Abstimmen');
    await look(`round ${round}, given`);
    if (round === 1) await press('Weiter');
  }
}

async function throughEstimate(item: Locator, look: Look): Promise<void> {
  const press = (name: string): Promise<void> => item.getByRole('button', { name, exact: true }).click();
  await look('open');
  await press('Runde schließen');
  await look('refused');
  for (const round of [1, 2]) {
    await item.getByRole('textbox').first().fill('10');
    await press('Runde schließen');
    await item.getByText('Als Tabelle').click();
    await look(`round ${round}, shown`);
    if (round === 1) await press('Weiter');
  }
}

async function throughCanvas(page: Page, item: Locator, look: Look): Promise<void> {
  await look('open');
  const compare = item.getByRole('button', { name: 'Mit Beispielen vergleichen' });
  for (const field of await item.getByRole('textbox').all()) await field.fill('Kurz');
  if (await compare.count()) {
    await compare.click();
    await look('refused');
  }
  for (const field of await item.getByRole('textbox').all()) await field.fill('Hier stehen mehrere Wörter.');
  await look('written');
  if ((await compare.count()) === 0) return;
  await compare.click();
  await look('with examples');
  await page.keyboard.press('Escape');
}
