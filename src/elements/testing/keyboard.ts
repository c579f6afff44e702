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

/** Reaches the control by Tab alone and presses keys there; key names as in `userEvent.keyboard`. */
export async function pressAt(selector: string, keys: string): Promise<void> {
  await tabTo(selector);
  await userEvent.keyboard(keys);
}
