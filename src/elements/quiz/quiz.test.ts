import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Attempt } from '../../model/attempt.ts';
import type { CanvasItem, ChoiceItem, Item, VoteItem } from '../../model/item.ts';
import type { Quiz } from '../../model/quiz.ts';
import { newSession } from '../../model/session.ts';
import { item as itemWords } from '../../strings/item.ts';
import { quiz as words } from '../../strings/quiz.ts';
import { violations } from '../testing/axe.ts';
import { pressAt } from '../testing/keyboard.ts';
import { type MountOptions, mount } from '../testing/mount.ts';
import { SharedRecord } from '../testing/shared-record.ts';

function question(id: string): ChoiceItem {
  return {
    id,
    chapter: 'K2',
    title: `Titel ${id}`,
    revision: 'r1',
    kind: 'single',
    bloom: 'Verstehen',
    objective: 'k2-z1',
    seeds: [],
    sources: [],
    scoring: 'all-or-nothing',
    points: 1,
    body: {
      stem: `Was gilt in ${id}?`,
      options: [
        { id: 'ja', text: 'Dies' },
        { id: 'nein', text: 'Das' },
      ],
    },
    key: { correct: ['ja'], feedback: { ja: { text: 'So ist es.' }, nein: { text: 'Prüfen Sie es.' } } },
  };
}

const items: readonly Item[] = ['q-k2-01', 'q-k2-02', 'q-k2-03', 'q-k2-04'].map(question);
const ids = items.map(({ id }) => id);
const set: Quiz = { id: 'k2-check', title: 'Kurz geprüft', items: ids, class: ['q-k2-03', 'q-k2-04'] };
const vote: VoteItem = {
  id: 'u05-smart-peer',
  chapter: 'K2',
  title: 'Abstimmen',
  revision: 'r1',
  kind: 'vote',
  body: { asks: 'q-k2-02', stem: 'Was gilt?', options: [] },
  key: { correct: [], feedback: {} },
};

const attributes = { 'data-quiz': set.id };
const open = (options?: MountOptions) =>
  mount('smm-quiz', undefined, { items, sets: [set], attributes, record: new SharedRecord(), ...options });
const reader = { host: 'reader' } as const;
const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));
const stem = (element: Element) => element.querySelector('legend')?.textContent;
const chips = (element: Element) => [...element.querySelectorAll<HTMLElement>('.chip')];
const attempt = (item: string, correctness: 'right' | 'wrong', at: number): Attempt => ({
  id: `${item}/${at}`,
  item,
  revision: 'r1',
  round: 1,
  try: 1,
  at,
  response: { choice: [correctness === 'right' ? 'ja' : 'nein'] },
  score: correctness === 'right' ? 1 : 0,
  maxScore: 1,
  correctness,
  hintOpened: false,
});

describe('order', () => {
  it('alone is the author’s, with the question that a vote asks', async () => {
    const { element } = await open({ ...reader, items: [...items, vote] });
    expect(stem(element)).toBe('Was gilt in q-k2-01?');
    expect(chips(element)).toHaveLength(4);
  });

  it('in class begins with the marked questions and leaves out what a vote has asked', async () => {
    const { element } = await open({ items: [...items, vote] });
    const asked: unknown[] = [];
    for (const chip of chips(element)) {
      chip.click();
      await expect.poll(() => chip.getAttribute('aria-current')).toBe('true');
      asked.push(element.querySelector('[data-item]')?.getAttribute('data-item'));
    }
    expect(asked).toEqual(['q-k2-03', 'q-k2-04', 'q-k2-01']);
  });
});

