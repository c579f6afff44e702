import type { PartId, Step } from '../../model/item.ts';
import { order as words } from '../../strings/order.ts';
import type { Control } from './row.ts';

/** The sentence for the live region: where a step lies now, and next to which. */
export function describePlace(steps: readonly Step[], id: PartId): string {
  const index = steps.findIndex((step) => step.id === id);
  const [before, step, after] = [steps[index - 1], steps[index], steps[index + 1]];
  return words.moved(step?.text ?? '', index + 1, steps.length, before?.text, after?.text);
}

/** The sentence for a step that did not move: a button says that it is at its end. */
export function describeStay(steps: readonly Step[], id: PartId, control: Control | 'drag'): string {
  const index = steps.findIndex((step) => step.id === id);
  const text = steps[index]?.text ?? '';
  if (control === 'up') return words.alreadyFirst(text);
  if (control === 'down') return words.alreadyLast(text);
  return words.stays(text, index + 1);
}
