import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Exercise } from '../../model/chapter.ts';
import type { CanvasItem, ChoiceItem, Item } from '../../model/item.ts';
import { newSession } from '../../model/session.ts';
import { exercise as words } from '../../strings/exercise.ts';
import { item as itemWords } from '../../strings/item.ts';
import { violations } from '../testing/axe.ts';
import { chooseRadio, pressAt } from '../testing/keyboard.ts';
import { type MountOptions, mount } from '../testing/mount.ts';
import { press } from '../testing/press.ts';
import { SharedRecord } from '../testing/shared-record.ts';

const question: ChoiceItem = {
  id: 'u10-swot-a',
  chapter: 'K5',
  title: 'Vier Felder',
  revision: 'r1',
  kind: 'single',
  bloom: 'Verstehen',
  objective: 'k5-z1',
  seeds: [],
  sources: [],
  scoring: 'all-or-nothing',
  points: 1,
  body: {
    stem: 'Was ist eine Stärke?',
    options: [
      { id: 'chefin', text: 'Die Chefin erklärt Käse gut.' },
      { id: 'trend', text: 'Der Trend geht zu Regionalem.' },
    ],
  },
  key: { correct: ['chefin'], feedback: { chefin: { text: 'Von innen.' }, trend: { text: 'Von außen.' } } },
};
const canvas: CanvasItem = {
  id: 'u10-swot-b',
  chapter: 'K5',
  title: 'Eine Maßnahme ableiten',
  revision: 'r1',
  kind: 'canvas',
  body: { fields: [{ id: 'massnahme', label: 'Maßnahme', prompt: 'Ein Satz.', models: ['Wir zeigen den Hof.'] }] },
  key: {},
};
const swot: Exercise = { id: 'u10-swot', title: 'Die Lage der Käserei', parts: ['u10-swot-a', 'u10-swot-b'] };
const items: readonly Item[] = [question, canvas];
const open = (options?: MountOptions) =>
  mount('smm-exercise', undefined, {
    items,
    exercises: [swot],
    attributes: { 'data-exercise': swot.id },
    record: new SharedRecord(),
    ...options,
  });
const reader = { host: 'reader' } as const;
const shown = (element: Element) =>
  [...element.querySelectorAll<HTMLElement>('[data-item]')].map((one) => one.dataset.item);
const count = (element: Element) => element.querySelector('.exercise-count')?.textContent;
const buttons = (element: Element) =>
  [...element.querySelectorAll('.exercise-steps button')].map((one) => one.textContent?.trim());

describe('on a slide', () => {
  it('shows the first part, as the element of its item, in a group named by the title', async () => {
    const { element } = await open();
    expect(shown(element)).toEqual(['u10-swot-a']);
    expect(element.querySelector('[role="group"]')?.getAttribute('aria-label')).toBe('Die Lage der Käserei');
    expect(element.querySelector('smm-choice > [role="group"]')?.getAttribute('aria-label')).toBe('Vier Felder');
    expect([count(element), buttons(element)]).toEqual(['Teil 1 von 2', ['Weiter']]);
    expect(element.querySelector('.chip')).toBeNull();
  });

  it('goes on and back with the keyboard alone; the focus goes to the part', async () => {
    const { element, log } = await open();
    await pressAt('.go-on', '{Enter}');
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Eine Maßnahme ableiten');
    expect([shown(element), count(element), buttons(element)]).toEqual([['u10-swot-b'], 'Teil 2 von 2', ['Zurück']]);
    await pressAt('.exercise-steps button', ' ');
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Vier Felder');
    expect(log).toEqual(['Teil 2 von 2', 'Teil 1 von 2']);
  });

  it('makes „Weiter“ the one primary button when the part is closed, not before', async () => {
    const { element } = await open();
    const next = () => element.querySelector('.go-on.primary');
    await chooseRadio('.options', 'trend');
    await press(itemWords.check);
    expect(next()).toBeNull();
    await press(itemWords.showSolution);
    expect(next()?.textContent?.trim()).toBe('Weiter');
    const other = element.querySelector('.item-actions .btn') as Element;
    await expect.poll(() => getComputedStyle(other).backgroundColor).toBe('rgba(0, 0, 0, 0)');
  });

  it('notices that another tab has closed the part', async () => {
    const record = new SharedRecord();
    const { element, settle } = await open({ record });
    record.sessionArrives('u10-swot-a', { ...newSession(question), phase: 'closed' });
    await settle();
    expect(element.querySelector('.go-on.primary')).not.toBeNull();
  });

  it('keeps the current part and what was given in each, for another element', async () => {
    const { record, unmount } = await open();
    await userEvent.click(page.getByRole('radio', { name: 'Der Trend geht zu Regionalem.' }));
    await press(words.next);
    expect(record.value('u10-swot')).toEqual({ class: ['u10-swot-b'] });
    unmount();
    const { element } = await open({ record });
    expect(shown(element)).toEqual(['u10-swot-b']);
    await press(words.back);
    await expect.poll(() => element.querySelector<HTMLInputElement>(':checked')?.value).toBe('trend');
  });

  it('begins with the first part where the kept one is gone', async () => {
    const record = new SharedRecord();
    await record.saveValue('u10-swot', { class: ['u10-swot-z'] });
    const { element } = await open({ record });
    expect(shown(element)).toEqual(['u10-swot-a']);
  });

  it('puts the way on beside the headline, in controls of 56 px', async () => {
    const { element } = await open();
    const { top, height, right } = element.querySelector('.go-on')?.getBoundingClientRect() ?? new DOMRect();
    expect([top, height, right]).toEqual([40, 56, 1216]);
    const headline = element.closest('.slide')?.querySelector('h2')?.getBoundingClientRect();
    const steps = element.querySelector('.exercise-steps')?.getBoundingClientRect();
    expect(headline?.right).toBeLessThan(steps?.left ?? 0);
  });
});

