import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CanvasItem } from '../../model/item.ts';
import { canvas as words } from '../../strings/canvas.ts';
import { copyText as copyWords } from '../../strings/copy-text.ts';
import { smartHints as hintWords } from '../../strings/smart-hints.ts';
import { violations } from '../testing/axe.ts';
import { tabTo } from '../testing/keyboard.ts';
import { type MountOptions, mount } from '../testing/mount.ts';
import { press } from '../testing/press.ts';
import { SharedRecord } from '../testing/shared-record.ts';

const field = (id: string, label: string, from: string) => ({ id, label, prompt: `Was gilt für ${label}?`, from });
const canvas: CanvasItem = {
  id: 'u19-canvas',
  chapter: 'K9',
  title: 'Meine Strategie auf einer Seite',
  revision: 'r1',
  kind: 'canvas',
  body: {
    fields: [
      { ...field('ziel', 'Ziel', 'k2-s08'), check: 'smart' },
      field('zielgruppe', 'Zielgruppe', 'k4-s09'),
      field('schwerpunkt', 'Schwerpunkt', 'k7-s06'),
      field('krise', 'Krise', 'k8-s11'),
      field('messung', 'Messung', 'k6-s13'),
    ],
  },
  key: {},
};
const goal = 'Bis 30. Juni kommen 60 statt 40 Anfragen im Monat, verantwortlich ist Frau Demir.';

async function open(options: MountOptions = {}) {
  const record = new SharedRecord();
  await record.saveValue(canvas.id, { ziel: [goal] });
  const places = { 'k4-s09': { number: '4.9', headline: 'Kurz geprüft: Kapitel 4', href: '#/k4-s09/1' } };
  return mount('smm-canvas', canvas, { record, places, ...options });
}
const box = (element: Element, id: string) =>
  element.querySelector(`textarea[data-part="${id}"]`) as HTMLTextAreaElement;
const status = (element: Element) => element.querySelector('.page-status')?.textContent?.trim();

/** Takes the place of the browser's dialog, which would stop the test. */
function watchPrint() {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  onTestFinished(() => {
    window.dispatchEvent(new Event('afterprint'));
    print.mockRestore();
  });
  return print;
}

function watchClipboard(write: (text: string) => Promise<void>) {
  const clipboard = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(write);
  onTestFinished(() => clipboard.mockRestore());
  return clipboard;
}

describe('the page of all fields', () => {
  it('shows what was written on the slides, and counts it', async () => {
    const { element } = await open();
    expect(box(element, 'ziel').value).toBe(goal);
    expect(status(element)).toBe('1 von 5 Feldern stehen.');
    await userEvent.fill(box(element, 'krise'), 'Frau Demir antwortet.');
    expect(status(element)).toBe(`2 von 5 Feldern stehen. ${words.saved}`);
  });

  it('leads to the slide of a field where the course has it, with its headline in the name', async () => {
    const { element } = await open();
    const links = [...element.querySelectorAll('a')];
    expect(links.map((one) => [one.getAttribute('href'), one.textContent])).toEqual([
      ['#/k4-s09/1', 'Zu Folie 4.9: Kurz geprüft: Kapitel 4'],
    ]);
    await userEvent.fill(box(element, 'zielgruppe'), 'Menschen, die kommentieren');
    expect(element.querySelector('a')?.textContent).toBe('von Folie 4.9: Kurz geprüft: Kapitel 4');
  });

  it('says where the text was not kept', async () => {
    const record = new SharedRecord();
    const { element } = await open({ record });
    record.fail('full');
    await userEvent.fill(box(element, 'krise'), 'x');
    expect(element.querySelector('.item-status')?.textContent).toBe(words.notSaved.full);
  });

  it.each(['deck', 'reader'] as const)('has nothing that axe finds, also with hints, in the %s', async (host) => {
    const { element } = await open({ host });
    expect(await violations(element)).toEqual([]);
    await press(hintWords.open);
    expect(await violations(element)).toEqual([]);
  });

  it('fits a slide in type of 28 px, and a focused field stays whole', async () => {
    const { element } = await open();
    const rect = (one: Element | null) => one?.getBoundingClientRect() ?? new DOMRect();
    const fields = rect(element.querySelector('.canvas-fields'));
    expect(fields.bottom).toBeLessThanOrEqual(rect(element.querySelector('.item-actions')).top);
    expect(rect(element.querySelector('.item-actions')).bottom).toBeLessThanOrEqual(692);
    for (const area of element.querySelectorAll('textarea')) {
      area.focus();
      const { top, bottom } = rect(area);
      expect(bottom - top).toBeGreaterThanOrEqual(37);
      expect([top >= fields.top, bottom <= fields.bottom]).toEqual([true, true]);
    }
    for (const one of element.querySelectorAll('label, p, a, textarea, button'))
      expect(Number.parseFloat(getComputedStyle(one).fontSize)).toBeGreaterThanOrEqual(28);
  });

  it('does not scroll sideways at 320 px', async () => {
    await page.viewport(320, 640);
    onTestFinished(() => page.viewport(1280, 720));
    await open({ host: 'reader' });
    await press(hintWords.open);
    expect(document.documentElement.scrollWidth).toBe(320);
  });
});

