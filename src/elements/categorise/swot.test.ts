import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CategoriseItem } from '../../model/item.ts';
import { placing as words } from '../../strings/placing.ts';
import { sorting } from '../placing/testing/sorting.ts';
import { itemContract } from '../testing/item-contract.ts';
import { pressAt } from '../testing/keyboard.ts';
import { mount } from '../testing/mount.ts';

const swot: CategoriseItem = {
  ...sorting,
  body: {
    ...sorting.body,
    look: 'swot',
    fields: [
      { id: 's', text: 'Stärken' },
      { id: 'w', text: 'Schwächen' },
      { id: 'o', text: 'Chancen' },
      { id: 't', text: 'Risiken' },
    ],
  },
};

itemContract({
  item: swot,
  async solve() {
    for (const [card, field] of [
      ['chefin', 's'],
      ['wlan', 'w'],
      ['milch', 's'],
    ]) {
      await pressAt(`[data-card="${card}"]`, '{Enter}');
      for (let stop = 0; stop < 4 && !document.activeElement?.matches(`[data-target="${field}"]`); stop += 1) {
        await userEvent.tab();
      }
      await userEvent.keyboard('{Enter}');
    }
  },
  wrong: { chefin: ['t'], wlan: ['o'], milch: ['w'] },
  missing: { message: words.placeAll(3), focus: '[data-card]' },
});

it('each field is named with its place on both axes', async () => {
  const { element } = await mount('smm-categorise', swot);
  const names = [...element.querySelectorAll('[data-zone]')].map((field) => field.getAttribute('aria-label'));
  expect(names).toEqual([
    'Feld Stärken: innen, hilft uns',
    'Feld Schwächen: innen, hindert uns',
    'Feld Chancen: außen, hilft uns',
    'Feld Risiken: außen, hindert uns',
  ]);
});
