import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OrderItem } from '../../model/item.ts';
import { item as common } from '../../strings/item.ts';
import { order as words } from '../../strings/order.ts';
import { itemContract } from '../testing/item-contract.ts';
import { tabTo } from '../testing/keyboard.ts';
import { mount } from '../testing/mount.ts';
import { mountAnswered, press } from '../testing/press.ts';
import { ladder, path } from './testing/orders.ts';
import { partOf, shownOrder } from './testing/shown.ts';

const reversed = (item: OrderItem) => ({ order: item.key.order.toReversed() });
const textsOf = (element: Element, selector: string) =>
  [...element.querySelectorAll(selector)].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());

for (const item of [ladder, path])
  itemContract({
    item,
    async solve({ element }) {
      for (const [place, step] of item.key.order.entries()) {
        await tabTo(`[data-step="${step}"] [data-control="up"]`);
        while (shownOrder(element).indexOf(step) > place) await userEvent.keyboard('{Enter}');
      }
    },
    wrong: reversed(item),
    missing: { message: 'Bringen Sie die Schritte zuerst in eine Reihenfolge.', focus: '[data-control="down"]' },
  });

describe('smm-order while it is open', () => {
  it('is a list of steps between its two ends, with an instruction', async () => {
    const { element } = await mount('smm-order', path);
    expect(textsOf(element, '.step-end b')).toEqual(['zuerst', 'zuletzt']);
    const list = element.querySelector('ol');
    expect(list?.getAttribute('aria-label')).toBe('Reihenfolge, 4 Schritte');
    expect(list && element.querySelector(`#${list.getAttribute('aria-describedby')}`)?.textContent).toBe(
      words.instruction,
    );
    expect(textsOf(element, '.step .number')).toEqual(['1', '2', '3', '4']);
  });

  it('names the controls of a row by the text of its step', async () => {
    const { element } = await mount('smm-order', ladder);
    const row = partOf(element, 'sammler', '.step-controls');
    expect([...(row?.querySelectorAll('button') ?? [])].map((one) => one.textContent?.trim())).toEqual([
      '‚Sammler‘ nach oben',
      '‚Sammler‘ nach unten',
    ]);
    expect(row?.querySelector('select')?.ariaLabel).toBe('Platz von ‚Sammler‘');
  });

  it('offers a select from six rows on, and none for four', async () => {
    const { element, unmount } = await mount('smm-order', ladder);
    expect(element.querySelectorAll('select')).toHaveLength(7);
    unmount();
    expect((await mount('smm-order', path)).element.querySelector('select')).toBeNull();
  });

  it('has a handle that neither Tab nor a screen reader finds', async () => {
    const { element } = await mount('smm-order', path);
    const handle = partOf(element, 'faktor', '[data-handle]');
    expect(handle?.ariaHidden).toBe('true');
    expect(handle?.tabIndex).toBe(-1);
  });

  it('never begins with the solution, and with another order in each try and round', async () => {
    const { element } = await mount('smm-order', path);
    const seen = [shownOrder(element)];
    await press(common.showSolution);
    expect(shownOrder(element)).toEqual(path.key.order);
    for (let round = 2; round < 6; round++) {
      await press(common.startOver);
      seen.push(shownOrder(element));
      await press(common.showSolution);
    }
    for (const [index, order] of seen.entries()) {
      expect(order).not.toEqual(path.key.order);
      expect(order).not.toEqual(seen[index - 1]);
    }
  });

  it('lies in another order for the second try', async () => {
    const { element } = await mountAnswered(path, reversed(path));
    await press(common.check);
    await press(common.tryAgain);
    expect(shownOrder(element)).not.toEqual(path.key.order);
    expect(shownOrder(element)).not.toEqual(path.key.order.toReversed());
  });

  it('shows a short name where a row of a slide has no room, and the text while the row is read', async () => {
    const [first, ...rest] = ladder.body.steps;
    const text = 'Gesprächige, die von sich und anderen erzählen';
    const long: OrderItem = {
      ...ladder,
      body: { ...ladder.body, steps: [{ id: first?.id ?? '', text, short: 'Gesprächige' }, ...rest] },
    };
    const { element, unmount } = await mount('smm-order', long);
    expect(partOf(element, 'gespraechige', '.step-text')?.textContent).toContain(`Gesprächige: ${text}`);
    expect(element.querySelector('.whole-step')).toBeNull();
    partOf(element, 'gespraechige', 'select')?.focus();
    await element.updateComplete;
    expect(element.querySelector('.whole-step')?.textContent).toBe(text);
    partOf(element, 'sammler', 'select')?.focus();
    await element.updateComplete;
    expect(element.querySelector('.whole-step')).toBeNull();
    unmount();
    const reader = await mount('smm-order', long, { host: 'reader' });
    expect(partOf(reader.element, 'gespraechige', '.step-text')?.textContent?.trim()).toBe(text);
  });

  it('writes no style attribute, which the policy of the page refuses', async () => {
    const { element } = await mount('smm-order', ladder);
    expect(element.querySelector('[style]')).toBeNull();
  });
});

