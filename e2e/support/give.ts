import type { Locator } from '@playwright/test';
import type { Answer, Step } from './answers.ts';
import { chooseByKeys, pressByKeys, selectByKeys, tabTo } from './keys.ts';

/** How a learner works: each way ends in the same stored answer. */
export type Way = 'keys' | 'clicks' | 'taps';

/** Gives an answer to the item that `item` holds and submits it. */
export async function give(item: Locator, answer: Answer, way: Way): Promise<void> {
  for (const step of answer.steps) await (way === 'keys' ? doByKeys(item, step) : doByPointer(item, step, way));
  await press(item.getByRole('button', { name: 'Prüfen', exact: true }), way);
}

/** Presses a button. */
export function press(button: Locator, way: Way): Promise<void> {
  if (way === 'keys') return pressByKeys(button);
  return way === 'taps' ? button.tap() : button.click();
}

async function doByPointer(item: Locator, step: Step, way: 'clicks' | 'taps'): Promise<void> {
  switch (step.does) {
    case 'place': {
      const card = item.locator(`[data-card="${step.card}"]`);
      if ((await card.count()) === 0) {
        await rowSelect(item, step.card).selectOption(step.field);
        return;
      }
      // After a tap the next card is selected by itself.
      if ((await card.getAttribute('aria-pressed')) === 'false') await press(card, way);
      await press(item.locator(`[data-target="${step.field}"]`), way);
      return;
    }
    case 'select':
      await comboBox(item, step.name).selectOption({ label: step.option });
      return;
    case 'type':
      await item.getByRole('textbox').fill(step.text);
      return;
    default:
      await press(control(item, step), way);
  }
}

async function doByKeys(item: Locator, step: Step): Promise<void> {
  switch (step.does) {
    case 'place':
      if ((await item.locator('[data-card]').count()) === 0) {
        const option = rowSelect(item, step.card).locator(`option[value="${step.field}"]`);
        await selectByKeys(rowSelect(item, step.card), (await option.textContent()) ?? '');
        return;
      }
      await pressByKeys(item.locator(`[data-card="${step.card}"]`));
      await pressByKeys(item.locator(`[data-target="${step.field}"]`));
      return;
    case 'select':
      await selectByKeys(comboBox(item, step.name), step.option);
      return;
    case 'type':
      await tabTo(item.getByRole('textbox'));
      await item.page().keyboard.type(step.text);
      return;
    case 'choose':
      await chooseByKeys(control(item, step));
      return;
    default:
      await pressByKeys(control(item, step), 'Space');
  }
}

/** The select of a card in a list. */
function rowSelect(item: Locator, card: string): Locator {
  return item.locator(`[data-row="${card}"] select, select[id$="-${card}"]`);
}

function comboBox(item: Locator, name: string): Locator {
  return item.getByRole('combobox', { name });
}

function control(item: Locator, { does, name }: Extract<Step, { readonly name: string }>): Locator {
  const role = does === 'mark' ? 'button' : does === 'check' ? 'checkbox' : 'radio';
  return item.getByRole(role, { name, exact: true });
}
