import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CategoriseItem } from '../../model/item.ts';
import { ladder as words } from '../../strings/ladder.ts';
import { gradedBase } from '../testing/graded-base.ts';
import { itemContract } from '../testing/item-contract.ts';
import { pressAt } from '../testing/keyboard.ts';
import { mount } from '../testing/mount.ts';

/** Two persons on three rungs, one of them on two. */
const item: CategoriseItem = {
  ...gradedBase,
  id: 'u99-leiter',
  kind: 'categorise',
  title: 'Personas auf die Leiter stellen',
  body: {
    stem: 'Wer steht auf welchen Sprossen?',
    placements: 'many',
    look: 'ladder',
    fields: [
      { id: 'inaktive', text: 'Inaktive', alone: true },
      { id: 'zuschauer', text: 'Zuschauer' },
      { id: 'kritiker', text: 'Kritiker' },
    ],
    cards: [
      { id: 'aylin', text: 'Aylin liest täglich. Sie bewertet Bücher.', short: 'Aylin, 34' },
      { id: 'frank', text: 'Frank tut nichts davon. Er mailt.', short: 'Frank, 52' },
    ],
  },
  key: {
    hint: 'Lesen Sie, was die Person tut.',
    in: { aylin: ['zuschauer', 'kritiker'], frank: ['inaktive'] },
    neutral: {},
    feedback: {
      aylin: {
        by: { zuschauer: { text: 'Wer liest, schaut zu.' } },
        else: { text: 'Prüfen Sie beide Sätze noch einmal.' },
      },
      frank: {
        by: { inaktive: { text: 'Wer nichts davon tut, ist inaktiv.' } },
        else: { text: 'Frank mailt nur. Suchen Sie weiter unten.' },
      },
    },
    general: { text: 'Eine Person kann auf mehreren Sprossen stehen.' },
  },
};

async function placeByKeys(card: string, field: string): Promise<void> {
  const button = document.querySelector<HTMLElement>(`button[data-card="${card}"]`);
  if (button?.getAttribute('aria-pressed') !== 'true') await pressAt(`button[data-card="${card}"]`, '{Enter}');
  const target = document.querySelector<HTMLElement>(`[data-target="${field}"]`);
  for (let stop = 0; stop < 20 && document.activeElement !== target; stop += 1) {
    const before =
      target && document.activeElement?.compareDocumentPosition(target) === Node.DOCUMENT_POSITION_PRECEDING;
    await userEvent.tab({ shift: Boolean(before) });
  }
  await userEvent.keyboard('{Enter}');
}

itemContract({
  item,
  async solve() {
    for (const [card, field] of [
      ['aylin', 'zuschauer'],
      ['aylin', 'kritiker'],
      ['frank', 'inaktive'],
    ] as const) {
      await placeByKeys(card, field);
    }
  },
  wrong: { aylin: ['inaktive'], frank: ['kritiker'] },
  missing: { message: words.placeAll(2), focus: 'button[data-card]' },
});

it('a person may stand on a second rung, and that is said to be allowed', async () => {
  const { log } = await mount('smm-ladder', item);
  await placeByKeys('aylin', 'zuschauer');
  await placeByKeys('aylin', 'kritiker');
  await expect
    .poll(() => log.at(-1))
    .toMatch(/‚Aylin, 34‘ steht zusätzlich auf Sprosse 3, Kritiker\. Das ist erlaubt\./);
});
