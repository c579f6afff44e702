/** The ids of the steps as they lie in the page. */
export function shownOrder(element: Element): readonly string[] {
  return [...element.querySelectorAll<HTMLElement>('[data-step]')].map(({ dataset }) => dataset.step ?? '');
}

/** A part of the row of a step: its text, or a control. */
export function partOf(element: Element, step: string, part: string): HTMLElement | null {
  return element.querySelector(`[data-step="${step}"] ${part}`);
}
