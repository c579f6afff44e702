import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { newSession } from '../../model/session.ts';
import { item as common } from '../../strings/item.ts';
import { tabTo } from '../testing/keyboard.ts';
import { type Mounted, type MountOptions, mount } from '../testing/mount.ts';
import { mountAnswered, press } from '../testing/press.ts';
import { SharedRecord } from '../testing/shared-record.ts';
import { centreOf, click, dragTo, frame, swipe, tap } from './testing/pointer.ts';
import { sorting } from './testing/sorting.ts';

const chefin = '[data-card="chefin"]';
const wlan = '[data-card="wlan"]';
const open = (options?: MountOptions) => mount('smm-categorise', sorting, options);
const find = ({ element }: Mounted, selector: string) => element.querySelector<HTMLElement>(selector);
const responseOf = ({ record }: Mounted) => record.session(sorting.id)?.response ?? {};
const focused = () => (document.activeElement as HTMLElement).dataset.card;

const chosen = '‚Die Chefin erklärt Käse so, dass alle zuhören‘ gewählt. Wählen Sie ein Feld. Escape bricht ab.';
const placed = '‚Die Chefin erklärt …‘ liegt jetzt in Stärken, vorher nicht zugeordnet. Noch 2 Karten offen.';

describe('every way of input places a card and ends with the same response, message and focus', () => {
  // Taps come first: Chromium makes no click of a touch for a while after a finger was dragged by the protocol.
  it('two taps, after which the next open card is selected', async () => {
    const mounted = await open();
    await tap(find(mounted, chefin));
    await tap(find(mounted, '[data-target="s"]'));
    await mounted.settle();
    expect(responseOf(mounted)).toEqual({ chefin: ['s'] });
    expect(mounted.log.at(-1)).toBe(placed);
    expect(find(mounted, '.selected')?.dataset.card).toBe(focused());
    expect(focused()).not.toBe('chefin');
  });

  const ways: Record<string, (mounted: Mounted) => Promise<void>> = {
    'the keyboard': async () => {
      await tabTo(chefin);
      await userEvent.keyboard('{Enter}');
      await userEvent.keyboard(' ');
    },
    'two clicks without movement': async (mounted) => {
      await click(find(mounted, chefin));
      await click(find(mounted, '[data-target="s"]'));
    },
    'a click on the card and one on the field beside its button': async (mounted) => {
      await click(find(mounted, chefin));
      await click(find(mounted, '[data-zone="s"] .field-head'));
    },
    'a drag with the mouse': async (mounted) => {
      await dragTo(centreOf(find(mounted, chefin)), centreOf(find(mounted, '[data-zone="s"]')));
    },
    'a finger on the handle': async (mounted) => {
      const card = centreOf(find(mounted, chefin));
      const { left } = find(mounted, chefin)?.getBoundingClientRect() ?? { left: 0 };
      await swipe({ x: left + 14, y: card.y }, centreOf(find(mounted, '[data-zone="s"]')));
    },
  };
  it.each(Object.keys(ways))('%s', async (way) => {
    const handles = document.createElement('style');
    handles.textContent = '.handle { display: flex !important }';
    document.head.append(handles);
    const mounted = await open();
    await ways[way]?.(mounted);
    await mounted.settle();
    handles.remove();
    expect(responseOf(mounted)).toEqual({ chefin: ['s'] });
    expect(mounted.log.at(-1)).toBe(placed);
    expect(focused()).toBe('chefin');
    expect(find(mounted, '.lit')).toBeNull();
  });
});

