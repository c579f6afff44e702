import type { GradedItem, PartId } from '../../model/item.ts';

/** What a learner gave that was not right, in the words of the item. */
export type Given =
  /** An option, a phrase, a number, the content of a gap. */
  | { readonly as: 'text'; readonly text: string }
  /** A card in a field, a left side with a right one. */
  | { readonly as: 'placed'; readonly card: string; readonly place: string }
  | { readonly as: 'truth'; readonly truth: boolean; readonly statement: string }
  /** A step before another that belongs behind it. */
  | { readonly as: 'order'; readonly early: string; readonly late: string };

/** One value of one part in words; nothing where the item has no such part or value any more. */
export function givenInWords(item: GradedItem, part: PartId, value: string): Given | undefined {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return asText(textOf(item.body.options, value));
    case 'tf-reason':
      if (part === 'truth') return { as: 'truth', truth: value === 'true', statement: item.body.statement };
      return asText(textOf(item.body.reasons, value));
    case 'hottext':
      return asText(
        textOf(
          item.body.segments.filter((segment) => 'id' in segment),
          value,
        ),
      );
    case 'numeric':
      return asText(value.includes(item.body.unit) ? value : `${value} ${item.body.unit}`);
    case 'cloze': {
      const options = item.body.gaps.find(({ id }) => id === part)?.options;
      return asText(options ? textOf(options, value) : value);
    }
    case 'match':
      return placed(textOf(item.body.left, part), textOf(item.body.right, value));
    case 'categorise':
      return placed(textOf(item.body.cards, part), textOf(item.body.fields, value));
    case 'order': {
      const [early, late] = [textOf(item.body.steps, part), textOf(item.body.steps, value)];
      return early && late ? { as: 'order', early, late } : undefined;
    }
    // Nothing may be given back here: without this line the compiler would not list a new kind.
    default:
      return item satisfies never;
  }
}

function asText(text: string | undefined): Given | undefined {
  return text ? { as: 'text', text } : undefined;
}

function placed(card: string | undefined, place: string | undefined): Given | undefined {
  return card && place ? { as: 'placed', card, place } : undefined;
}

function textOf(list: readonly { readonly id: PartId; readonly text: string }[], id: PartId): string | undefined {
  return list.find((one) => one.id === id)?.text;
}
