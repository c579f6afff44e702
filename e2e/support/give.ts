import { expect, type Locator } from '@playwright/test';
import type { Answer, Step } from './answers.ts';
import { carry } from './carry.ts';
import { chooseByKeys, pressByKeys, selectByKeys, tabTo } from './keys.ts';

/** How a learner works: each way ends in the same stored answer. `mouse` and `finger` drag what can be dragged. */
export type Way = 'keys' | 'clicks' | 'taps' | 'mouse' | 'finger';

type Place = Extract<Step, { readonly does: 'place' }>;
type Arrange = Extract<Step, { readonly does: 'arrange' }>;

/** Gives an answer to the item that `item` holds and submits it. In a test the button is „Antworten“. */
export async function give(item: Locator, answer: Answer, way: Way): Promise<void> {
  for (const step of answer.steps) await doStep(item, step, way);
  await press(item.getByRole('button', { name: /^(Prüfen|Antworten)$/ }), way);
}

/** Presses a button. */
export function press(button: Locator, way: Way): Promise<void> {
  if (way === 'keys') return pressByKeys(button);
  return way === 'taps' || way === 'finger' ? button.tap() : button.click();
}

/** Writes into a field: key by key, or as the keyboard on a phone's screen puts it in. */
export async function write(field: Locator, text: string, way: Way): Promise<void> {
  if (way === 'keys') await tabTo(field);
  else await press(field, way);
  await expect(field).toBeFocused();
  const { keyboard } = field.page();
  await (way === 'taps' || way === 'finger' ? keyboard.insertText(text) : keyboard.type(text));
}

/** Chooses a radio button. */
export function choose(radio: Locator, way: Way): Promise<void> {
  return way === 'keys' ? chooseByKeys(radio) : press(radio, way);
}

function doStep(item: Locator, step: Step, way: Way): Promise<void> {
  switch (step.does) {
    case 'place':
      return place(item, step, way);
    case 'arrange':
      return arrange(item, step, way);
    case 'select':
      return select(item.getByRole('combobox', { name: step.name }), step.option, way);
    case 'type':
      return write(item.getByRole('textbox'), step.text, way);
    case 'choose':
      return choose(item.getByRole('radio', { name: step.name, exact: true }), way);
    case 'check':
      return toggle(item.getByRole('checkbox', { name: step.name, exact: true }), way);
    case 'mark':
      return toggle(item.getByRole('button', { name: step.name, exact: true }), way);
  }
}

function toggle(control: Locator, way: Way): Promise<void> {
  return way === 'keys' ? pressByKeys(control, 'Space') : press(control, way);
}

async function select(box: Locator, option: string, way: Way): Promise<void> {
  if (way === 'keys') await selectByKeys(box, option);
  else await box.selectOption({ label: option });
}

/** On a board from card to field, in a list in the row of the card. */
async function place(item: Locator, step: Place, way: Way): Promise<void> {
  const card = item.locator(`button[data-card="${step.card}"]`).first();
  if ((await card.count()) === 0) return placeInList(item, step, way);
  if (way === 'mouse' || way === 'finger') return carry(card, item.locator(`[data-zone="${step.field}"]`), way);
  // After a tap the next card is selected by itself.
  if ((await card.getAttribute('aria-pressed')) === 'false') await press(card, way);
  const bar = item.getByRole('group', { name: 'Feld wählen' });
  const inBar = bar.getByRole('button', { name: `In Feld ${step.name} ablegen` });
  await press((await bar.count()) ? inBar : item.locator(`[data-target="${step.field}"]`), way);
}

async function placeInList(item: Locator, step: Place, way: Way): Promise<void> {
  const box = item.locator(`[data-row="${step.card}"] select, select[id$="-${step.card}"]`);
  if (await box.count()) {
    const option = box.locator(`option[value="${step.field}"]`);
    return select(box, (await option.textContent()) ?? '', way);
  }
  // The ladder shows one person at a time.
  const row = item.locator(`[data-row="${step.card}"]`);
  for (let turn = 0; turn < 8 && (await row.count()) === 0; turn += 1)
    await press(item.getByRole('button', { name: 'Nächste Person' }), way);
  await toggle(row.getByRole('button', { name: new RegExp(`(Sprosse \\d|:)\\s+(bei )?${step.name}(\\s.*)?$`) }), way);
}

/** One place up with each press, or carried there. */
async function arrange(item: Locator, { step, place }: Arrange, way: Way): Promise<void> {
  const row = item.locator(`[data-step="${step}"]`);
  const at = (): Promise<number> => row.locator('.number').evaluate((number) => Number(number.textContent) - 1);
  if (way === 'mouse' || way === 'finger') {
    if ((await at()) !== place) await carry(row, item.locator(`li[data-zone="${place}"]`), way);
    return;
  }
  for (let left = (await at()) - place; left > 0; left -= 1) await press(row.locator('[data-control="up"]'), way);
}
