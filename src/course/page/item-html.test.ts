import { expect, it } from 'vitest';
import type { OrderItem } from '../../model/item.ts';
import { itemHtml } from './item-html.ts';

const order: OrderItem = {
  id: 'q-k1-06',
  kind: 'order',
  chapter: 'K1',
  title: 'Reifegrad',
  revision: 'r1',
  bloom: 'Erinnern',
  objective: 'k1-z1',
  seeds: [],
  sources: [],
  scoring: 'neighbour-pairs',
  points: 1,
  body: {
    stem: 'Was kommt zuerst?',
    ends: ['zuerst', 'ganz <zuletzt>'],
    steps: ['c', 'b', 'a'].map((id) => ({ id, text: `Schritt ${id}`, short: `kurz ${id}` })),
  },
  key: {
    order: ['a', 'b', 'c'],
    feedback: { a: { text: 'Geheim.' } },
    inversions: [{ early: 'b', late: 'a', feedback: { text: 'Geheim.' } }],
  },
};

it('writes the steps of an order between its ends, never in the right order', () => {
  const html = itemHtml(order);
  expect(html).toMatch(
    /^<smm-order data-item="q-k1-06"><p class="item-stem">Was kommt zuerst\?<\/p><p class="item-end">zuerst<\/p><ul class="item-steps">/,
  );
  expect(html).toMatch(/<\/ul><p class="item-end">ganz &lt;zuletzt&gt;<\/p><\/smm-order>$/);
  for (let item = 0; item < 50; item++) {
    const steps = [...itemHtml({ ...order, id: `q-${item}` }).matchAll(/<li>Schritt (.)<\/li>/g)];
    expect(steps.map(([, id]) => id).toSorted()).toEqual(['a', 'b', 'c']);
    expect(steps.map(([, id]) => id)).not.toEqual(['a', 'b', 'c']);
  }
});

it('writes nothing of the key of an order', () => {
  expect(itemHtml(order)).not.toContain('Geheim');
});
