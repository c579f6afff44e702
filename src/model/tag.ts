import type { CategoriseLook, Item } from './item.ts';

const categoriseTags: Readonly<Record<CategoriseLook, string>> = {
  fields: 'smm-categorise',
  swot: 'smm-categorise',
  ladder: 'smm-ladder',
  staircase: 'smm-categorise',
  'smart-grid': 'smm-smart-grid',
};

/** The custom element that shows an item: written into the page by the compiler, drawn by `elements`. */
export function tagOf(item: Item): string {
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