describe('a card that is selected', () => {
  it('says so, is pressed, and offers every field under its name', async () => {
    const mounted = await open();
    expect(find(mounted, '[data-target]')).toBeNull();
    await click(find(mounted, chefin));
    expect(mounted.log).toEqual([chosen]);
    expect(find(mounted, chefin)?.ariaPressed).toBe('true');
    const names = [...mounted.element.querySelectorAll('[data-target] .vh')].map(({ textContent }) => textContent);
    expect(names).toEqual(['In Feld Stärken ablegen, enthält 0 Karten', 'In Feld Schwächen ablegen, enthält 0 Karten']);
  });

  it('keeps the focus after a click, and gives it to the first target after a key', async () => {
    const mounted = await open();
    await click(find(mounted, chefin));
    expect(focused()).toBe('chefin');
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(find(mounted, '[data-target="s"]'));
  });

  it('lets Tab walk from target to target, past the cards that lie there', async () => {
    const mounted = await mountAnswered(sorting, { wlan: ['s'] });
    await tabTo(chefin);
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    expect(document.activeElement).toBe(find(mounted, '[data-target="w"]'));
  });

  it.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['a second click', (mounted: Mounted) => click(find(mounted, chefin))],
  ])('is let go of by %s, with the focus on it', async (_name, let_go) => {
    const mounted = await open();
    await click(find(mounted, chefin));
    await let_go(mounted);
    await mounted.settle();
    expect(mounted.log.at(-1)).toBe('Auswahl aufgehoben.');
    expect(find(mounted, '[aria-pressed="true"][data-card]')).toBeNull();
    expect(focused()).toBe('chefin');
    expect(responseOf(mounted)).toEqual({});
  });

  it('keeps Escape from the slides while it is selected, and only then', async () => {
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', listen);
    const mounted = await open();
    await click(find(mounted, chefin));
    await userEvent.keyboard('{Escape}');
    expect(heard).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(heard).toEqual(['Escape']);
    document.removeEventListener('keydown', listen);
  });

  it('gives way to another card that is clicked', async () => {
    const mounted = await open();
    await click(find(mounted, chefin));
    await click(find(mounted, wlan));
    expect([...mounted.element.querySelectorAll('[data-card][aria-pressed="true"]')]).toEqual([find(mounted, wlan)]);
    expect(responseOf(mounted)).toEqual({});
  });

  it('is forgotten when the item is checked, and not selected in the next try', async () => {
    const mounted = await mountAnswered(sorting, { chefin: ['w'], wlan: ['w'], milch: ['s'] });
    await click(find(mounted, chefin));
    await press(common.check);
    await press(common.tryAgain);
    expect(find(mounted, '.lit')).toBeNull();
    expect(responseOf(mounted)).toEqual({ wlan: ['w'], milch: ['s'] });
  });
});

describe('what was done', () => {
  it('is said: moved, the last one, and a field in which the card lies already', async () => {
    const mounted = await mountAnswered(sorting, { chefin: ['w'], milch: ['s'] });
    for (const [card, field] of [
      ['chefin', 's'],
      ['wlan', 'w'],
      ['wlan', 'w'],
    ]) {
      await click(find(mounted, `[data-card="${card}"]`));
      await click(find(mounted, `[data-target="${field}"]`));
      await mounted.settle();
    }
    expect(mounted.log.filter((line) => !line.includes('gewählt'))).toEqual([
      '‚Die Chefin erklärt …‘ liegt jetzt in Stärken, vorher in Schwächen. Noch 1 Karte offen.',
      '‚Das WLAN im …‘ liegt jetzt in Schwächen, vorher nicht zugeordnet. Alle Karten liegen. Sie können prüfen.',
      '‚Das WLAN im …‘ liegt schon in Schwächen.',
    ]);
  });

  it('can be undone until the next action, with the focus on the card', async () => {
    const mounted = await mountAnswered(sorting, { chefin: ['w'] });
    await click(find(mounted, chefin));
    await click(find(mounted, '[data-target="s"]'));
    await press('Rückgängig');
    await mounted.settle();
    expect(responseOf(mounted)).toEqual({ chefin: ['w'] });
    expect(mounted.log.at(-1)).toBe('Rückgängig gemacht. ‚Die Chefin erklärt …‘ liegt wieder in Schwächen.');
    expect(focused()).toBe('chefin');
    expect(mounted.element.textContent).not.toContain('Rückgängig');
  });

  it('can be undone after „Zurücksetzen“, which keeps the tries', async () => {
    const mounted = await mountAnswered(sorting, { chefin: ['w'], milch: ['s'] }, { session: { tries: 1 } });
    await press(common.reset);
    expect(mounted.record.session(sorting.id)).toMatchObject({ response: {}, tries: 1 });
    await press('Rückgängig');
    expect(responseOf(mounted)).toEqual({ chefin: ['w'], milch: ['s'] });
    expect(mounted.log.at(-1)).toBe('Rückgängig gemacht. Alle Karten liegen wie vorher.');
    expect(document.activeElement).not.toBe(document.body);
  });

  it('cannot be undone after another tab has changed the board', async () => {
    const record = new SharedRecord();
    const mounted = await open({ record });
    await click(find(mounted, chefin));
    await click(find(mounted, '[data-target="s"]'));
    expect(mounted.element.textContent).toContain('Rückgängig');
    record.sessionArrives(sorting.id, { ...newSession(sorting), response: { wlan: ['w'] } });
    await mounted.settle();
    expect(mounted.element.textContent).not.toContain('Rückgängig');
    expect(find(mounted, '[data-zone="w"]')?.textContent).toContain('WLAN');
  });

  it('changes nothing once the item is checked', async () => {
    const full = { chefin: ['w'], wlan: ['w'], milch: ['s'] };
    const mounted = await mountAnswered(sorting, full);
    await press(common.check);
    await click(find(mounted, chefin));
    await dragTo(centreOf(find(mounted, chefin)), centreOf(find(mounted, '[data-zone="s"]')));
    await frame();
    expect(find(mounted, '[data-target]')).toBeNull();
    expect(responseOf(mounted)).toEqual(full);
  });
});
