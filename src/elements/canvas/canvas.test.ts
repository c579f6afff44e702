import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CanvasItem } from '../../model/item.ts';
import { canvas as words } from '../../strings/canvas.ts';
import { item as itemWords } from '../../strings/item.ts';
import { violations } from '../testing/axe.ts';
import { pressAt, tabTo } from '../testing/keyboard.ts';
import { type MountOptions, mount } from '../testing/mount.ts';
import { press } from '../testing/press.ts';
import { SharedRecord } from '../testing/shared-record.ts';

const models = [
  'Jeden Freitag erklärt die Chefin in einem kurzen Film eine Käsesorte, weil sie das gut kann und viele Gäste danach fragen.',
  'Jeden Monat öffnet der Hof für eine Führung, angekündigt im Netz.',
];
const canvas: CanvasItem = {
  id: 'u10-swot-b',
  chapter: 'K5',
  title: 'Eine Maßnahme ableiten',
  revision: 'r1',
  kind: 'canvas',
  body: {
    fields: [{ id: 'massnahme', label: 'Maßnahme', prompt: 'Verbinden Sie eine Stärke mit einer Chance.', models }],
  },
  key: {},
};
const [single] = canvas.body.fields;
const two: CanvasItem = {
  ...canvas,
  body: { fields: [{ id: 'notiz', label: 'Notiz', prompt: '' }, ...(single ? [single] : [])] },
};

const open = (options?: MountOptions, item = canvas) =>
  mount('smm-canvas', item, { record: new SharedRecord(), ...options });
const box = (element: Element, field = 'massnahme') =>
  element.querySelector(`textarea[data-part="${field}"]`) as HTMLTextAreaElement;
const names = (element: Element) => [...element.querySelectorAll('button')].map((one) => one.textContent?.trim());
const written = async (text: string, options: MountOptions = {}) => {
  const record = new SharedRecord();
  await record.saveValue(canvas.id, { massnahme: [text] });
  return open({ record, ...options });
};

describe('writing', () => {
  it('is a group named by the title; each field has label and prompt', async () => {
    const { element } = await open({}, two);
    expect(element.querySelector('[role="group"]')?.getAttribute('aria-label')).toBe('Eine Maßnahme ableiten');
    const field = page.getByRole('textbox', { name: 'Maßnahme', exact: true });
    await expect.element(field).toHaveAccessibleDescription('Verbinden Sie eine Stärke mit einer Chance.');
    expect(box(element, 'notiz').hasAttribute('aria-describedby')).toBe(false);
    expect(element.querySelectorAll('.field-prompt')).toHaveLength(1);
  });

  it('keeps the text as typed at every key, beside the other fields, and tells so once', async () => {
    const record = new SharedRecord();
    await record.saveValue(canvas.id, { notiz: ['Stärke 1'] });
    const { element, log } = await open({ record }, two);
    await tabTo('textarea[data-part="massnahme"]');
    await userEvent.keyboard('Den  Hof ');
    expect(record.value(canvas.id)).toEqual({ notiz: ['Stärke 1'], massnahme: ['Den  Hof '] });
    expect([...element.querySelectorAll('.field-status')].map((one) => one.textContent)).toEqual(['', words.saved]);
    expect(log).toEqual([words.saved]);
    const again = await open({ record, host: 'reader' }, two);
    expect(box(again.element, 'notiz').value).toBe('Stärke 1');
  });

  it('does not write under the fingers of who types here when another tab writes', async () => {
    const record = new SharedRecord();
    const { element, settle } = await open({ record }, two);
    await userEvent.type(box(element), 'Mein Satz');
    record.valueArrives(canvas.id, { massnahme: ['Von nebenan'], notiz: ['Auch von nebenan'] });
    await settle();
    expect([box(element).value, box(element, 'notiz').value]).toEqual(['Mein Satz', 'Auch von nebenan']);
  });
});

