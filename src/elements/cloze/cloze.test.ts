import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ClozeItem } from '../../model/item.ts';
import { item as common } from '../../strings/item.ts';
import { gradedBase } from '../testing/graded-base.ts';
import { itemContract } from '../testing/item-contract.ts';
import { chooseOption, pressAt } from '../testing/keyboard.ts';
import { mount } from '../testing/mount.ts';
import { mountAnswered, press } from '../testing/press.ts';

const item: ClozeItem = {
  ...gradedBase,
  kind: 'cloze',
  body: {
    stem: 'Wählen Sie aus, damit ein messbares Ziel entsteht.',
    segments: [
      { text: 'Wir steigern die Zahl der ' },
      { gap: 'was' },
      { text: ' im Monat auf ' },
      { gap: 'wert' },
      { text: ', und zwar ' },
      { gap: 'wann' },
      { text: '.' },
    ],
    gaps: [
      {
        id: 'was',
        options: [
          { id: 'anfragen', text: 'Anfragen per Formular' },
          { id: 'lob', text: 'schönen Rückmeldungen' },
          { id: 'gut', text: 'positiven Eindrücke' },
        ],
      },
      { id: 'wert' },
      {
        id: 'wann',
        options: [
          { id: 'bald', text: 'so bald wie möglich' },
          { id: 'juni', text: 'bis zum 30. Juni' },
        ],
      },
    ],
  },
  key: {
    hint: 'Stellen Sie sich den letzten Tag vor.',
    gaps: {
      was: {
        correct: 'anfragen',
        feedback: {
          anfragen: { text: 'Jedes Formular lässt sich zählen.' },
          lob: { text: 'Was als schön gilt, bleibt offen.', misconception: 'Stimmung = Kennzahl' },
          gut: { text: 'Ein Eindruck ist nicht zählbar.', misconception: 'Eindruck = Kennzahl' },
        },
      },
      wert: {
        accept: ['60', 'sechzig'],
        right: { text: 'Ein klarer Zielwert.' },
        wrong: [{ text: 'viele', feedback: { text: 'Nennen Sie eine Zahl.', misconception: 'Steigerung ohne Wert' } }],
        else: { text: 'Gefragt ist der Wert am Ende.' },
      },
      wann: {
        correct: 'juni',
        feedback: {
          bald: { text: 'Eile ist kein Datum.', misconception: 'Eile = Termin' },
          juni: { text: 'Ein Datum zum Prüfen.' },
        },
      },
    },
  },
};
const wrong = { was: ['lob'], wert: ['viele'], wann: ['bald'] };
const partly = { was: ['anfragen'], wert: ['viele'], wann: ['juni'] };

itemContract({
  item,
  async solve() {
    await chooseOption('select', 'anfragen');
    await pressAt('input', '60');
    await chooseOption('select', 'juni');
  },
  wrong,
  missing: { message: 'Bitte füllen Sie noch die Lücken 1, 2 und 3.', focus: '[aria-label^="Lücke 1"]' },
});

const controls = (element: Element) => [...element.querySelectorAll<HTMLInputElement>('.gap :is(select, input)')];
const described = (element: Element) =>
  controls(element).map((one) => {
    const text = element.querySelector(`#${one.getAttribute('aria-describedby')}`)?.textContent;
    return text?.replace(/\s+/g, ' ').trim();
  });

describe('smm-cloze', () => {
  it('names each gap by its number and the words beside it', async () => {
    const { element } = await mount('smm-cloze', item);
    expect(controls(element).map((one) => one.ariaLabel)).toEqual([
      'Lücke 1 von 3: … die Zahl der …',
      'Lücke 2 von 3: … im Monat auf …',
      'Lücke 3 von 3: … und zwar …',
    ]);
  });

  it('keeps the sentence as the author wrote it', async () => {
    const { element } = await mount('smm-cloze', item);
    for (const gap of element.querySelectorAll('.gap')) gap.replaceChildren('__');
    expect(element.querySelector('.sentence')?.textContent).toBe(
      'Wir steigern die Zahl der __ im Monat auf __, und zwar __.',
    );
  });

  it('begins every select with an entry that asks and means nothing', async () => {
    const { element, record } = await mountAnswered(item, { was: ['lob'] });
    const select = controls(element)[0];
    expect(select?.querySelector('option')?.textContent).toBe('– bitte wählen –');
    if (select) await userEvent.selectOptions(select, '');
    expect(record.session(item.id)?.response).toEqual({});
  });

  it('names only the gaps that are empty, and goes to the first of them', async () => {
    const { element, log } = await mountAnswered(item, { was: ['lob'], wert: [' '] });
    await press(common.check);
    expect(log).toEqual(['Bitte füllen Sie noch die Lücken 2 und 3.']);
    expect(document.activeElement).toBe(controls(element)[1]);
  });

  it('describes each gap by verdict and reason, and calls only wrong ones invalid', async () => {
    const { element } = await mountAnswered(item, partly);
    await press(common.check);
    expect(described(element)).toEqual([
      'Lücke 1: richtig Jedes Formular lässt sich zählen.',
      'Lücke 2: noch nicht Nennen Sie eine Zahl.',
      'Lücke 3: richtig Ein Datum zum Prüfen.',
    ]);
    expect(controls(element).map((one) => one.ariaInvalid)).toEqual([null, 'true', null]);
  });

  it('keeps right gaps for the second try, empties the others and goes there', async () => {
    const { element, record } = await mountAnswered(item, partly);
    await press(common.check);
    await press(common.tryAgain);
    expect(controls(element).map((one) => one.value)).toEqual(['anfragen', '', 'juni']);
    expect(record.session(item.id)?.response).toEqual({ was: ['anfragen'], wann: ['juni'] });
    expect(document.activeElement).toBe(controls(element)[1]);
  });

  it('shows the right answers in empty gaps with the solution, and beside wrong ones', async () => {
    const { element, record } = await mountAnswered(item, { was: ['lob'] });
    await press(common.showSolution);
    expect(controls(element).map((one) => one.value)).toEqual(['lob', '60', 'juni']);
    expect(described(element)[0]).toBe(
      'Lücke 1: noch nicht Was als schön gilt, bleibt offen. Richtige Antwort: „Anfragen per Formular“. Jedes Formular lässt sich zählen.',
    );
    expect(record.session(item.id)?.response).toEqual({ was: ['lob'] });
  });

  it('lists all reasons in the reader and one at a time on a slide', async () => {
    const deck = await mountAnswered(item, wrong);
    await press(common.check);
    expect(deck.element.querySelector('ul.judgements')).toBeNull();
    expect(deck.element.querySelector('.judgements')?.textContent).toContain('Lücke 1:');
    deck.unmount();
    const reader = await mountAnswered(item, wrong, { host: 'reader' });
    await press(common.check);
    expect(reader.element.querySelectorAll('ul.judgements > li')).toHaveLength(3);
  });

  it('orders the options by the seed', async () => {
    const orders = new Set<string>();
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const { element, unmount } = await mount('smm-cloze', item, { seed });
      orders.add(controls(element)[0]?.textContent ?? '');
      unmount();
    }
    expect(orders.size).toBeGreaterThan(1);
  });
});
