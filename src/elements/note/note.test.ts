import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { canvas } from '../../strings/canvas.ts';
import { note as words } from '../../strings/note.ts';
import { violations } from '../testing/axe.ts';
import { type MountOptions, mount } from '../testing/mount.ts';
import { press } from '../testing/press.ts';
import { SharedRecord } from '../testing/shared-record.ts';

const places = {
  'k2-s04': { number: '2.4', headline: 'Fünf Fragen', href: '#k2-s04' },
  'k2-s05': { number: '2.5', headline: 'Ein Ziel', href: '#k2-s05' },
};
const open = (options?: MountOptions) =>
  mount('smm-note', undefined, {
    host: 'reader',
    places,
    attributes: { 'data-note': 'k2-s04' },
    record: new SharedRecord(),
    ...options,
  });
const withNote = async (text: string): Promise<SharedRecord> => {
  const record = new SharedRecord();
  await record.saveValue('note/k2-s04', { text: [text] });
  return record;
};
const area = (element: Element) => element.querySelector('textarea') as HTMLTextAreaElement;
const change = 'Meine Notiz zu Folie 2.4 Ändern';
const read = (element: Element) => element.querySelector('.note-text')?.textContent;

test('a slide without a note has one button and no field', async () => {
  const { element } = await open();
  expect(element.querySelectorAll('*')).toHaveLength(5);
  await expect.element(page.getByRole('button', { name: 'Notiz zu Folie 2.4 schreiben' })).toBeVisible();
  expect(element.querySelector('button')?.offsetHeight).toBeGreaterThanOrEqual(48);
  expect(await violations(element)).toEqual([]);
});

test('the button unfolds a field that names the slide, and what is typed is kept at every key', async () => {
  const { element, record, log } = await open();
  await press('Notiz zu Folie 2.4 schreiben');
  expect(document.activeElement).toBe(area(element));
  await userEvent.keyboard('Im Betrieb fragen');
  expect(record.value('note/k2-s04')).toEqual({ text: ['Im Betrieb fragen'] });
  await expect.element(page.getByRole('textbox', { name: 'Meine Notiz zu Folie 2.4', exact: true })).toBeVisible();
  expect(element.querySelector('.field-status')?.textContent).toBe(canvas.saved);
  expect(log).toEqual([canvas.saved]);
  expect(await violations(element)).toEqual([]);
});

test('a note is read without opening, and „Fertig“ leads back to its button', async () => {
  const { element } = await open({ record: await withNote(' Erstens\nZweitens ') });
  expect(read(element)).toBe('Erstens\nZweitens');
  expect(element.querySelector('textarea')).toBeNull();
  await expect.element(page.getByRole('heading', { name: 'Meine Notiz zu Folie 2.4' })).toBeVisible();
  expect(await violations(element)).toEqual([]);
  await press(change);
  expect(area(element).value).toBe(' Erstens\nZweitens ');
  expect(element.querySelector('.note-read')?.checkVisibility()).toBe(false);
  await press(words.done);
  expect(element.querySelector('textarea')).toBeNull();
  expect(document.activeElement).toBe(element.querySelector('button'));
});

test('an emptied note is no note: neither in the record nor on the slide', async () => {
  const { element, record } = await open({ record: await withNote('Alt') });
  await press(change);
  await userEvent.fill(area(element), '');
  expect(record.value('note/k2-s04')).toEqual({});
  await press(words.done);
  expect(element.querySelector('.note')).toBeNull();
  await expect.element(page.getByRole('button', { name: 'Notiz zu Folie 2.4 schreiben' })).toHaveFocus();
});

test('what another tab writes shows at once, but not under the hands of whoever is typing', async () => {
  const record = new SharedRecord();
  const { element, settle } = await open({ record });
  record.valueArrives('note/k2-s04', { text: ['Von dort'] });
  await settle();
  expect(read(element)).toBe('Von dort');
  await press(change);
  await userEvent.keyboard(' und hier');
  record.valueArrives('note/k2-s04', { text: ['Ganz anders'] });
  await settle();
  expect(area(element).value).toBe('Von dort und hier');
});

test('markup in a note is text', async () => {
  const { element } = await open({ record: await withNote('<b onclick="x">fett</b>') });
  expect(read(element)).toBe('<b onclick="x">fett</b>');
  expect(element.querySelector('b')).toBeNull();
});

test.each(['blocked', 'full', 'newer'] as const)('it is honest where the storage is %s', async (problem) => {
  const record = new SharedRecord();
  const { element } = await open({ record });
  record.fail(problem);
  await press('Notiz zu Folie 2.4 schreiben');
  await userEvent.keyboard('M');
  expect(element.querySelector('.field-status')?.textContent).toBe(canvas.notSaved[problem]);
});

test('a full note says that no more fits', async () => {
  const { element, log } = await open({ record: await withNote('x'.repeat(1999)) });
  await press(change);
  await userEvent.keyboard('yz');
  expect(area(element).value).toHaveLength(2000);
  expect(element.querySelector('.field-status')?.textContent).toBe(canvas.limit(2000));
  expect(log).toContain(canvas.limit(2000));
});

test('a long word stays inside of a window of 320 px, and the field grows with its text', async () => {
  await page.viewport(320, 640);
  onTestFinished(() => page.viewport(1280, 720));
  const { element } = await open({ record: await withNote('Donaudampfschifffahrt'.repeat(20)) });
  expect(document.documentElement.scrollWidth).toBe(320);
  await press(change);
  expect(area(element).scrollHeight).toBeLessThanOrEqual(area(element).clientHeight);
  expect(document.documentElement.scrollWidth).toBe(320);
});
