import type { GradedItem, VoteItem } from './item.ts';

/** Every thinking error that a wrong answer to the item can show, in the words with which its feedback names it. */
export function thinkingErrors({ key }: GradedItem | VoteItem): readonly string[] {
  const errors: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('misconception' in value && typeof value.misconception === 'string') errors.push(value.misconception);
    for (const one of Object.values(value)) look(one);
  };
  look(key);
  return [...new Set(errors)];
}
