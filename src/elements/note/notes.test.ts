import { expect, onTestFinished, test, vi } from 'vitest';
import { copyText } from '../../strings/copy-text.ts';
import { note as words } from '../../strings/note.ts';
import { violations } from '../testing/axe.ts';
import { mount } from '../testing/mount.ts';
import { press } from '../testing/press.ts';
import { SharedRecord } from '../testing/shared-record.ts';

const slides = ['k1-s02', 'k2-s04', 'k2-s05'];
const places = {
  'k1-s02': { number: '1.2', headline: 'Warum Strategie', href: '#k1-s02' },
  'k2-s04': { number: '2.4', headline: 'Fünf Fragen', href: '#k2-s04' },
};

async function open(record = new SharedRecord()) {
  const mounted = await mount('smm-notes', undefined, { host: 'reader', places, record });
  Object.assign(mounted.element, { slides });
  await mounted.settle();
  return mounted;
}

async function withNotes(): Promise<SharedRecord> {
  const record = new SharedRecord();
  await record.saveValue('note/k2-s04', { text: ['Zeile eins\nZeile zwei '] });
  await record.saveValue('note/k1-s02', { text: ['Frau Demir fragen'] });
  return record;
}

test('without notes it says where they are written, and offers nothing to copy', async () => {
  const { element } = await open();
  expect(element.textContent).toBe(words.none);
  expect(element.querySelector('button')).toBeNull();
});

test('every note stands below the way to its slide, in the order of the day', async () => {
  const { element } = await open(await withNotes());
  const listed = [...element.querySelectorAll('li')].map((one) => [
    one.querySelector('a')?.getAttribute('href'),
    one.querySelector('a')?.textContent,
    one.querySelector('.note-text')?.textContent,
  ]);
  expect(listed).toEqual([
    ['#k1-s02', 'Folie 1.2: Warum Strategie', 'Frau Demir fragen'],
    ['#k2-s04', 'Folie 2.4: Fünf Fragen', 'Zeile eins\nZeile zwei'],
  ]);
  expect(await violations(element)).toEqual([]);
});

test('a note that is written or emptied shows at once, here or in another tab', async () => {
  const record = await withNotes();
  const { element, settle } = await open(record);
  record.valueArrives('note/k1-s02', {});
  await record.saveValue('note/k2-s04', { text: ['Neu'] });
  await settle();
  expect([...element.querySelectorAll('.note-text')].map(({ textContent }) => textContent)).toEqual(['Neu']);
});

test('a note to a slide that is no longer in the course is not lost: it stands at the end, without a way', async () => {
  const record = await withNotes();
  await record.saveValue('note/k1-s99', { text: ['Von früher'] });
  const { element } = await open(record);
  const last = element.querySelector('li:last-child');
  expect(last?.textContent).toBe(`${words.gone}Von früher`);
  expect(last?.querySelector('a')).toBeNull();
});

test('„Als Text kopieren“ takes all of them, with the slide above each', async () => {
  const clipboard = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  onTestFinished(() => clipboard.mockRestore());
  const { element, log, record } = await open(await withNotes());
  await press(copyText.copy);
  expect(clipboard.mock.calls).toEqual([
    [
      `Meine Notizen
=============

Folie 1.2: Warum Strategie
--------------------------
Frau Demir fragen

Folie 2.4: Fünf Fragen
----------------------
Zeile eins
Zeile zwei`,
    ],
  ]);
  expect(log).toEqual([copyText.copied]);
  expect(element.querySelector('.field-status')?.textContent).toBe(copyText.copied);
  await record.saveValue('note/k2-s04', { text: ['Neu'] });
  await element.updateComplete;
  expect(element.querySelector('.field-status')?.textContent).toBe('');
});

test('where the browser does not let the page copy, the text is marked to copy it by hand', async () => {
  const clipboard = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowed'));
  onTestFinished(() => clipboard.mockRestore());
  const { element } = await open(await withNotes());
  await press(copyText.copy);
  expect(document.activeElement).toBe(element.querySelector('textarea'));
  expect(await violations(element)).toEqual([]);
  await press(copyText.done);
  expect(document.activeElement).toBe(element.querySelector('.copy'));
});
