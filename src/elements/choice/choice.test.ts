import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ChoiceItem } from '../../model/item.ts';
import { choice as words } from '../../strings/choice.ts';
import { itemContract } from '../testing/item-contract.ts';
import { pressAt } from '../testing/keyboard.ts';
import { mount } from '../testing/mount.ts';

const single: ChoiceItem = {
  id: 'q-k2-07',
  chapter: 'K2',
  title: 'Welches Ziel ist smart?',
  revision: 'r1',
  kind: 'single',
  bloom: 'Analysieren',
  objective: 'k2-z2',
  seeds: ['S31'],
  sources: [],
  scoring: 'all-or-nothing',
  points: 1,
  body: {
    stem: 'Welches Ziel erfüllt alle fünf Kriterien?',
    options: [
      { id: 'a', text: 'Bis 31. Mai buchen monatlich acht Personen Probestunden.' },
      { id: 'b', text: 'Wir gewinnen so bald wie möglich acht Probestunden.' },
      { id: 'c', text: 'Bis 31. Mai sind wir die bekannteste Musikschule im Netz.' },
    ],
  },
  key: {
    hint: 'Suchen Sie zuerst das Datum.',
    correct: ['a'],
    feedback: {
      a: { text: 'Es hat Maß und Termin.' },
      b: { text: 'Der Wert ist da, aber bis wann?', misconception: 'Eile ist ein Termin' },
      c: { text: 'Ein Termin, aber kein Maß.', misconception: 'Ruhm ist messbar' },
    },
  },
};

const multiple: ChoiceItem = {
  ...single,
  id: 'q-k2-04',
  kind: 'multiple',
  scoring: 'hits-minus-false',
  key: { ...single.key, correct: ['a', 'b'] },
};

itemContract({
  tag: 'smm-choice',
  item: single,
  solve: () => pressAt('[value="a"], [type="radio"]', ' ').then(() => selectByArrows('a')),
  wrong: { choice: ['b'] },
  missing: { message: words.chooseFirst, focus: '[type="radio"]' },
});

itemContract({
  tag: 'smm-choice',
  item: multiple,
  async solve() {
    await pressAt('[value="a"]', ' ');
    await userEvent.tab({ shift: true });
    await userEvent.tab({ shift: true });
    await pressAt('[value="b"]', ' ');
  },
  wrong: { choice: ['c'] },
  missing: { message: words.chooseSome, focus: '[type="checkbox"]' },
});

async function selectByArrows(value: string): Promise<void> {
  while (!document.activeElement?.matches(`[value="${value}"]`)) await userEvent.keyboard('{ArrowDown}');
}

describe('smm-choice', () => {
  it('draws', async () => {
    const { element } = await mount('smm-choice', single);
    expect(element.querySelectorAll('input')).toHaveLength(3);
  });
});
