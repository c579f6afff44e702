import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { item as common } from '../../strings/item.ts';
import { placing as words } from '../../strings/placing.ts';
import { click, rest, tap } from '../placing/testing/pointer.ts';
import { sorting } from '../placing/testing/sorting.ts';
import { violations } from '../testing/axe.ts';
import { itemContract } from '../testing/item-contract.ts';
import { chooseOption, pressAt } from '../testing/keyboard.ts';
import { mount } from '../testing/mount.ts';
import { mountAnswered, press } from '../testing/press.ts';

const wrong = { chefin: ['w'], wlan: ['s'], milch: ['w'] };
const mixed = { chefin: ['s'], wlan: ['s'], milch: ['w'] };

itemContract({
  item: sorting,
  async solve() {
    for (const [card, field] of [
      ['chefin', 's'],
      ['wlan', 'w'],
      ['milch', 's'],
    ]) {
      await pressAt(`[data-card="${card}"]`, '{Enter}');
      if (!document.activeElement?.matches(`[data-target="${field}"]`)) await userEvent.tab();
      await userEvent.keyboard('{Enter}');
    }
  },
  wrong,
  missing: { message: words.placeAll(3), focus: '[data-card]' },
});

itemContract({
  item: sorting,
  options: { listFirst: true },
  async solve() {
    await chooseOption('[data-row="chefin"] select', 's');
    for (const [card, field] of [
      ['wlan', 'w'],
      ['milch', 's'],
    ]) {
      await userEvent.tab({ shift: true });
      await userEvent.tab({ shift: true });
      await userEvent.tab({ shift: true });
      await chooseOption(`[data-row="${card}"] select`, field ?? '');
    }
  },
  wrong,
  missing: { message: words.placeAll(3), focus: 'select' },
});

describe('the board', () => {
  it('names cards by number, text and place, and each field like its target', async () => {
    const { element } = await mountAnswered(sorting, { chefin: ['s'] });
    await expect
      .element(page.getByRole('button', { name: /^\d Chefin erklärt gut – Die Chefin .* liegt in: Stärken$/ }))
      .toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: /^\d Eigene Milch nicht zugeordnet$/ })).toBeInTheDocument();
    const groups = [...element.querySelectorAll('.field')].map((one) => one.getAttribute('aria-label'));
    expect(groups).toEqual(['Stärken', 'Schwächen']);
    expect(element.querySelector('[data-zone="s"] .field-head')?.textContent).toBe('Stärken1');
    expect(element.querySelector('.placing-status')?.textContent).toBe('1 von 3 Karten liegt.');
  });

  it('describes itself to screen readers with the visible instruction', async () => {
    const { element } = await mount('smm-categorise', sorting);
    const board = element.querySelector('.board');
    const text = document.getElementById(board?.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(text).toBe('Sortierübung. 3 Karten, 2 Felder. Karte wählen, dann Feld wählen.');
  });

  it('shows one open card in full, and any other as soon as it is selected', async () => {
    const { element } = await mount('smm-categorise', sorting);
    expect(element.querySelectorAll('.tray .full:not([data-card="milch"])').length).toBeLessThanOrEqual(1);
    await click(element.querySelector('[data-card="wlan"]'));
    expect(element.querySelector('[data-card="wlan"] .card-text')?.textContent).toBe(
      'Das WLAN im Stall reicht nicht für Videos.',
    );
  });

  it('shows the text of a placed card in the tray when the keyboard reaches it', async () => {
    const { element } = await mountAnswered(sorting, { wlan: ['w'] });
    await pressAt('[data-zone="w"] [data-card="wlan"]', '{Shift}');
    expect(element.querySelector('.shown')?.textContent).toContain('Das WLAN im Stall reicht nicht für Videos.');
    expect(element.querySelector('.shown')?.textContent).toContain('liegt in: Schwächen');
  });

  it('keeps the order of the cards from try to try, and draws another for a new round', async () => {
    const first = await mountAnswered(sorting, mixed);
    const order = () =>
      [...document.querySelectorAll<HTMLElement>('[data-card]')].map(
        (one) => `${one.dataset.card} ${one.querySelector('.number')?.textContent}`,
      );
    const before = order().toSorted();
    await press(common.check);
    await press(common.tryAgain);
    expect(order().toSorted()).toEqual(before);
    await press(common.showSolution);
    await press(common.startOver);
    await first.settle();
    expect(order().toSorted()).not.toEqual(before);
  });

  it('has nothing that axe finds while a card is selected, and borders in forced colours', async () => {
    const { element } = await mountAnswered(sorting, { wlan: ['w'] });
    await click(element.querySelector('[data-card="chefin"]'));
    await rest();
    expect(await violations(element)).toEqual([]);
    for (const one of element.querySelectorAll('.slip, .landing, .field')) {
      const { borderTopWidth, borderTopStyle } = getComputedStyle(one);
      expect([borderTopStyle, Number.parseFloat(borderTopWidth) > 0]).not.toEqual(['none', false]);
    }
  });

  it('shows numbers only where a slide has no room for more, and says the rest', async () => {
    const cards = Array.from({ length: 12 }, (_, index) => ({
      id: `c${index}`,
      text: `Karte ${index}: Das WLAN im Stall reicht nicht für lange Videos.`,
      short: `WLAN zu schwach Nr. ${index}`,
    }));
    const item = { ...sorting, body: { ...sorting.body, cards } };
    const { element } = await mount('smm-categorise', item);
    const slide = element.closest('.slide')?.getBoundingClientRect();
    const actions = element.querySelector('.item-actions')?.getBoundingClientRect();
    for (const one of element.querySelectorAll('[data-card]')) {
      const { bottom, width, height } = one.getBoundingClientRect();
      expect(bottom).toBeLessThanOrEqual(actions?.top ?? 0);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(56);
      expect(one.textContent).toContain('Das WLAN im Stall');
    }
    expect(slide?.height).toBe(720);
  });
});

