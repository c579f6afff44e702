import { drawTest } from '../model/draw.ts';
import type { Item, ItemId } from '../model/item.ts';
import type { Quiz } from '../model/quiz.ts';
import { drawSeed, firstOrder, orderOf } from '../model/shuffle.ts';
import type { Variant } from './request.ts';

/** Two draws after each other are never the same order (`orderOf`), so A differs from B and from the sheet without letter. */
function seedOf(id: string, variant: Variant | undefined): string {
  const draw = variant === 'A' ? 1 : variant === 'B' ? 2 : 0;
  return drawSeed(`papier/${id}`, draw);
}

/**
 * An item whose lists stand in the order in which they are printed. Sheet and key are drawn from the same item, so they
 * fit each other. What the eye compares stays: fields of a board, options of a vote (they are called by their letters).
 */
export function arranged(item: Item, variant: Variant | undefined): Item {
  const seed = seedOf(item.id, variant);
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return { ...item, body: { ...item.body, options: orderOf(item.body.options, seed) } };
    case 'tf-reason':
      return { ...item, body: { ...item.body, reasons: orderOf(item.body.reasons, seed) } };
    case 'order':
      return { ...item, body: { ...item.body, steps: firstOrder(item.body.steps, item.key.order, seed) } };
    case 'match': {
      const { left, right } = item.body;
      return { ...item, body: { ...item.body, left: orderOf(left, `left/${seed}`), right: orderOf(right, seed) } };
    }
    case 'categorise':
      return { ...item, body: { ...item.body, cards: orderOf(item.body.cards, seed) } };
    case 'cloze': {
      const gaps = item.body.gaps.map((gap) =>
        gap.options ? { ...gap, options: orderOf(gap.options, `${gap.id}/${seed}`) } : gap,
      );
      return { ...item, body: { ...item.body, gaps } };
    }
    case 'numeric':
    case 'hottext':
    case 'estimate':
    case 'canvas':
    case 'simulation':
    case 'vote':
      return item;
  }
}

/** The questions of a set in the order in which they are printed; those of a drawn test are drawn for each variant. */
export function questionsIn(quiz: Quiz, variant: Variant | undefined): readonly ItemId[] {
  const seed = seedOf(quiz.id, variant);
  if (quiz.draw && quiz.test) return drawTest(quiz.test.pool, quiz.draw, seed).questions;
  if (!variant) return quiz.items;
  return orderOf(
    quiz.items.map((id) => ({ id, text: id })),
    seed,
  ).map(({ id }) => id);
}
