import { userEvent } from 'vitest/browser';

/** Presses Tab until the element that has the focus matches the selector. Fails where no Tab leads there. */
export async function tabTo(selector: string): Promise<Element> {
  const seen = new Set<Element>();
  for (;;) {
    await userEvent.tab();
    const { activeElement } = document;
    if (activeElement?.matches(selector)) return activeElement;
    if (!activeElement || seen.has(activeElement)) throw new Error(`Tab does not reach "${selector}"`);
    if (activeElement !== document.body) seen.add(activeElement);
  }
}

/** Reaches a control by Tab and presses keys there; their names are those of `userEvent.keyboard`. */
export async function pressAt(selector: string, keys: string): Promise<void> {
  await tabTo(selector);
  await userEvent.keyboard(keys);
}

/** Reaches a group of radio buttons by Tab and chooses one with Space or arrow keys. */
export async function chooseRadio(group: string, value: string): Promise<void> {
  const first = await tabTo(`${group} [type="radio"]`);
  await userEvent.keyboard(' ');
  for (let moves = 0; moves < 10; moves++) {
    if (document.activeElement?.matches(`[value="${value}"]`)) return;
    await userEvent.keyboard('{ArrowDown}');
  }
  throw new Error(`arrow keys do not reach "${value}" from "${first.id}"`);
}

/** Reaches a select by Tab and moves to an option with the arrow keys. */
export async function chooseOption(selector: string, value: string): Promise<void> {
  const select = await tabTo(selector);
  for (let moves = 0; moves < 10; moves++) {
    if (select instanceof HTMLSelectElement && select.value === value) return;
    await userEvent.keyboard('{ArrowDown}');
  }
  throw new Error(`arrow keys do not reach "${value}"`);
}
