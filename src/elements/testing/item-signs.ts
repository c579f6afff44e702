import type { GradedItem } from '../../model/item.ts';

/** Signs of a judgement: classes and icons of verdicts. */
export function marksIn(element: Element): string {
  return [...element.classList]
    .filter((name) => /^(ok|bad|right|wrong|tick|loop|missed|verdict)$/.test(name))
    .join(' ');
}

/** Every text of the key that the body does not hold. */
export function secretsOf(item: GradedItem): readonly string[] {
  const shown = JSON.stringify(item.body);
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return value.length > 12 ? [value] : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
  };
  return texts(item.key).filter((text) => !shown.includes(text));
}

/** Controls that give an answer; buttons that open a reason do not. */
export function controlsOf(element: Element): readonly HTMLElement[] {
  return [
    ...element.querySelectorAll<HTMLElement>('.item-body :is(input, select, button:not(.why-button, [data-why]))'),
  ];
}

/** What the controls hold, without ids and names, which differ from element to element. */
export function stateOf(element: Element): readonly unknown[] {
  return controlsOf(element).map((one) => {
    if (one instanceof HTMLInputElement) return one.type === 'text' ? one.value : [one.value, one.checked];
    return one instanceof HTMLSelectElement ? one.value : [one.textContent, one.ariaPressed];
  });
}

/** What sticks out of the slide, by tag and class. */
export function overflow(element: Element): readonly string[] {
  const frame = element.closest('.slide')?.getBoundingClientRect();
  if (!frame) return ['no slide'];
  return [...element.querySelectorAll('.item-body *:not(.vh, .vh *)')].flatMap((one) => {
    const { right, bottom } = one.getBoundingClientRect();
    return right > frame.right + 1 || bottom > frame.bottom + 1 ? [`${one.localName}.${one.className}`] : [];
  });
}
