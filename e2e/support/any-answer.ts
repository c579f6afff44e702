import { expect, type Locator } from '@playwright/test';

/**
 * Gives some complete answer to whatever kind of question `item` holds, as list where there is one, and submits it. In a
 * test the button is „Antworten“.
 */
export async function giveAnything(item: Locator, button = 'Antworten'): Promise<void> {
  const list = item.getByRole('button', { name: 'Liste', exact: true });
  if (await list.count()) {
    await list.click();
    // What is counted below is there once the board has gone.
    await expect(list).toHaveAttribute('aria-pressed', 'true');
  }
  const answer = item.getByRole('button', { name: button, exact: true });
  for (const select of await item.locator('select').all()) {
    if ((await select.inputValue()) === '') await select.selectOption({ index: 1 });
  }
  for (const field of await item.locator('input[type="text"]').all()) await field.fill('1');
  const down = item.getByRole('button', { name: /nach unten$/ });
  if (await down.count()) await down.first().click();
  const mark = item.locator('.phrase');
  if (await mark.count()) await mark.first().click();
  // The second step of true or false appears with the first.
  for (let step = 0; step < 2; step += 1) {
    for (const group of await item.locator('fieldset:has(input:is([type="radio"], [type="checkbox"]))').all()) {
      if ((await group.locator('input:checked').count()) === 0)
        await group.locator('input:is([type="radio"], [type="checkbox"])').first().check({ force: true });
    }
  }
  await answer.click();
  await expect(answer).toHaveCount(0);
}