describe('a checked board', () => {
  it('says each verdict in a word, and in the deck one reason: that of the first card that is not right', async () => {
    const { element } = await mountAnswered(sorting, mixed);
    await press(common.check);
    expect(element.querySelector('[data-card="chefin"]')?.textContent).toContain('richtig');
    expect(element.querySelector('[data-card="wlan"]')?.textContent).toContain('noch nicht');
    const reasons = [...element.querySelectorAll('.why')].map(({ textContent }) => textContent);
    expect(reasons).toHaveLength(1);
    expect(['Ohne Netz gelingt kein Video.', 'Fragen Sie, wem die Milch fehlt.']).toContain(reasons[0]);
    await click(element.querySelector('[data-card="chefin"]'));
    expect(element.querySelector('.why')?.textContent).toBe('Sie kann es selbst, und es hilft.');
    expect(element.querySelectorAll('.why')).toHaveLength(1);
  });

  it('says the reason that is opened', async () => {
    const { element, log } = await mountAnswered(sorting, mixed);
    await press(common.check);
    await click(element.querySelector('[data-card="wlan"]'));
    expect(log.at(-1)).toBe('‚Das WLAN im Stall reicht nicht für Videos‘: noch nicht. Ohne Netz gelingt kein Video.');
  });

  it('has every reason under its card in the reader', async () => {
    const { element } = await mountAnswered(sorting, mixed, { host: 'reader' });
    await press(common.check);
    const rows = [...element.querySelectorAll('.field li')].map((row) => [
      row.querySelector('.card-text')?.textContent,
      row.querySelector('.card + .why')?.textContent,
    ]);
    expect(Object.fromEntries(rows)).toEqual({
      'Die Chefin erklärt Käse so, dass alle zuhören.': 'Sie kann es selbst, und es hilft.',
      'Das WLAN im Stall reicht nicht für Videos.': 'Ohne Netz gelingt kein Video.',
      'Eigene Milch': 'Fragen Sie, wem die Milch fehlt.',
    });
    expect(element.querySelector('[data-card]')).toBeNull();
  });

  it('keeps right cards for the next try and says nothing of the solution', async () => {
    const { element, record } = await mountAnswered(sorting, mixed);
    await press(common.check);
    expect(element.textContent).not.toContain('gehört in');
    await press(common.tryAgain);
    expect(record.session(sorting.id)?.response).toEqual({ chefin: ['s'] });
  });

  it.each(['deck', 'reader'] as const)('says with the solution where wrong cards belong, in the %s', async (host) => {
    const { element } = await mountAnswered(sorting, mixed, { host });
    await press(common.check);
    await press(common.showSolution);
    const cards = [...element.querySelectorAll('.card')].map(({ textContent }) => textContent ?? '');
    expect(cards.find((text) => text.includes('Das WLAN'))).toContain('gehört in: Schwächen');
    expect(cards.find((text) => text.includes('Die Chefin'))).not.toContain('gehört in');
  });

  it('draws cards that lay nowhere where they belong when the class sees the solution', async () => {
    const { element } = await mountAnswered(sorting, { chefin: ['s'], milch: ['w'] });
    await press(common.showSolution);
    expect(element.querySelector('[data-card="chefin"] .verdict')?.textContent).toContain('richtig');
    expect(element.querySelector('[data-card="milch"] .verdict')?.textContent).toContain('noch nicht');
    expect(element.querySelector('[data-zone="w"] [data-card="wlan"]')?.className).toContain('missed');
    expect(element.querySelector('.tray [data-card]')).toBeNull();
    expect(element.querySelector('[data-zone="w"] .field-head')?.textContent).toBe('Schwächen1');
  });
});

