import type { Choice, Item, PartId } from '../model/item.ts';

/** „A“ for the first. */
export function letter(index: number): string {
  return String.fromCharCode(65 + index);
}

/** What stands before parts and values on the sheet, so that the key can name them. */
export interface Labels {
  readonly parts: ReadonlyMap<PartId, string>;
  readonly values: ReadonlyMap<PartId, string>;
}

const none: ReadonlyMap<PartId, string> = new Map();

/** The letters and numbers of an item in the order in which it is printed. */
export function labelsOf(item: Item): Labels {
  switch (item.kind) {
    case 'single':
    case 'multiple':
    case 'vote':
      return { parts: none, values: lettered(item.body.options) };
    case 'tf-reason':
      return { parts: none, values: lettered(item.body.reasons) };
    case 'order':
      return { parts: none, values: lettered(item.body.steps) };
    case 'match':
      return { parts: numbered(item.body.left), values: lettered(item.body.right) };
    case 'categorise':
      return { parts: numbered(item.body.cards), values: none };
    case 'cloze':
      return {
        parts: numbered(item.body.segments.flatMap((segment) => ('gap' in segment ? [{ id: segment.gap }] : []))),
        values: none,
      };
    case 'numeric':
    case 'hottext':
    case 'estimate':
    case 'canvas':
    case 'simulation':
      return { parts: none, values: none };
  }
}

function lettered(choices: readonly Choice[]): ReadonlyMap<PartId, string> {
  return new Map(choices.map(({ id }, index) => [id, letter(index)]));
}

function numbered(parts: readonly { readonly id: PartId }[]): ReadonlyMap<PartId, string> {
  return new Map(parts.map(({ id }, index) => [id, String(index + 1)]));
}
