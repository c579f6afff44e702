import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GradedItem } from '../model/item.ts';
import type { Quiz } from '../model/quiz.ts';
import { solutionLines } from '../model/solution-lines.ts';
import { anyItem } from '../model/testing/any-item.ts';
import { arranged, questionsIn } from './variant.ts';

const letters = [undefined, 'A', 'B'] as const;

/** The key without regard to the order of parts. */
function rightOf(item: GradedItem): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(solutionLines(item).map(({ part, right }) => [part, right.map(({ id }) => id).toSorted()]));
}

describe('arranged', () => {
  it('asks the same with the same key in every variant', () => {
    fc.assert(
      fc.property(anyItem, fc.constantFrom(...letters), (item, variant) => {
        const sheet = arranged(item, variant) as GradedItem;
        expect(rightOf(sheet)).toEqual(rightOf(item));
        expect(sheet.revision).toBe(item.revision);
      }),
    );
  });

  it('lists the options of neighbouring variants in different orders, always the same ones', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        if (item.kind !== 'single' && item.kind !== 'multiple') return;
        const [plain, a, b] = letters.map((variant) => {
          const sheet = arranged(item, variant);
          return sheet.kind === item.kind ? sheet.body.options.map(({ id }) => id).join() : '';
        });
        expect(new Set([a, b]).size).toBe(2);
        expect(a).not.toBe(plain);
      }),
    );
  });

  it('never prints steps in their right order where they can stand in another', () => {
    fc.assert(
      fc.property(anyItem, fc.constantFrom(...letters), (item, variant) => {
        if (item.kind !== 'order') return;
        const sheet = arranged(item, variant);
        expect(sheet.kind === 'order' && sheet.body.steps.map(({ id }) => id)).not.toEqual(item.key.order);
      }),
    );
  });
});

describe('questionsIn', () => {
  const quiz: Quiz = { id: 'k2-check', title: 'Kurz geprüft', items: ['a', 'b', 'c', 'd'], class: [] };

  it('keeps the order of the author where no letter is asked for', () => {
    expect(questionsIn(quiz, undefined)).toEqual(quiz.items);
  });

  it('asks all questions in both variants, in different orders', () => {
    const [a, b] = [questionsIn(quiz, 'A'), questionsIn(quiz, 'B')];
    expect(a.toSorted()).toEqual(quiz.items);
    expect(b.toSorted()).toEqual(quiz.items);
    expect(a).not.toEqual(b);
    expect(questionsIn(quiz, 'A')).toEqual(a);
  });
});
