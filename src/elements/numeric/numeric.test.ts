import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { NumericItem } from '../../model/item.ts';
import { item as common } from '../../strings/item.ts';
import { numeric as words } from '../../strings/numeric.ts';
import { gradedBase } from '../testing/graded-base.ts';
import { itemContract } from '../testing/item-contract.ts';
import { pressAt } from '../testing/keyboard.ts';
import { mount } from '../testing/mount.ts';
import { mountAnswered, press } from '../testing/press.ts';

const item: NumericItem = {
  ...gradedBase,
  kind: 'numeric',
  scoring: 'all-or-nothing',
  body: { stem: 'Um wie viel muss der Wert jeden Monat wachsen?', unit: 'Anfragen je Monat', tolerance: 0 },
  key: {
    hint: 'Rechnen Sie zuerst den ganzen Zuwachs aus.',
    answer: 10,
    wrong: [{ value: 60, feedback: { text: '60 ist der gesamte Zuwachs.', misconception: 'Gesamt statt Schritt' } }],
    right: { text: '60 geteilt durch sechs ergibt 10.' },
    else: { text: 'Teilen Sie den Zuwachs durch die Monate.' },
  },
};

itemContract({
  item,
  solve: () => pressAt('[inputmode="decimal"]', '10'),
  wrong: { number: ['60'] },
  missing: { message: words.notANumber, focus: '[inputmode="decimal"]' },
});

const field = (element: Element) => element.querySelector('input');
const described = (element: Element) =>
  (field(element)?.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => element.querySelector(`#${id}`)?.textContent);

describe('smm-numeric', () => {
  it('has the unit in its label and states no tolerance where there is none', async () => {
    const { element } = await mount('smm-numeric', item);
    expect(field(element)?.labels?.[0]?.textContent).toBe('Ihre Antwort in Anfragen je Monat');
    expect(field(element)?.hasAttribute('aria-describedby')).toBe(false);
  });

  it('states the tolerance as a description of the field', async () => {
    const { element } = await mount('smm-numeric', {
      ...item,
      body: { ...item.body, unit: 'Stunden', tolerance: 0.5 },
    });
    expect(described(element)).toEqual(['Eine Abweichung bis 0,5 Stunden zählt als richtig.']);
  });

  it('saves the text as it is typed, at every key, and keeps the focus', async () => {
    const { element, record } = await mount('smm-numeric', item);
    await pressAt('input', '1');
    expect(record.session(item.id)?.response).toEqual({ number: ['1'] });
    await userEvent.keyboard('0,');
    expect(record.session(item.id)?.response).toEqual({ number: ['10,'] });
    expect(document.activeElement).toBe(field(element));
    await userEvent.keyboard('{Backspace}{Backspace}{Backspace}');
    expect(record.session(item.id)?.response).toEqual({});
  });

  it.each([
    ['zehn', 'Bitte eine Zahl eingeben, zum Beispiel 10 oder 10,5.'],
    ['1.000', 'Bitte die Zahl ohne Tausenderzeichen eingeben: 1000.'],
    ['10 Euro', 'Bitte nur die Zahl eingeben: 10.'],
  ])('does not grade „%s“ and says what to type', async (text, message) => {
    const { element, log, record } = await mountAnswered(item, { number: [text] });
    await press(common.check);
    expect(described(element)).toEqual([message]);
    expect(log).toEqual([message]);
    expect(field(element)?.getAttribute('aria-invalid')).toBe('true');
    expect(field(element)?.value).toBe(text);
    expect(document.activeElement).toBe(field(element));
    expect(record.attempts()).toEqual([]);
    await userEvent.keyboard('1');
    expect(field(element)?.hasAttribute('aria-invalid')).toBe(false);
  });

  it('reads a number with its unit', async () => {
    const { record } = await mountAnswered(item, { number: ['10 Anfragen'] });
    await press(common.check);
    expect(record.attempts()).toMatchObject([{ correctness: 'right' }]);
  });

  it('has the verdict and the reason of a named wrong number as description', async () => {
    const { element } = await mountAnswered(item, { number: ['60'] });
    await press(common.check);
    expect(described(element).join().replace(/\s+/g, ' ').trim()).toBe('noch nicht 60 ist der gesamte Zuwachs.');
    expect(field(element)?.getAttribute('aria-invalid')).toBe('true');
  });

  it('names the right number with the solution and leaves what was typed', async () => {
    const { element } = await mountAnswered(item, { number: ['7'] });
    await press(common.showSolution);
    expect(element.querySelector('.judgement')?.textContent).toContain('Richtige Antwort: „10 Anfragen je Monat“.');
    expect(field(element)?.value).toBe('7');
  });
});
