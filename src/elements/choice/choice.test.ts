import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ChoiceItem } from '../../model/item.ts';
import { choice as words } from '../../strings/choice.ts';
import { item as common } from '../../strings/item.ts';
import { gradedBase } from '../testing/graded-base.ts';
import { itemContract } from '../testing/item-contract.ts';
import { chooseRadio, pressAt } from '../testing/keyboard.ts';
import { mount } from '../testing/mount.ts';
import { mountAnswered, press } from '../testing/press.ts';

const single: ChoiceItem = {
  ...gradedBase,
  kind: 'single',
  scoring: 'all-or-nothing',
  body: {
    stem: 'Welches Ziel erfüllt alle fünf Kriterien?',
    context: 'Eine Musikschule plant das Frühjahr.',
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
  item: single,
  solve: () => chooseRadio('.options', 'a'),
  wrong: { choice: ['b'] },
  missing: { message: words.chooseFirst, focus: '[type="radio"]' },
});

itemContract({
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

const texts = (element: Element) => [...element.querySelectorAll('.option-text')].map((one) => one.textContent);
const reasons = (element: Element) =>
  [...element.querySelectorAll('.why.unfolded')].map((one) => one.textContent?.trim());

describe('smm-choice', () => {
  it('keeps what is chosen when arrow keys are pressed on checked radio buttons', async () => {
    const { element, record } = await mountAnswered(single, { choice: ['b'] });
    await press(common.check);
    element.querySelector<HTMLElement>('[value="b"]')?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp} ');
    expect(element.querySelector<HTMLInputElement>(':checked')?.value).toBe('b');
    expect(record.session(single.id)?.response).toEqual({ choice: ['b'] });
  });

  it('orders options by the seed, and in another order for the second try', async () => {
    const first = await mountAnswered(single, { choice: ['b'] }, { seed: 7 });
    const again = await mount('smm-choice', single, { seed: 7 });
    const order = texts(again.element);
    again.unmount();
    expect(texts(first.element)).toEqual(order);
    await press(common.check);
    expect(texts(first.element)).toEqual(order);
    await press(common.tryAgain);
    expect(texts(first.element)).not.toEqual(order);
    expect(first.element.querySelector(':checked')).toBeNull();
  });

  it('marks only what was chosen after the first try, and shows the right answer with the solution', async () => {
    const { element } = await mountAnswered(single, { choice: ['b'] }, { host: 'reader' });
    await press(common.check);
    expect(reasons(element)).toEqual(['Ihre Antwort – noch nicht richtig. Der Wert ist da, aber bis wann?']);
    await press(common.showSolution);
    expect(reasons(element).toSorted()).toEqual([
      'Ein Termin, aber kein Maß.',
      'Ihre Antwort – noch nicht richtig. Der Wert ist da, aber bis wann?',
      'Richtige Antwort. Es hat Maß und Termin.',
    ]);
  });

  it('unfolds one reason at a time on a slide, that of the wrong answer first', async () => {
    const { element } = await mountAnswered(single, { choice: ['b'] });
    await press(common.showSolution);
    expect(reasons(element)).toEqual(['Ihre Antwort – noch nicht richtig. Der Wert ist da, aber bis wann?']);
    await press(`${common.why} Bis 31. Mai sind wir die bekannteste Musikschule im Netz.`);
    expect(reasons(element)).toEqual(['Ein Termin, aber kein Maß.']);
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
  });

  it('opens the reason of the new try although another was asked for before', async () => {
    const { element, record, settle } = await mountAnswered(multiple, { choice: ['a', 'c'] });
    await press(common.check);
    await press(`${common.why} Bis 31. Mai buchen monatlich acht Personen Probestunden.`);
    await press(common.tryAgain);
    await userEvent.click(element.querySelectorAll('input')[0] ?? element);
    await userEvent.click(element.querySelectorAll('input')[1] ?? element);
    await press(common.check);
    await settle();
    expect(record.attempts()).toHaveLength(2);
    expect(reasons(element)).toHaveLength(1);
  });

  it('explains partial points of several answers', async () => {
    const { element } = await mountAnswered(multiple, { choice: ['a', 'b', 'c'] });
    await press(common.check);
    expect(element.querySelector('.result')?.textContent).toBe('Ergebnis: 1 von 2 richtig');
    expect(element.querySelector('.result-why')?.textContent).toBe(words.partly(2, 1));
  });

  it('forgets what was missing once something is chosen', async () => {
    const { element } = await mount('smm-choice', single);
    await press(common.check);
    await userEvent.click(element.querySelectorAll('input')[1] ?? element);
    expect(element.querySelector('.item-status')).toBeNull();
  });

  it('lets the same question stand twice in a page without sharing radio buttons', async () => {
    const first = await mountAnswered(single, { choice: ['a'] });
    await mountAnswered(single, { choice: ['b'] });
    expect(first.element.querySelector<HTMLInputElement>(':checked')?.value).toBe('a');
  });
});

describe('an item whose text was changed since it was answered', () => {
  const older = { revision: 'of-an-older-text', phase: 'checked', tries: 1, graded: true } as const;

  it('says so, keeps what still fits, and falls silent when the learner goes on', async () => {
    const { element } = await mountAnswered(single, { choice: ['b'] }, { session: older });
    expect(element.querySelector('.item-status')?.textContent).toBe(common.older);
    expect(element.querySelector<HTMLInputElement>('input:checked')?.value).toBe('b');
    await userEvent.click(element.querySelectorAll('label')[0] as HTMLElement);
    expect(element.querySelector('.item-status')).toBeNull();
  });

  it('says nothing where nothing was answered', async () => {
    const { element } = await mountAnswered(single, {}, { session: { revision: 'of-an-older-text' } });
    expect(element.querySelector('.item-status')).toBeNull();
  });
});
