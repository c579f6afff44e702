import { expect, it } from 'vitest';
import type { OrderItem, SimulationItem } from '../../model/item.ts';
import { earlyOrLate } from '../../model/testing/story.ts';
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

it('writes who answers in a story, the question and the rules, and nothing of what happens', () => {
  const story: SimulationItem = {
    id: 'u16',
    kind: 'simulation',
    chapter: 'K8',
    title: 'Simulator',
    revision: 'r1',
    body: { stem: 'Was antworten Sie?', company: 'Die Muster GmbH.', rules: [{ id: 'schnell', text: 'schnell' }] },
    key: earlyOrLate,
  };
  expect(itemHtml(story)).toBe(
    '<smm-simulation data-item="u16"><p class="item-text">Die Muster GmbH.</p><p class="item-stem">Was antworten Sie?</p>' +
      '<p class="item-text">Jede Antwort wird nach diesen Regeln beurteilt:</p>' +
      '<ul class="item-rules"><li>schnell</li></ul></smm-simulation>',
  );
});
