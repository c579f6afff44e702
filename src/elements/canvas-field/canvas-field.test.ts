import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CanvasItem } from '../../model/item.ts';
import { canvas as words } from '../../strings/canvas.ts';
import { violations } from '../testing/axe.ts';
import { tabTo } from '../testing/keyboard.ts';
import { type MountOptions, mount } from '../testing/mount.ts';
import { SharedRecord } from '../testing/shared-record.ts';

const canvas: CanvasItem = {
  id: 'u19-canvas',
  chapter: 'K9',
  title: 'Meine Strategie auf einer Seite',
  revision: 'r1',
  kind: 'canvas',
  body: {
    fields: [
      { id: 'ziel', label: 'Ziel', prompt: 'Schreiben Sie Ihr Ziel in einem Satz.', check: 'smart' },
      { id: 'krise', label: 'Krise', prompt: 'Wer antwortet?' },
    ],
  },
  key: {},
};

const open = (options?: MountOptions) =>
  mount('smm-canvas-field', canvas, {
    attributes: { 'data-field': 'u19-canvas/ziel' },
    record: new SharedRecord(),
    ...options,
  });
const box = (element: Element) => element.querySelector('textarea') as HTMLTextAreaElement;
const status = (element: Element) => element.querySelector('.field-status')?.textContent;

describe('writing', () => {
  it('has label and prompt, and keeps the text at every key', async () => {
    const { element, record } = await open();
    await tabTo('textarea');
    await userEvent.keyboard('Bis Mai');
    expect(record.value('u19-canvas')).toEqual({ ziel: ['Bis Mai'] });
    const field = page.getByRole('textbox', { name: 'Ziel', exact: true });
    await expect.element(field).toHaveAccessibleDescription('Schreiben Sie Ihr Ziel in einem Satz.');
    expect(status(element)).toBe(words.saved);
  });

  it('keeps the other fields of the canvas, and is shown again by another element', async () => {
    const record = new SharedRecord();
    await record.saveValue('u19-canvas', { krise: ['Frau Aydin'] });
    const { element } = await open({ record });
    await userEvent.fill(box(element), 'Bis Mai');
    expect(record.value('u19-canvas')).toEqual({ krise: ['Frau Aydin'], ziel: ['Bis Mai'] });
    const again = await open({ record, host: 'reader' });
    expect(box(again.element).value).toBe('Bis Mai');
    await userEvent.fill(box(element), '');
    expect(record.value('u19-canvas')).toEqual({ krise: ['Frau Aydin'] });
  });

  it('tells once that it is kept, not at every key', async () => {
    const { element, log } = await open();
    await userEvent.type(box(element), 'Mai');
    expect(log).toEqual([words.saved]);
  });

  it.each(['blocked', 'full', 'newer'] as const)('is honest where the storage is %s', async (problem) => {
    const record = new SharedRecord();
    const { element, log } = await open({ record });
    record.fail(problem);
    await userEvent.type(box(element), 'M');
    expect(status(element)).toBe(words.notSaved[problem]);
    expect(log).toEqual([words.notSaved[problem]]);
  });

  it('says when no more text fits', async () => {
    const { element, log } = await open();
    await userEvent.fill(box(element), 'x'.repeat(599));
    expect(element.querySelector('.field-limit')).toBeNull();
    await userEvent.type(box(element), 'yz');
    expect(box(element).value).toHaveLength(600);
    expect(element.querySelector('.field-limit')?.textContent).toBe(words.limit(600));
    expect(log).toContain(words.limit(600));
    expect(box(element).getAttribute('aria-describedby')).toContain(element.querySelector('.field-limit')?.id);
  });
});

describe('another tab', () => {
  it('changes the text here', async () => {
    const record = new SharedRecord();
    const { element, settle } = await open({ record });
    record.valueArrives('u19-canvas', { ziel: ['Von nebenan'] });
    await settle();
    expect(box(element).value).toBe('Von nebenan');
  });

  it('does not write under the fingers of who types here, who has the last word', async () => {
    const record = new SharedRecord();
    const { element, settle } = await open({ record });
    await userEvent.type(box(element), 'Mein Satz');
    record.valueArrives('u19-canvas', { ziel: ['Von nebenan'], krise: ['Frau Aydin'] });
    await settle();
    expect(box(element).value).toBe('Mein Satz');
    await userEvent.keyboard('.');
    expect(record.value('u19-canvas')).toEqual({ ziel: ['Mein Satz.'], krise: ['Frau Aydin'] });
  });

  it('shows what came meanwhile when the field is left unchanged', async () => {
    const record = new SharedRecord();
    const { element, settle } = await open({ record });
    box(element).focus();
    record.valueArrives('u19-canvas', { ziel: ['Von nebenan'] });
    await settle();
    expect(box(element).value).toBe('');
    box(element).blur();
    await settle();
    expect(box(element).value).toBe('Von nebenan');
  });
});

describe('look', () => {
  it.each(['deck', 'reader'] as const)('has nothing that axe finds in the %s', async (host) => {
    const { element } = await open({ host });
    expect(await violations(element)).toEqual([]);
    await userEvent.fill(box(element), 'x'.repeat(600));
    expect(await violations(element)).toEqual([]);
  });

  it('writes on ruled lines of 38 px in 28 px type on a slide', async () => {
    const { element } = await open();
    const { fontSize, lineHeight } = getComputedStyle(box(element));
    expect([fontSize, lineHeight]).toEqual(['28px', '38px']);
    const { fontSize: prompt } = getComputedStyle(element.querySelector('.field-prompt') as Element);
    expect(Number.parseFloat(prompt)).toBeGreaterThanOrEqual(28);
  });

  it('grows with its text in the reader, and does not scroll sideways at 320 px', async () => {
    await page.viewport(320, 640);
    const { element } = await open({ host: 'reader' });
    const before = box(element).offsetHeight;
    await userEvent.fill(box(element), 'Wort '.repeat(100));
    await expect.poll(() => box(element).offsetHeight).toBeGreaterThan(before + 100);
    expect(box(element).scrollHeight).toBeLessThanOrEqual(box(element).clientHeight);
    expect(document.documentElement.scrollWidth).toBe(320);
    await page.viewport(1280, 720);
  });
});

it.each(['u19-canvas/nichts', 'u99/ziel'])('says that it is missing where the course has no field %s', async (path) => {
  const { element } = await open({ attributes: { 'data-field': path }, writtenOut: 'Ziel' });
  expect(element.textContent).toBe(words.missing(path));
});