describe('going through the questions', () => {
  it('shows one question, as the element of its item', async () => {
    const { element } = await open(reader);
    expect(element.querySelectorAll('[data-item]')).toHaveLength(1);
    expect(element.querySelector('smm-choice > [role="group"]')?.getAttribute('aria-label')).toBe('Titel q-k2-01');
    expect(element.querySelector('[role="group"]')?.getAttribute('aria-label')).toBe('Kurz geprüft');
    expect(element.querySelector('.quiz-count')?.textContent).toBe('Frage 1 von 4');
  });

  it('jumps by a chip, which keeps the focus', async () => {
    const { element, log } = await open(reader);
    await press(words.chip(3));
    expect(stem(element)).toBe('Was gilt in q-k2-03?');
    expect(document.activeElement).toBe(chips(element)[2]);
    expect(chips(element).map((chip) => chip.getAttribute('aria-current'))).toEqual([null, null, 'true', null]);
    expect(log).toEqual(['Frage 3 von 4']);
  });

  it('goes on with the keyboard alone, and the focus goes to the new question', async () => {
    const { element, log } = await open(reader);
    await pressAt('.quiz-next', '{Enter}');
    await expect.poll(() => document.activeElement?.textContent).toBe('Was gilt in q-k2-02?');
    expect(document.activeElement?.localName).toBe('legend');
    expect(log).toEqual(['Frage 2 von 4']);
    await pressAt('.quiz-next', '{Enter}');
    await expect.poll(() => stem(element)).toBe('Was gilt in q-k2-03?');
  });

  it('keeps the current question for another element, apart for class and alone', async () => {
    const { record } = await open(reader);
    await press(words.chip(4));
    const again = await open({ ...reader, record });
    expect(stem(again.element)).toBe('Was gilt in q-k2-04?');
    const inClass = await open({ record });
    expect(stem(inClass.element)).toBe('Was gilt in q-k2-03?');
  });

  it('keeps what was chosen when one comes back to a question', async () => {
    const { element } = await open(reader);
    await userEvent.click(page.getByRole('radio', { name: 'Das' }));
    await press(words.chip(2));
    expect(element.querySelectorAll(':checked')).toHaveLength(0);
    await press(words.chip(1));
    await expect.poll(() => element.querySelector<HTMLInputElement>(':checked')?.value).toBe('nein');
  });
});

describe('chips', () => {
  it('are named by their number and describe how the question stands', async () => {
    const record = new SharedRecord();
    await record.addAttempt(attempt('q-k2-01', 'wrong', 1));
    await record.addAttempt(attempt('q-k2-02', 'wrong', 2));
    await record.addAttempt(attempt('q-k2-02', 'right', 3));
    const { element } = await open({ ...reader, record });
    const described = chips(element).map((chip) => [
      chip.getAttribute('aria-label'),
      document.getElementById(chip.getAttribute('aria-describedby') ?? '')?.textContent,
      chip.querySelector('svg')?.classList[1],
    ]);
    expect(described).toEqual([
      ['Frage 1', 'noch nicht', 'loop'],
      ['Frage 2', 'richtig', 'tick'],
      ['Frage 3', undefined, undefined],
      ['Frage 4', undefined, undefined],
    ]);
  });

  it('change when the question is answered here or in another tab', async () => {
    const record = new SharedRecord();
    const { element, settle } = await open({ ...reader, record });
    await userEvent.click(page.getByRole('radio', { name: 'Dies' }));
    await press(itemWords.check);
    expect(chips(element)[0]?.dataset.state).toBe('right');
    record.attemptArrives(attempt('q-k2-03', 'wrong', 9));
    await settle();
    expect(chips(element)[2]?.dataset.state).toBe('not-yet');
  });

  it('say nothing of a question whose solution was shown without a try', async () => {
    const { element } = await open();
    await press(itemWords.showSolution);
    expect(chips(element)[0]?.dataset.state).toBe('untried');
    expect(element.querySelector('.quiz-next')?.className).toContain('primary');
  });
});

