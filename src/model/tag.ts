import type { CategoriseLook, Item } from './item.ts';

/** The elements of items; `elements/define.ts` has the code of each. */
export type ItemTag =
  | 'smm-choice'
  | 'smm-true-false'
  | 'smm-order'
  | 'smm-match'
  | 'smm-categorise'
  | 'smm-ladder'
  | 'smm-smart-grid'
  | 'smm-cloze'
  | 'smm-numeric'
  | 'smm-hottext'
  | 'smm-vote'
  | 'smm-estimate'
  | 'smm-canvas'
  | 'smm-simulation';

const categoriseTags: Readonly<Record<CategoriseLook, ItemTag>> = {
  fields: 'smm-categorise',
  swot: 'smm-categorise',
  ladder: 'smm-ladder',
  staircase: 'smm-categorise',
  'smart-grid': 'smm-smart-grid',
};

/** The custom element that shows an item: written into the page by the compiler, drawn by `elements`. */
export function tagOf(item: Item): ItemTag {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return 'smm-choice';
    case 'tf-reason':
      return 'smm-true-false';
    case 'order':
      return 'smm-order';
    case 'match':
      return 'smm-match';
    case 'categorise':
      return categoriseTags[item.body.look];
    case 'cloze':
      return 'smm-cloze';
    case 'numeric':
      return 'smm-numeric';
    case 'hottext':
      return 'smm-hottext';
    case 'vote':
      return 'smm-vote';
    case 'estimate':
      return 'smm-estimate';
    case 'canvas':
      return 'smm-canvas';
    case 'simulation':
      return 'smm-simulation';
  }
}