describe('smm-order after checking', () => {
  const given = { order: ['inaktive', 'zuschauer', 'kreative', 'gespraechige', 'mitmacher', 'kritiker', 'sammler'] };

  it('counts neighbours that stand together, in its heading and its score', async () => {
    const { element, record } = await mountAnswered(ladder, given);
    await press(common.check);
    expect(element.querySelector('.result')?.textContent).toBe('Ergebnis: 1 von 6 Nachbarschaften stimmen');
    expect(record.attempts(ladder.id)).toMatchObject([{ score: 1, maxScore: 6, correctness: 'partial' }]);
  });

  it('says of every pair whether it is right, between its two rows', async () => {
    const { element } = await mountAnswered(ladder, given);
    await press(common.check);
    expect(textsOf(element, '.pair')).toEqual([
      'Nachbarschaft mit ‚Zuschauer‘: richtig',
      'Nachbarschaft mit ‚Kreative‘: noch nicht',
      'Nachbarschaft mit ‚Gesprächige‘: noch nicht',
      'Nachbarschaft mit ‚Mitmacher‘: noch nicht',
      'Nachbarschaft mit ‚Kritiker‘: noch nicht',
      'Nachbarschaft mit ‚Sammler‘: noch nicht',
    ]);
    expect(shownOrder(element)).toEqual(given.order);
    expect(element.querySelectorAll('.pair .icon')).toHaveLength(6);
  });

  it('shows the reasons of steps that stand too early, on a slide one at a time', async () => {
    const { element, log } = await mountAnswered(ladder, given);
    await press(common.check);
    expect(textsOf(element, '.judgements')[0]).toMatch(/^‚Kreative‘ zu früh: Die 2010 ergänzten/);
    await press(common.nextReason(1, 2));
    expect(log.at(-1)).toBe(
      '‚Kritiker‘ zu früh: Sammeln und Verschlagworten liegt unter dem Bewerten und Kommentieren.',
    );
    expect(textsOf(element, '.judgements')[0]).toContain('‚Kritiker‘ zu früh: Sammeln');
  });

  it('shows every reason in its row in the reader', async () => {
    const { element } = await mountAnswered(ladder, given, { host: 'reader' });
    await press(common.check);
    expect(partOf(element, 'kreative', '.why')?.textContent).toContain('‚Kreative‘ zu früh: Die 2010 ergänzten');
    expect(element.querySelectorAll('.why')).toHaveLength(2);
    expect(element.querySelector('.judgements')).toBeNull();
  });

  it('shows the right order with the solution, and where each step was', async () => {
    const { element } = await mountAnswered(path, { order: ['faktor', 'experiment', 'integration', 'struktur'] });
    await press(common.check);
    await press(common.showSolution);
    expect(shownOrder(element)).toEqual(path.key.order);
    expect(textsOf(element, '.step-text')).toEqual(
      [
        'Experimenteller Einsatz Ihr Platz: 2',
        'Strukturierter Einsatz Ihr Platz: 4',
        'Integration in interne Prozesse und Strukturen',
        'Social Media wird Wertschöpfungsfaktor Ihr Platz: 1',
      ].map((text) => text.replace(/(Strukturen) Ihr Platz: 3$/, '$1')),
    );
  });

  it('judges nothing where the solution was shown before anything was moved', async () => {
    const { element } = await mount('smm-order', path);
    await press(common.showSolution);
    expect(shownOrder(element)).toEqual(path.key.order);
    expect(element.querySelector('.pair, .had, .verdict')).toBeNull();
  });

  it('judges each step in its place, where the author counts places', async () => {
    const places: OrderItem = {
      ...path,
      scoring: 'absolute-places',
      key: { ...path.key, feedback: { faktor: { text: 'Der Wert ist das Ergebnis des Weges.' } } },
    };
    const { element } = await mountAnswered(places, { order: ['struktur', 'experiment', 'integration', 'faktor'] });
    await press(common.check);
    expect(element.querySelector('.result')?.textContent).toBe('Ergebnis: 2 von 4 richtig');
    expect(textsOf(element, '.step .verdict')).toEqual(['noch nicht', 'noch nicht', 'richtig', 'richtig']);
    expect(element.querySelector('.pair')).toBeNull();
    expect(textsOf(element, '.judgements')[0]).toContain('‚Social Media wird Wertschöpfungsfaktor‘: Der Wert ist');
  });

  it('takes nothing more: its rows have no controls and cannot be gripped', async () => {
    const { element } = await mountAnswered(path, reversed(path));
    await press(common.check);
    expect(element.querySelector('.steps :is(button, select, [data-handle])')).toBeNull();
    expect(page.getByRole('button', { name: 'Rückgängig' }).query()).toBeNull();
  });
});