describe('the summary', () => {
  it('counts first tries, and leads to every question that is not right yet', async () => {
    const record = new SharedRecord();
    await record.addAttempt(attempt('q-k2-01', 'right', 1));
    await record.addAttempt(attempt('q-k2-02', 'wrong', 2));
    await record.addAttempt(attempt('q-k2-02', 'right', 3));
    await record.addAttempt(attempt('q-k2-03', 'wrong', 4));
    const { element } = await open({ ...reader, record });
    await press(words.chip(4));
    await press(words.next);
    const heading = '1 von 4 Fragen beim ersten Versuch richtig';
    await expect.poll(() => document.activeElement?.textContent).toBe(heading);
    expect(element.querySelector('.quiz-next')).toBeNull();
    const left = [...element.querySelectorAll('.quiz-summary > ul button')].map((one) => one.textContent);
    expect(left).toEqual([words.again('Titel q-k2-03'), words.open('Titel q-k2-04')]);
    const again = await open({ ...reader, record });
    expect(again.element.querySelector('.quiz-result')?.textContent).toBe(heading);
    again.element.remove();
    await press(words.again('Titel q-k2-03'));
    await expect.poll(() => document.activeElement?.textContent).toBe('Was gilt in q-k2-03?');
  });

  it('says so when every question is right by now', async () => {
    const record = new SharedRecord();
    for (const [at, id] of ids.entries()) await record.addAttempt(attempt(id, 'right', at));
    await record.saveValue(set.id, { alone: ['q-k2-04', 'summary'] });
    const { element } = await open({ ...reader, record });
    expect(element.querySelector('.quiz-summary')?.textContent).toContain(words.allRight);
    expect(element.querySelector('.quiz-summary > ul')).toBeNull();
  });

  it.each([
    ['deck', 0],
    ['reader', 2],
  ] as const)('asks in the %s how certain %d answered questions were', async (host, asked) => {
    const record = new SharedRecord();
    await record.addAttempt(attempt('q-k2-01', 'right', 1));
    await record.addAttempt(attempt('q-k2-03', 'wrong', 2));
    await record.saveValue(set.id, { alone: ['q-k2-04', 'summary'], class: ['q-k2-04', 'summary'] });
    const { element } = await open({ host, record });
    await expect.poll(() => element.querySelector('.quiz-summary')).not.toBeNull();
    expect(element.querySelectorAll('.confidence li')).toHaveLength(asked);
  });
});

describe('what cannot be shown', () => {
  const canvas: CanvasItem = {
    id: 'u19-canvas',
    chapter: 'K9',
    title: 'Canvas',
    revision: 'r1',
    kind: 'canvas',
    body: { fields: [] },
    key: {},
  };

  it.each(['u10-swot', 'u19-canvas'])('is a notice in its place: %s', async (id) => {
    const sets = [{ ...set, items: [id, 'q-k2-01'] }];
    const { element } = await open({ ...reader, items: [...items, canvas], sets });
    expect(element.querySelector('.item-problem')?.textContent).toBe(itemWords.missingItem(id));
    await press(words.next);
    await expect.poll(() => stem(element)).toBe('Was gilt in q-k2-01?');
  });

  it('is said where the course has no such set', async () => {
    const { element } = await open({ attributes: { 'data-quiz': 'k9-nichts' }, writtenOut: 'Frage' });
    expect(element.textContent).toBe(words.missingSet('k9-nichts'));
  });

  it('begins with the first question where the kept one is gone', async () => {
    const record = new SharedRecord();
    await record.saveValue(set.id, { alone: ['q-k2-99'] });
    const { element } = await open({ ...reader, record });
    expect(stem(element)).toBe('Was gilt in q-k2-01?');
  });
});

describe('look', () => {
  it.each(['deck', 'reader'] as const)(
    'has nothing that axe finds: question, result, summary in the %s',
    async (host) => {
      const record = new SharedRecord();
      await record.saveSession('q-k2-03', { ...newSession(question('q-k2-03')), response: { choice: ['nein'] } });
      await record.saveValue(set.id, { alone: ['q-k2-03'] });
      const { element, settle } = await open({ host, record });
      expect(await violations(element)).toEqual([]);
      await press(itemWords.check);
      expect(await violations(element)).toEqual([]);
      await record.saveValue(set.id, { alone: ['q-k2-04', 'summary'], class: ['q-k2-04', 'summary'] });
      element.click();
      await settle();
      expect(element.querySelector('.quiz-summary')).not.toBeNull();
      expect(await violations(element)).toEqual([]);
    },
  );

  it('puts the chips to the top right of the slide and leaves the folio its place', async () => {
    const { element } = await open();
    const first = chips(element).at(0)?.getBoundingClientRect();
    const last = chips(element).at(-1)?.getBoundingClientRect();
    expect([first?.top, first?.height, first?.width, last?.right]).toEqual([40, 56, 56, 1216]);
    expect(element.querySelector('.quiz-next')?.getBoundingClientRect().right).toBe(1116);
  });

  it('fits on a phone of 320 px with targets of 48 px', async () => {
    await page.viewport(320, 640);
    const { element } = await open(reader);
    expect(document.documentElement.scrollWidth).toBe(320);
    for (const button of element.querySelectorAll('button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(48);
    }
    await page.viewport(1280, 720);
  });
});