describe('model answers', () => {
  it('are not in the page before they are asked for', async () => {
    const { element } = await written('Den Hof zeigen', { writtenOut: 'Maßnahme' });
    for (const model of models) expect(element.outerHTML).not.toContain(model.slice(0, 20));
    expect(element.querySelector('.models')?.textContent).toBe(words.modelsLater);
  });

  it('are offered as soon as something is written', async () => {
    const { element } = await open();
    expect(names(element)).toEqual([itemWords.reset]);
    await userEvent.type(box(element), 'D');
    expect(names(element)).toEqual([words.compare, itemWords.reset]);
    await userEvent.fill(box(element), '');
    expect(names(element)).toEqual([itemWords.reset]);
  });

  it('say what is missing after fewer than three words, and go there', async () => {
    const { element, log } = await written('Den Hof');
    await press(words.compare);
    const message = 'Schreiben Sie zuerst mindestens drei Wörter in das Feld „Maßnahme“.';
    expect(element.querySelector('.item-status')?.textContent).toBe(message);
    expect(log).toEqual([message]);
    expect(document.activeElement).toBe(box(element));
    expect(element.querySelector('.models-head')).toBeNull();
    await expect
      .element(page.getByRole('textbox'))
      .toHaveAccessibleDescription(`Verbinden Sie eine Stärke mit einer Chance. ${message}`);
    await userEvent.keyboard('!');
    expect(element.querySelector('.item-status')).toBeNull();
  });

  it('show as a list after writing, with the keyboard alone, and grade nothing', async () => {
    const { element, record } = await open();
    await tabTo('textarea');
    await userEvent.keyboard('Den Hof zeigen');
    await pressAt('.btn.primary', '{Enter}');
    expect(document.activeElement?.textContent).toBe('So könnte es auch lauten');
    expect([...element.querySelectorAll('.models li')].map((one) => one.textContent)).toEqual(models);
    expect(element.textContent).not.toMatch(/richtig/i);
    expect(record.attempts()).toEqual([]);
    expect(names(element)).toEqual([itemWords.reset]);
  });

  it('stay open for another element, and while the text is changed', async () => {
    const { record, unmount } = await written('Den Hof zeigen');
    await press(words.compare);
    unmount();
    const { element } = await open({ record });
    await userEvent.fill(box(element), 'Neu');
    expect(element.querySelectorAll('.models li')).toHaveLength(2);
    expect(box(element).value).toBe('Neu');
  });

  it('belong to their field only', async () => {
    const { element, record } = await open({}, two);
    await userEvent.type(box(element, 'notiz'), 'Viel Text ohne Beispiele');
    expect(names(element)).toEqual([itemWords.reset]);
    await userEvent.type(box(element), 'Den Hof zeigen');
    await press(words.compare);
    expect(element.querySelectorAll('.models')).toHaveLength(1);
    expect(record.value(canvas.id)).toMatchObject({ notiz: ['Viel Text ohne Beispiele'] });
  });
});

describe('„Zurücksetzen“', () => {
  it('empties the fields and takes the model answers out of the page; „Rückgängig“ brings both back', async () => {
    const { element, record, log } = await written('Den Hof zeigen');
    await press(words.compare);
    const before = record.value(canvas.id);
    await press(itemWords.reset);
    expect([box(element).value, record.value(canvas.id)]).toEqual(['', {}]);
    expect(element.outerHTML).not.toContain('Jeden Freitag');
    await press(words.undo);
    expect([box(element).value, record.value(canvas.id)]).toEqual(['Den Hof zeigen', before]);
    expect(element.querySelectorAll('.models li')).toHaveLength(2);
    expect(log).toEqual([words.resetDone, words.undone]);
    expect(names(element)).toEqual([itemWords.reset]);
    expect(document.activeElement?.textContent).toBe(itemWords.reset);
  });

  it('cannot be taken back once something is written, here or in another tab', async () => {
    const record = new SharedRecord();
    await record.saveValue(canvas.id, { massnahme: ['Alt'] });
    const { element, settle } = await open({ record });
    await press(itemWords.reset);
    expect(names(element)).toContain(words.undo);
    record.valueArrives(canvas.id, { massnahme: ['Von nebenan'] });
    await settle();
    expect(names(element)).not.toContain(words.undo);
    await press(itemWords.reset);
    await userEvent.type(box(element), 'N');
    await userEvent.fill(box(element), '');
    expect(names(element)).not.toContain(words.undo);
  });

  it('offers nothing to take back where nothing was written', async () => {
    const { element } = await open();
    await press(itemWords.reset);
    expect(names(element)).toEqual([itemWords.reset]);
  });
});