describe('in the reader', () => {
  it('shows all parts below each other, each with its heading and nothing to turn', async () => {
    const { element } = await open(reader);
    expect(shown(element)).toEqual(['u10-swot-a', 'u10-swot-b']);
    const headings = [...element.querySelectorAll('.exercise-part > h3')].map((one) => one.textContent);
    expect(headings).toEqual(['Teil 1 von 2: Vier Felder', 'Teil 2 von 2: Eine Maßnahme ableiten']);
    expect(element.querySelector('.exercise-steps')).toBeNull();
    const [first, second] = element.querySelectorAll('.exercise-part');
    expect(second?.getBoundingClientRect().top).toBeGreaterThan(first?.getBoundingClientRect().bottom ?? 0);
  });

  it('keeps the parts as they are when one of them is answered', async () => {
    const { element } = await open(reader);
    const [first, second] = element.querySelectorAll('[data-item]');
    await userEvent.type(element.querySelector('textarea') as Element, 'Den Hof');
    await chooseRadio('.options', 'chefin');
    await press(itemWords.check);
    expect([...element.querySelectorAll('[data-item]')]).toEqual([first, second]);
    expect(element.querySelector('textarea')?.value).toBe('Den Hof');
  });

  it('does not scroll sideways at 320 px', async () => {
    await page.viewport(320, 640);
    await open(reader);
    expect(document.documentElement.scrollWidth).toBe(320);
    await page.viewport(1280, 720);
  });
});

describe('what cannot be shown', () => {
  it.each(['deck', 'reader'] as const)('is a notice in the place of the part in the %s', async (host) => {
    const { element } = await open({ host, items: [canvas] });
    expect(element.querySelector('.item-problem')?.textContent).toBe(itemWords.missingItem('u10-swot-a'));
    if (host === 'deck') await press(words.next);
    await expect.poll(() => element.querySelector('textarea')).not.toBeNull();
  });

  it('is said where the course has no such exercise', async () => {
    const { element } = await open({ attributes: { 'data-exercise': 'u99' }, writtenOut: 'Karten' });
    expect(element.textContent).toBe(words.missing('u99'));
  });
});

it('empties what the compiler wrote, so that no part stands twice', async () => {
  const written = document.createElement('smm-choice');
  written.dataset.item = 'u10-swot-a';
  const { element } = await open({ writtenOut: written });
  expect(element.contains(written)).toBe(false);
});

it.each(['deck', 'reader'] as const)('has nothing that axe finds in any part in the %s', async (host) => {
  const { element } = await open({ host });
  expect(await violations(element)).toEqual([]);
  await press(itemWords.check);
  expect(await violations(element)).toEqual([]);
  if (host === 'reader') return;
  await press(words.next);
  await expect.poll(() => element.querySelector('textarea')).not.toBeNull();
  expect(await violations(element)).toEqual([]);
});
