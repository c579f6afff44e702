import { afterEach, expect, test, vi } from 'vitest';
import { announceEvent } from '../elements/shared/announce.ts';
import { isAnswering } from './answering.ts';
import { askToPersist } from './ask-to-persist.ts';
import { storageStatus } from './storage-status.ts';
import { showUpdateBar } from './update-bar.ts';

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

const show = (markup: string): void => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  document.body.replaceChildren(template.content);
};

test.each([
  ['something given and not checked', '<div data-phase="open" data-given></div>'],
  ['a card held', '<div data-phase="open"><button data-card="a" aria-pressed="true"></button></div>'],
  ['a card in the air', '<div data-dragging></div>'],
  ['an open dialog', '<dialog open></dialog>'],
  ['a turn of the simulator', '<div data-kind="simulation" data-look="turn"></div>'],
])('%s is an open answer', (_, markup) => {
  show(markup);
  expect(isAnswering(document)).toBe(true);
});

test.each([
  ['an untouched question', '<div data-phase="open"><button data-card="a" aria-pressed="false"></button></div>'],
  [
    'a checked answer, with a reason unfolded',
    '<div data-phase="checked" data-given><button data-card="a" aria-pressed="true"></button></div>',
  ],
  ['the report of the simulator', '<div data-kind="simulation" data-look="report"></div>'],
  ['a field that has been left', '<textarea>Text</textarea>'],
  ['a chosen option that has the focus after its answer was checked', '<input type="radio" checked>'],
])('%s is none', (_, markup) => {
  show(markup);
  document.querySelector<HTMLInputElement>('input')?.focus();
  expect(isAnswering(document)).toBe(false);
});

test('a text is open as long as the focus is in it', () => {
  show('<textarea></textarea>');
  document.querySelector('textarea')?.focus();
  expect(isAnswering(document)).toBe(true);
  document.querySelector('textarea')?.blur();
  expect(isAnswering(document)).toBe(false);
});

test('the bar is a region below the bar of the reader, says its sentence once, and goes with „Später“', () => {
  show('<a class="skip" href="#course"></a><nav class="reader-bar"></nav><main></main>');
  const said: string[] = [];
  const listen = (event: Event): void => void said.push(String((event as CustomEvent).detail));
  document.addEventListener(announceEvent, listen);
  const actions = { loadNow: vi.fn(), later: vi.fn() };
  showUpdateBar(document, actions);
  document.removeEventListener(announceEvent, listen);
  const bar = document.querySelector<HTMLElement>('.reader-bar + section');
  expect(said).toEqual([bar?.querySelector('p')?.textContent]);
  const [loadNow, later] = bar?.querySelectorAll('button') ?? [];
  later?.click();
  expect(document.querySelector('section')).toBeNull();
  expect(actions.later).toHaveBeenCalledOnce();
  loadNow?.click();
  expect(actions.loadNow).toHaveBeenCalledOnce();
});

test('the browser is asked to keep everything once on a device, and not before there is an answer', () => {
  const persist = vi.spyOn(navigator.storage, 'persist').mockResolvedValue(true);
  askToPersist(document);
  expect(persist).not.toHaveBeenCalled();
  document.dispatchEvent(new CustomEvent('smm-outcome'));
  document.dispatchEvent(new CustomEvent('smm-stored'));
  askToPersist(document);
  document.dispatchEvent(new CustomEvent('smm-outcome'));
  expect(persist).toHaveBeenCalledOnce();
  persist.mockRestore();
});

test('the settings learn what the browser says of the storage, or nothing where it does not answer', async () => {
  expect(await storageStatus()).toMatchObject({ persisted: expect.any(Boolean), usage: expect.any(Number) });
  vi.spyOn(navigator.storage, 'estimate').mockRejectedValueOnce(new TypeError('no'));
  expect(await storageStatus()).toBeUndefined();
});
