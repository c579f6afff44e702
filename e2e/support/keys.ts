import { expect, type Locator, type Page } from '@playwright/test';

const mostStops = 80;

/** Walks with Tab, or back with Shift+Tab, until the control has the focus; fails where the way never gets there. */
export async function tabTo(control: Locator): Promise<void> {
  const page = control.page();
  const key = await control.evaluate((element) => {
    const { activeElement, body } = document;
    if (!activeElement || activeElement === body) return 'Tab';
    return activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab';
  });
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await isFocused(control)) return;
    await page.keyboard.press(key);
    expect(await page.evaluate(() => document.activeElement !== document.body), 'the focus left the page').toBe(true);
  }
  await expect(control).toBeFocused();
}

/** Enter on a control that was reached by Tab. */
export async function pressByKeys(control: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(control);
  await control.page().keyboard.press(key);
}

/** Chooses a radio button: Tab to its group, then arrows. */
export async function chooseByKeys(radio: Locator): Promise<void> {
  const page = radio.page();
  const name = await radio.getAttribute('name');
  for (let stop = 0; stop < mostStops && (await focusedName(page)) !== name; stop += 1)
    await page.keyboard.press('Tab');
  if (await isFocused(radio)) await page.keyboard.press('Space');
  for (let stop = 0; stop < 8 && !(await isFocused(radio)); stop += 1) await page.keyboard.press('ArrowDown');
  await expect(radio).toBeChecked();
}

/** Chooses an option of a native select by arrow keys. */
export async function selectByKeys(select: Locator, option: string): Promise<void> {
  await tabTo(select);
  const shown = () => select.evaluate((one: HTMLSelectElement) => one.selectedOptions[0]?.text ?? '');
  for (let step = 0; step < 12 && (await shown()) !== option; step += 1)
    await select.page().keyboard.press('ArrowDown');
  expect(await shown()).toBe(option);
}

function isFocused(control: Locator): Promise<boolean> {
  return control.evaluate((element) => element === document.activeElement);
}

function focusedName(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('name') ?? null);
}