describe('the list', () => {
  it('edits the response of the board, and says the same', async () => {
    const { element, record, log, settle } = await mountAnswered(sorting, { chefin: ['s'] });
    await press('Liste');
    const select = page.getByLabelText('Das WLAN im Stall reicht nicht für Videos.');
    await userEvent.selectOptions(select, 'w');
    await settle();
    expect(record.session(sorting.id)?.response).toEqual({ chefin: ['s'], wlan: ['w'] });
    expect(log.at(-1)).toBe('‚Das WLAN im …‘ liegt jetzt in Schwächen, vorher nicht zugeordnet. Noch 1 Karte offen.');
    await press('Brett');
    expect(element.querySelector('[data-zone="w"] [data-card="wlan"]')).not.toBeNull();
  });

  it('takes a card back with „bitte wählen“, and keeps the focus on the select', async () => {
    const { element, record, log, settle } = await mountAnswered(sorting, { chefin: ['s'] }, { listFirst: true });
    const select = element.querySelector<HTMLSelectElement>('[data-row="chefin"] select');
    select?.focus();
    await userEvent.selectOptions(page.getByLabelText(/^Die Chefin/), '');
    await settle();
    expect(record.session(sorting.id)?.response).toEqual({});
    expect(log.at(-1)).toBe('‚Die Chefin erklärt …‘ aus Stärken genommen. Noch 3 Karten offen.');
    expect(document.activeElement).toBe(select);
  });
});

describe('a phone', () => {
  afterEach(() => page.viewport(1280, 720));

  it.each([390, 320])('reflows at %s px, board and list', async (width) => {
    await page.viewport(width, 700);
    await mountAnswered(sorting, { chefin: ['s'] }, { host: 'reader' });
    for (const view of ['Brett', 'Liste']) {
      await press(view);
      const root = document.documentElement;
      expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
    }
  });

  it('offers the fields as large buttons after a tap, and goes on to the next card until that is switched off', async () => {
    await page.viewport(390, 700);
    const { element, record, settle } = await mount('smm-categorise', sorting, { host: 'reader' });
    await press('Brett');
    expect(element.querySelector('.touch-bar')).toBeNull();
    await tap(element.querySelector('[data-card="chefin"]'));
    await settle();
    const button = page
      .getByRole('button', { name: /^In .*Schwächen/ })
      .elements()
      .at(-1);
    expect(button?.closest('.touch-bar')).not.toBeNull();
    expect(button?.getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
    expect(await violations(element)).toEqual([]);
    await tap(element.querySelector('.touch-fields .btn'));
    await settle();
    expect(record.session(sorting.id)?.response).toEqual({ chefin: ['s'] });
    expect(element.querySelector('.touch-bar')).not.toBeNull();
    await tap(element.querySelector('.touch-bar input'));
    await tap(element.querySelector('.touch-fields .btn'));
    await settle();
    expect(element.querySelector('.touch-bar')).toBeNull();
    expect(Object.keys(record.session(sorting.id)?.response ?? {})).toHaveLength(2);
  });
});
