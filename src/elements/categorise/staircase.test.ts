import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CategoriseItem, PartId } from '../../model/item.ts';
import { item as common } from '../../strings/item.ts';
import { placing as words } from '../../strings/placing.ts';
import { click, rest } from '../placing/testing/pointer.ts';
import { sorting } from '../placing/testing/sorting.ts';
import { violations } from '../testing/axe.ts';
import { itemContract } from '../testing/item-contract.ts';
import { pressAt } from '../testing/keyboard.ts';
import { type Mounted, mount } from '../testing/mount.ts';
import { mountAnswered, press } from '../testing/press.ts';

/** As many cards as are given, of which the first belongs on the lowest step, the next on the one above, and so on. */
function staircase(steps: readonly string[], cards: number): CategoriseItem {
  const fields = steps.map((text, index) => ({ id: `s${index + 1}`, text }));
  const ids = Array.from({ length: cards }, (_, index) => `c${index + 1}`);
  const belongs = (index: number): PartId[] => [`s${(index % fields.length) + 1}`];
  return {
    ...sorting,
    body: {
      ...sorting.body,
      stem: 'Auf welcher Stufe steht jeder Betrieb? Stellen Sie die Fälle ein.',
      look: 'staircase',
      fields,
      cards: ids.map((id) => ({
        id,
        text: `Fall ${id}: Jemand liest jede Woche mit und notiert, was über den Betrieb gesagt wird.`,
        short: `Betrieb Nummer ${id}`,
      })),
    },
    key: {
      ...sorting.key,
      in: Object.fromEntries(ids.map((id, index) => [id, belongs(index)])),
      feedback: Object.fromEntries(
        ids.map((id) => [
          id,
          { by: {}, else: { text: 'Wer nur liest, beobachtet. Achten Sie auf das Tätigkeitswort.' } },
        ]),
      ),
    },
  };
}

const five = staircase(['Marktbeobachtung', 'Teilnehmen', 'Netzwerken', 'Integration', 'Managen'], 5);
const three = staircase(
  ['Experimenteller Einsatz', 'Strukturierter Einsatz', 'Integration in interne Prozesse und Strukturen'],
  4,
);
const all = (item: CategoriseItem, step: PartId) => Object.fromEntries(item.body.cards.map(({ id }) => [id, [step]]));
const fieldsOf = ({ element }: Mounted) => [...element.querySelectorAll<HTMLElement>('.field')];

itemContract({
  item: three,
  async solve() {
    for (const [card, [step]] of Object.entries(three.key.in)) {
      await pressAt(`[data-card="${card}"]`, '{Enter}');
      for (let stop = 0; stop < 3 && !document.activeElement?.matches(`[data-target="${step}"]`); stop += 1) {
        await userEvent.tab();
      }
      await userEvent.keyboard('{Enter}');
    }
  },
  wrong: { c1: ['s2'], c2: ['s1'], c3: ['s1'], c4: ['s3'] },
  missing: { message: words.placeAll(4), focus: '[data-card]' },
});

it('names each step with its height, the highest first as it is seen', async () => {
  const names = fieldsOf(await mount('smm-categorise', five)).map(({ ariaLabel }) => ariaLabel);
  expect(names).toEqual([
    'Stufe 5 von 5, Managen',
    'Stufe 4 von 5, Integration',
    'Stufe 3 von 5, Netzwerken',
    'Stufe 2 von 5, Teilnehmen',
    'Stufe 1 von 5, Marktbeobachtung',
  ]);
});

describe.each([
  ['deck', five],
  ['deck', three],
  ['reader', five],
  ['reader', three],
] as const)('in the %s', (host, item) => {
  it('rises from left to right', async () => {
    const boxes = fieldsOf(await mount('smm-categorise', item, { host })).map((one) => one.getBoundingClientRect());
    expect(boxes).toHaveLength(item.body.fields.length);
    boxes.slice(1).forEach((lower, index) => {
      const higher = boxes[index];
      expect(lower.left).toBeLessThan(higher?.left ?? 0);
      expect(Math.abs(lower.top - (higher?.bottom ?? 0))).toBeLessThan(1);
      expect(Math.abs(lower.right - (higher?.right ?? 0))).toBeLessThan(1);
    });
  });
});

describe.each([
  ['five cards and five steps', five],
  ['four cards and three steps', three],
])('on a slide with %s', (_name, item) => {
  const steps = item.body.fields.map(({ id }) => id);

  it.each([undefined, ...steps])('nothing spills and every target is large when all cards lie on %s', async (step) => {
    const mounted = await mountAnswered(item, step ? all(item, step) : {});
    expectRoom(mounted);
    await click(mounted.element.querySelector('[data-card]'));
    await rest();
    expectRoom(mounted);
    expect(await violations(mounted.element)).toEqual([]);
  });

  it.each(steps)('nothing spills once cards on %s are checked, tried again and solved', async (step) => {
    const mounted = await mountAnswered(item, all(item, step));
    await press(common.check);
    expectRoom(mounted);
    await press(common.showSolution);
    expectRoom(mounted);
    expect(await violations(mounted.element)).toEqual([]);
  });
});

/** Cards lie inside their field or tray, above the buttons and over no text; names of fields are not cut. */
function expectRoom({ element }: Mounted): void {
  const floor = element.querySelector('.item-actions')?.getBoundingClientRect().top ?? 0;
  for (const card of element.querySelectorAll<HTMLElement>('[data-card]')) {
    const box = card.getBoundingClientRect();
    const home = card.closest('.field, .tray')?.getBoundingClientRect();
    const name = `${card.dataset.card}: ${card.textContent}`;
    expect(box.bottom, name).toBeLessThanOrEqual(Math.min(floor, (home?.bottom ?? 0) + 1));
    expect(box.top, name).toBeGreaterThanOrEqual((home?.top ?? 0) - 1);
    expect(box.right, name).toBeLessThanOrEqual((home?.right ?? 0) + 1);
    expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(56);
  }
  const steps = [...element.querySelectorAll<HTMLElement>('.field')];
  for (const step of steps) {
    const head = step.querySelector('.field-head');
    const box = head?.getBoundingClientRect();
    expect(box?.bottom).toBeLessThanOrEqual(step.getBoundingClientRect().bottom + 1);
    expect(head?.scrollWidth).toBeLessThanOrEqual((head?.clientWidth ?? 0) + 1);
  }
  for (const text of element.querySelectorAll('.item-stem, .placing-line, .item-side, .tray')) {
    const { right, bottom, top, width } = text.getBoundingClientRect();
    if (width <= 1) continue;
    for (const step of steps) {
      const box = step.getBoundingClientRect();
      if (top < box.bottom - 1 && bottom > box.top + 1) expect(right, text.className).toBeLessThanOrEqual(box.left);
    }
  }
}
