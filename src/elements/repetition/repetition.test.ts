import { expect, test } from 'vitest';
import type { GradedItem } from '../../model/item.ts';
import { newSession } from '../../model/session.ts';
import { gradedBase } from '../../model/testing/graded-base.ts';
import { MemoryRecord } from '../../progress/memory-record.ts';
import { mount } from '../testing/mount.ts';
import type { Round } from './round.ts';

const question = (id: string): GradedItem => ({
  ...gradedBase('all-or-nothing'),
  id,
  title: `Titel ${id}`,
  kind: 'single',
  body: {
    stem: `Frage ${id}?`,
    options: [
      { id: 'a', text: 'falsch' },
      { id: 'b', text: 'richtig' },
      { id: 'c', text: 'anders' },
    ],
  },
  key: {
    correct: ['b'],
    feedback: { a: { text: 'Grund a' }, b: { text: 'Grund b' }, c: { text: 'Grund c' } },
    hint: 'Ein Hinweis.',
  },
});

const items = ['q1', 'q2'].map(question);
const round: Round = {
  day: 20_784,
  seed: 7,
  picked: [
    { item: 'q1', chapter: 'K1', why: { reason: 'forgotten', days: 7 } },
    { item: 'q2', chapter: 'K2', why: { reason: 'new' } },
  ],
  chapterName: (chapter) => `Kapitel ${chapter.slice(1)}`,
};

async function open(record = new MemoryRecord(), asked = round) {
  const mounted = await mount('smm-repetition', undefined, { host: 'reader', items, record });
  Object.assign(mounted.element, { round: asked });
  await expect.poll(() => mounted.element.querySelector('[role="radiogroup"], input[type="radio"]')).not.toBeNull();
  const button = (name: string) =>
    [...mounted.element.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);
  const press = async (name: string): Promise<void> => {
    button(name)?.click();
    await mounted.settle();
  };
  const choose = async (text: string): Promise<void> => {
    const label = [...mounted.element.querySelectorAll('label')].find((one) => one.textContent.includes(text));
    label?.querySelector('input')?.click();
    await mounted.settle();
  };
  const answer = async (text: string): Promise<void> => {
    await choose(text);
    await press('Prüfen');
  };
  return { ...mounted, text: () => mounted.element.textContent.replace(/\s+/g, ' '), button, press, answer };
}

test('each question says where it comes from and why it is asked now', async () => {
  const { text } = await open();
  expect(text()).toContain('Frage 1 von 2 · Kapitel 1');
  expect(text()).toContain('Warum jetzt? Vor 7 Tagen stimmte hier noch nicht alles.');
});

test('an answer is judged at once, and is a round of its own: the session of the chapter stays', async () => {
  const record = new MemoryRecord();
  const [item] = items;
  if (!item) throw new Error('no item');
  const inChapter = { ...newSession(item, 3), response: { choice: ['c'] } };
  void record.saveSession('q1', inChapter);
  const { answer, text, button } = await open(record);
  await answer('richtig');
  expect(text()).toContain('Ergebnis: 1 von 1 richtig');
  expect(button('Neu beginnen')).toBeUndefined();
  expect(record.session('q1')).toEqual(inChapter);
  expect(record.session('wiederholung/q1')).toMatchObject({ round: 20_784, phase: 'closed' });
  expect(record.attempts()).toMatchObject([{ item: 'q1', test: 'wiederholung', round: 20_784, try: 1 }]);
  expect(record.value('wiederholung')).toEqual({ day: ['20784'], questions: ['q1', 'q2'] });
});

test('a second try helps to learn, and does not change the result of the day', async () => {
  const { answer, press, text } = await open();
  await answer('falsch');
  await press('Nochmal versuchen');
  await answer('richtig');
  await press('Weiter');
  await answer('richtig');
  await press('Weiter');
  expect(text()).toContain('Ergebnis: 1 von 2 beim ersten Versuch richtig');
  expect(text()).toContain('Wie sicher waren Sie?');
});

test('a question that was passed over waits at the end', async () => {
  const { press, answer, text } = await open();
  await press('Weiter');
  await expect.poll(() => text()).toContain('Frage q2?');
  await answer('richtig');
  await press('Weiter');
  expect(text()).toContain('Noch eine Frage offen');
  await press('Frage 1: Titel q1');
  await expect.poll(() => text()).toContain('Frage 1 von 2 · Kapitel 1');
});

test('nothing is kept before the first step, and the place of another day means nothing today', async () => {
  const untouched = new MemoryRecord();
  await open(untouched);
  expect(untouched.value('wiederholung')).toBeUndefined();
  const yesterday = new MemoryRecord();
  void yesterday.saveValue('wiederholung', { day: ['20783'], questions: ['q2'], alone: ['q2', 'summary'] });
  const { text } = await open(yesterday);
  expect(text()).toContain('Frage 1 von 2');
});
