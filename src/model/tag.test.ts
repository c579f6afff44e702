import { expect, test } from 'vitest';
import type { CategoriseLook, Item } from './item.ts';
import { type ItemTag, tagOf } from './tag.ts';

const byKind: Readonly<Record<Exclude<Item['kind'], 'categorise'>, ItemTag>> = {
  single: 'smm-choice',
  multiple: 'smm-choice',
  'tf-reason': 'smm-true-false',
  order: 'smm-order',
  match: 'smm-match',
  cloze: 'smm-cloze',
  numeric: 'smm-numeric',
  hottext: 'smm-hottext',
  vote: 'smm-vote',
  estimate: 'smm-estimate',
  canvas: 'smm-canvas',
  simulation: 'smm-simulation',
};
const byLook: Readonly<Record<CategoriseLook, ItemTag>> = {
  fields: 'smm-categorise',
  swot: 'smm-categorise',
  ladder: 'smm-ladder',
  staircase: 'smm-categorise',
  'smart-grid': 'smm-smart-grid',
};

test.each(Object.entries(byKind))('an item of kind %s is shown by %s', (kind, tag) => {
  expect(tagOf({ kind } as Item)).toBe(tag);
});

test.each(Object.entries(byLook))('cards are sorted in the look %s by %s', (look, tag) => {
  expect(tagOf({ kind: 'categorise', body: { look } } as Item)).toBe(tag);
});