describe('look', () => {
  it.each(['deck', 'reader'] as const)('has nothing that axe finds in any state in the %s', async (host) => {
    const { element } = await written('Den Hof', { host });
    expect(await violations(element)).toEqual([]);
    await press(words.compare);
    expect(await violations(element)).toEqual([]);
    await userEvent.fill(box(element), 'x y z'.repeat(120));
    await press(words.compare);
    expect(element.querySelector('.field-limit')).not.toBeNull();
    expect(await violations(element)).toEqual([]);
  });

  it('fits a slide with the text left and three model answers right, in type of 28 px', async () => {
    const model =
      'Jeden Freitag erklärt die Chefin in einem kurzen Film eine Käsesorte, weil sie das gut kann und viele Gäste fragen.';
    const item: CanvasItem = {
      ...canvas,
      body: { fields: canvas.body.fields.map((one) => ({ ...one, models: [model, model, model] })) },
    };
    const record = new SharedRecord();
    await record.saveValue(canvas.id, { massnahme: ['Wort '.repeat(60)] });
    const { element } = await open({ record }, item);
    await press(words.compare);
    const rect = (selector: string) => element.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    expect(rect('.models').left).toBeGreaterThan(rect('.sheet').right);
    expect(rect('.models').right).toBeLessThanOrEqual(1216);
    expect(rect('.canvas-fields').bottom).toBeLessThan(rect('.item-actions').top);
    expect(rect('.item-actions').bottom).toBeLessThanOrEqual(692);
    expect(rect('textarea').bottom).toBeLessThan(rect('.sheet').bottom);
    const { scrollHeight, clientHeight } = element.querySelector('.models') as Element;
    expect(scrollHeight).toBeLessThanOrEqual(clientHeight);
    for (const one of element.querySelectorAll('label, p, li, h3, textarea, button')) {
      expect(Number.parseFloat(getComputedStyle(one).fontSize)).toBeGreaterThanOrEqual(28);
    }
  });

  it('puts several fields in columns on a slide, where nothing lies on anything else', async () => {
    const { element } = await open({}, two);
    await userEvent.fill(box(element), 'Den Hof zeigen');
    await press(words.compare);
    const [first, second] = [...element.querySelectorAll('.sheet')].map((one) => one.getBoundingClientRect());
    expect(first?.right).toBeLessThan(second?.left ?? 0);
    expect(second?.bottom).toBeLessThan(element.querySelector('.models')?.getBoundingClientRect().top ?? 0);
    expect(box(element).getBoundingClientRect().bottom).toBeLessThan(second?.bottom ?? 0);
    const { bottom } = element.querySelector('.canvas-fields')?.getBoundingClientRect() ?? new DOMRect();
    expect(bottom).toBeLessThanOrEqual(element.querySelector('.item-actions')?.getBoundingClientRect().top ?? 0);
  });

  it('stacks sheet and model answers in the reader, and does not scroll sideways at 320 px', async () => {
    await page.viewport(320, 640);
    const { element } = await written('Den Hof zeigen', { host: 'reader' });
    await press(words.compare);
    const sheet = element.querySelector('.sheet')?.getBoundingClientRect();
    expect(element.querySelector('.models')?.getBoundingClientRect().top).toBeGreaterThan(sheet?.bottom ?? 0);
    expect(document.documentElement.scrollWidth).toBe(320);
    await page.viewport(1280, 720);
  });
});

it.each(['u99-nichts', 'q-k2-01'])('says that it is missing where %s is no canvas of the course', async (id) => {
  const { element } = await open({ attributes: { 'data-item': id }, writtenOut: 'Maßnahme' });
  expect(element.textContent).toBe(itemWords.missingItem(id));
});
