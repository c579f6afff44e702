import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { type MountOptions, mount } from '../testing/mount.ts';
import { press } from '../testing/press.ts';
import { click } from './testing/pointer.ts';
import { sorting } from './testing/sorting.ts';

const open = (options: MountOptions) => mount('smm-categorise', sorting, options);
const viewOf = (element: Element) => element.querySelector('.switch [aria-pressed="true"]')?.textContent;

describe('the switch between board and list', () => {
  afterEach(() => page.viewport(1280, 720));

  it.each([
    ['deck', 1280, false, 'Brett'],
    ['deck', 640, false, 'Brett'],
    ['deck', 1280, true, 'Liste'],
    ['reader', 720, false, 'Brett'],
    ['reader', 719, false, 'Liste'],
    ['reader', 1280, true, 'Liste'],
  ] as const)('begins in the %s at %s px, list first: %s, with %s', async (host, width, listFirst, view) => {
    await page.viewport(width, 720);
    const { element } = await open({ host, listFirst });
    expect(viewOf(element)).toBe(view);
    expect(element.querySelector('.board') === null).toBe(view === 'Liste');
  });

  it('is a group of two buttons named exactly „Brett“ and „Liste“, and keeps the focus', async () => {
    const { element } = await open({ host: 'deck' });
    expect(element.querySelector('.switch')?.getAttribute('aria-label')).toBe('Ansicht');
    await press('Liste');
    expect(element.querySelector('.board')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Liste');
    await press('Brett');
    expect(element.querySelector('.board')).not.toBeNull();
    expect(document.activeElement?.textContent).toBe('Brett');
  });

  it('holds for every exercise of the page, and not for another visit', async () => {
    const first = await open({ host: 'deck' });
    const second = document.createElement('smm-categorise');
    second.setAttribute('data-item', sorting.id);
    first.element.after(second);
    await first.settle();
    await userPresses(first.element, 'Liste');
    await first.settle();
    expect(viewOf(second)).toBe('Liste');
    second.remove();
    first.unmount();
    const { element } = await open({ host: 'deck' });
    expect(viewOf(element)).toBe('Brett');
  });

  it('lets go of a selected card', async () => {
    const { element, log } = await open({ host: 'deck' });
    await click(element.querySelector('[data-card="milch"]'));
    await press('Liste');
    await press('Brett');
    expect(element.querySelector('.lit')).toBeNull();
    expect(log).toHaveLength(1);
  });
});

async function userPresses(element: Element, word: string): Promise<void> {
  const button = [...element.querySelectorAll<HTMLElement>('.switch button')].find((one) => one.textContent === word);
  await click(button ?? null);
}
