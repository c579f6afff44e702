import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { MatchItem } from '../../model/item.ts';
import { item as common } from '../../strings/item.ts';
import { itemContract } from '../testing/item-contract.ts';
import { chooseOption } from '../testing/keyboard.ts';
import { mount } from '../testing/mount.ts';
import { mountAnswered, press } from '../testing/press.ts';
import { letters as item } from './testing/letters.ts';

const list = { listFirst: true } as const;
const wrong = { S: ['ablesen'], M: ['kosten'] };

itemContract({
  item,
  async solve() {
    await chooseOption('select', 'genau');
    await chooseOption('select', 'ablesen');
  },
  wrong,
  missing: { message: 'Es fehlen noch 2 Zuordnungen.', focus: 'select' },
  options: list,
});

const selects = (element: Element) => [...element.querySelectorAll('select')];

describe('smm-match as a list', () => {
  it('names each select by its left side and offers every right side, also those that stay over', async () => {
    const { element } = await mount('smm-match', item, list);
    expect(selects(element).map(({ labels }) => labels[0]?.textContent)).toEqual(['Buchstabe S', 'Buchstabe M']);
    const texts = selects(element).map(({ options }) => [...options].map(({ text }) => text));
    for (const offered of texts) {
      expect(offered[0]).toBe('– bitte wählen –');
      expect(offered.toSorted()).toEqual(
        ['Was genau?', 'Was kostet es?', 'Woran lesen wir es ab?', '– bitte wählen –'].toSorted(),
      );
    }
  });

  it('lets two left sides have the same right side', async () => {
    const { record } = await mount('smm-match', item, list);
    await userEvent.selectOptions(page.getByLabelText('Buchstabe S'), 'Was genau?');
    await userEvent.selectOptions(page.getByLabelText('Buchstabe M'), 'Was genau?');
    expect(record.session(item.id)?.response).toEqual({ S: ['genau'], M: ['genau'] });
  });

  it('counts what is missing and goes to the first of it', async () => {
    const { element, log } = await mountAnswered(item, { S: ['genau'] }, list);
    await press(common.check);
    expect(log).toEqual(['Es fehlt noch eine Zuordnung.']);
    expect(document.activeElement).toBe(selects(element)[1]);
  });

  it('judges every row, with the reason of what was chosen', async () => {
    const { element } = await mountAnswered(item, { S: ['genau'], M: ['kosten'] }, { host: 'reader', ...list });
    await press(common.check);
    const rows = [...element.querySelectorAll('.pairs > li')];
    expect(rows.map((row) => row.querySelector('.judgement')?.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      'richtig S heißt spezifisch.',
      'noch nicht Nach Geld fragt keiner.',
    ]);
    expect(selects(element).map((one) => one.ariaInvalid)).toEqual([null, 'true']);
  });

  it('keeps right rows for the second try and empties the others', async () => {
    const { element } = await mountAnswered(item, { S: ['genau'], M: ['kosten'] }, list);
    await press(common.check);
    await press(common.tryAgain);
    expect(selects(element).map(({ value }) => value)).toEqual(['genau', '']);
    expect(document.activeElement).toBe(selects(element)[1]);
  });

  it('shows one reason at a time on a slide, below the rows', async () => {
    const { element } = await mountAnswered(item, wrong, list);
    await press(common.check);
    expect(element.querySelector('.judgements')?.textContent).toContain('S fragt nach dem Gegenstand.');
    await press(common.nextReason(1, 2));
    expect(element.querySelector('.judgements')?.textContent).toContain('Nach Geld fragt keiner.');
    expect(element.querySelectorAll('.pairs .icon')).toHaveLength(2);
  });

  it('fits six rows on a slide, open and checked', async () => {
    const six: MatchItem = {
      ...item,
      body: { ...item.body, left: [...'SMARTU'].map((id) => ({ id, text: `Buchstabe ${id}` })) },
      key: { ...item.key, goes: Object.fromEntries([...'SMARTU'].map((id) => [id, 'genau'])) },
    };
    const { element } = await mountAnswered(six, Object.fromEntries([...'SMARTU'].map((id) => [id, ['kosten']])), list);
    const lowest = () =>
      Math.max(
        ...[...element.querySelectorAll('.item-body > :not(.vh)')].map((one) => one.getBoundingClientRect().bottom),
      );
    expect(lowest()).toBeLessThan(620);
    await press(common.check);
    expect(lowest()).toBeLessThan(620);
  });
});