describe('„Als Text kopieren“', () => {
  it('puts title, headings and texts on the clipboard, and says so', async () => {
    const clipboard = watchClipboard(async () => {});
    const { element, log } = await open();
    await press(copyWords.copy);
    const text = clipboard.mock.calls[0]?.[0] ?? '';
    expect(text.split('\n').slice(0, 6)).toEqual([
      'Meine Strategie auf einer Seite',
      '===============================',
      '',
      'Ziel',
      '----',
      goal,
    ]);
    expect(text).toContain(`Messung\n-------\n${words.empty}`);
    expect(log).toEqual([copyWords.copied]);
    expect(status(element)).toBe(`1 von 5 Feldern stehen. ${copyWords.copied}`);
    await userEvent.fill(box(element, 'krise'), 'Neu');
    expect(status(element)).not.toContain(copyWords.copied);
  });

  it('marks the text where the browser does not let the page copy, and gives the focus back', async () => {
    watchClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const { element, log } = await open();
    await press(copyWords.copy);
    const area = element.querySelector('.copy-by-hand textarea') as HTMLTextAreaElement;
    expect(document.activeElement).toBe(area);
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(area.value);
    expect(log).toEqual([copyWords.byHand]);
    expect(await violations(element)).toEqual([]);
    await press(copyWords.done);
    expect(document.activeElement?.textContent).toBe(copyWords.copy);
    expect(element.querySelector('.copy-by-hand')).toBeNull();
  });
});

describe('„Drucken“', () => {
  it('prints one sheet with name, headings, texts and lines for what is empty, and takes it away again', async () => {
    const print = watchPrint();
    await open();
    await press(words.print);
    expect(print).toHaveBeenCalledOnce();
    const paper = document.querySelector('body > .paper');
    expect([...(paper?.querySelectorAll('h1, h2') ?? [])].map((one) => one.textContent)).toEqual([
      canvas.title,
      ...canvas.body.fields.map(({ label }) => label),
    ]);
    expect(paper?.querySelector('.paper-name')?.textContent).toContain(words.name);
    expect(paper?.querySelector('.paper-text')?.textContent).toBe(goal);
    expect(paper?.querySelectorAll('.paper-lines')).toHaveLength(4);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('body > .paper')).toBeNull();
  });

  it('prints what stands there now, once', async () => {
    watchPrint();
    const { element } = await open();
    await press(words.print);
    await userEvent.fill(box(element, 'ziel'), 'Anders');
    await press(words.print);
    const papers = [...document.querySelectorAll('body > .paper')];
    expect(papers.map((one) => one.querySelector('.paper-text')?.textContent)).toEqual(['Anders']);
  });
});

describe('hints on the goal', () => {
  it('mark words in the own sentence, and the caret stands only where something was not recognised', async () => {
    const { element, log } = await open({ host: 'reader' });
    await press(hintWords.open);
    const marked = [...element.querySelectorAll('.hints-text mark')].map(
      (one) => one.firstChild?.nextSibling?.textContent,
    );
    expect(marked).toEqual(['30. Juni', '60', 'statt 40', 'Anfragen', 'verantwortlich ist Frau Demir']);
    expect(element.querySelectorAll('.hint-state .icon')).toHaveLength(0);
    expect(log.at(-1)).toBe(`5 von 5 Angaben erkannt. ${hintWords.note}`);
    await userEvent.fill(box(element, 'ziel'), 'Mehr Likes');
    expect(element.querySelectorAll('.hint-state .icon')).toHaveLength(5);
    expect(element.textContent).not.toMatch(/richtig|falsch/i);
  });

  it('open by keyboard, and Escape closes them without losing the place', async () => {
    const { element, log } = await open();
    await tabTo('.hints-button');
    await userEvent.keyboard('{Enter}');
    expect(element.querySelector('.smart-hints')).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(element.querySelector('.smart-hints')).toBeNull();
    expect(document.activeElement?.textContent).toBe(hintWords.open);
    expect(log.at(-1)).toBe(hintWords.closed);
  });
});
