import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ChoiceItem } from '../../model/item.ts';
import type { PoolQuestion, Quiz } from '../../model/quiz.ts';
import { item as itemWords } from '../../strings/item.ts';
import { quiz as quizWords } from '../../strings/quiz.ts';
import { test as words } from '../../strings/test.ts';
import { violations } from '../testing/axe.ts';
import { pressAt } from '../testing/keyboard.ts';
import { type Mounted, type MountOptions, mount } from '../testing/mount.ts';
import { press } from '../testing/press.ts';
import { SharedRecord } from '../testing/shared-record.ts';

function question(id: string): ChoiceItem {
  return {
    id,
    chapter: 'K2',
    title: `Titel ${id}`,
    revision: 'r1',
    kind: 'single',
    bloom: 'Anwenden',
    objective: `${id.slice(2, 4)}-z1`,
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
    key: {
      correct: ['ja'],
      hint: 'GEHEIM Hinweis',
      feedback: { ja: { text: 'GEHEIM richtig.' }, nein: { text: 'GEHEIM nein.' } },
      general: { text: 'GEHEIM Merksatz' },
    },
  };
}

const drawn = ['q-k1-01', 'q-k2-02', 'q-k2-03', 'q-k4-01', 'q-k4-02', 'q-k5-01'].map(question);
const first = ['q-k0-01', 'q-k0-02'].map(question);
const pool: readonly PoolQuestion[] = drawn.map(({ id, kind, bloom, objective }) => ({
  id,
  chapter: id.slice(2, 4).toUpperCase(),
  kind,
  bloom,
  objective,
  slides: [`${id.slice(2, 4)}-s04`],
}));
const pairs = [
  { before: 'q-k0-01', after: 'q-k1-01', title: 'Größe' },
  { before: 'q-k0-02', after: 'q-k2-02', title: 'Strategie' },
];
const base = { class: [], feedback: 'end', tries: 1 } as const;
const draw = { count: 3, perChapter: 0, home: 'K9', always: ['q-k1-01', 'q-k2-02'], kinds: 0, applied: 0 };
const objectives = Object.fromEntries(pool.map(({ objective }) => [objective, `Sie prüfen ${objective}`]));
const last: Quiz = {
  ...base,
  id: 'u20',
  title: 'Abschlusstest',
  items: [],
  draw,
  test: { pool, objectives, before: 'k0', pairs },
};
const before: Quiz = {
  ...base,
  id: 'k0',
  title: 'Vortest',
  items: first.map(({ id }) => id),
  test: { pool: [], objectives: {}, after: 'u20', pairs },
};
const places = Object.fromEntries(
  ['k1-s04', 'k2-s04', 'k4-s04', 'k5-s04'].map((id) => [
    id,
    { number: id.replace('k', '').replace('-s0', '.'), headline: `Folie ${id}`, href: `#/${id}` },
  ]),
);

let record: SharedRecord;
let time = 0;
beforeEach(() => {
  record = new SharedRecord();
  time = 0;
});
/** One element after the other: what a later one writes is later. */
function open(set: Quiz, options: MountOptions = {}): Promise<Mounted> {
  time += 1000;
  return mount('smm-quiz', undefined, {
    items: [...drawn, ...first],
    sets: [last, before],
    attributes: { 'data-quiz': set.id },
    record,
    places,
    askedSeed: 7,
    startsAt: time,
    ...options,
  });
}
const reader = { host: 'reader' } as const;
const chips = (element: Element) => [...element.querySelectorAll<HTMLElement>('.chip')];
const asked = (element: Element) => element.querySelector<HTMLElement>('[data-item]')?.dataset.item ?? '';
const heading = (element: Element) => element.querySelector('.quiz-result')?.textContent;
const count = (element: Element) => chips(element).length;

/** Answers the question that is shown. How it is reached and pressed, its own tests and those of sets say. */
async function answer({ element, settle }: Mounted, text: 'Dies' | 'Das'): Promise<void> {
  clickOn(element, 'label', text);
  clickOn(element, 'button', itemWords.answer);
  await settle();
  expect(element.isConnected).toBe(true);
}

/** Answers all questions in order; those in `wrong` wrongly. */
async function answerAll(mounted: Mounted, wrong: readonly number[] = []): Promise<void> {
  for (const [index, chip] of chips(mounted.element).entries()) {
    chip.click();
    await mounted.settle();
    await answer(mounted, wrong.includes(index + 1) ? 'Das' : 'Dies');
  }
}

function clickOn(element: Element, what: 'label' | 'button', text: string): void {
  const found = [...element.querySelectorAll<HTMLElement>(what)].filter((one) =>
    one.textContent?.trim().endsWith(text),
  );
  expect(found, text).toHaveLength(1);
  found[0]?.click();
}

/** The places (from 1) of the questions, by id. */
async function order({ element, settle }: Mounted): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const chip of chips(element)) {
    chip.click();
    await settle();
    ids.push(asked(element));
  }
  chips(element)[0]?.click();
  await settle();
  return ids;
}

describe('the questions of a test', () => {
  it('are drawn by the number of the address, which is shown, and are the same for everyone', async () => {
    const one = await open(last);
    const mine = await order(one);
    expect(mine).toHaveLength(3);
    expect(mine).toEqual(expect.arrayContaining(draw.always));
    expect(one.element.querySelector('.test-number')?.textContent).toBe('Startzahl 7');
    one.unmount();
    const other = await open(last, { ...reader, record: new SharedRecord(), seed: 99 });
    expect(await order(other)).toEqual(mine);
  });

  it('are counted, and the rules are said where the group is entered', async () => {
    const { element } = await open(last, reader);
    const rules = document.getElementById(element.querySelector('.quiz-set')?.getAttribute('aria-describedby') ?? '');
    expect(rules?.textContent).toMatch(/^\s*3 Fragen aus [23] Kapiteln\.\s+Jede Frage wird einmal gestellt\./);
  });

  it('are fewer while chapters are missing, and that is said', async () => {
    const small = { ...last, draw: { ...draw, count: 10 } };
    const { element } = await open(last, { ...reader, sets: [small] });
    expect(count(element)).toBe(6);
    expect(element.querySelector('.test-rules')?.textContent).toContain(words.fewer(6, 10));
  });

  it('are a sentence where there are none yet', async () => {
    const empty = { ...last, test: { pool: [], objectives: {}, pairs: [] } };
    const { element } = await open(last, { sets: [empty] });
    expect(element.textContent).toBe(words.noQuestions);
  });
});

describe('answering', () => {
  it('says nothing of right and wrong, and leads on', async () => {
    const mounted = await open(last);
    const { element, log } = mounted;
    await answer(mounted, 'Das');
    expect(element.outerHTML).not.toMatch(/GEHEIM|[Rr]ichtig|noch nicht|verdict/);
    expect(page.getByRole('button', { name: itemWords.showSolution }).query()).toBeNull();
    expect(chips(element)[0]?.dataset.state).toBe('answered');
    expect(document.activeElement?.className).toContain('quiz-next');
    expect(log.at(-1)).toBe(words.stored(2));
    // „Weiter“ takes its colour slowly, and axe would measure one in between.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    expect(await violations(element)).toEqual([]);
  });

  it('is recorded for the test alone, and leaves the question of the chapter as it is', async () => {
    const mounted = await open(last);
    const id = asked(mounted.element);
    await answer(mounted, 'Das');
    expect(record.attempts(id)).toMatchObject([{ test: 'u20', round: 1, try: 1, correctness: 'wrong' }]);
    expect(record.session(id)).toBeUndefined();
  });

  it('survives a reload without the number in the address, at the same question', async () => {
    const mounted = await open(last, reader);
    const ids = await order(mounted);
    await answer(mounted, 'Dies');
    await press(quizWords.chip(3));
    mounted.unmount();
    const again = await open(last, { ...reader, askedSeed: undefined, seed: 5 });
    expect(asked(again.element)).toBe(ids[2]);
    expect(chips(again.element).map(({ dataset }) => dataset.state)).toEqual(['answered', 'untried', 'untried']);
    expect(again.element.querySelector('.test-number')?.textContent).toBe('Startzahl 7');
  });

  it('goes on where another tab has answered', async () => {
    const { element, settle } = await open(last, reader);
    const elsewhere = new SharedRecord();
    const other = await open(last, { ...reader, record: elsewhere });
    const id = asked(other.element);
    await userEvent.click(other.element.querySelector('input[value="nein"]') as HTMLElement);
    await userEvent.click(other.element.querySelector('.item-actions .primary') as HTMLElement);
    await other.settle();
    other.unmount();
    const session = elsewhere.session(`u20/${id}`);
    if (!session) throw new Error('the other tab has stored nothing');
    record.valueArrives('u20', elsewhere.value('u20') ?? {});
    record.sessionArrives(`u20/${id}`, session);
    for (const one of elsewhere.attempts()) record.attemptArrives(one);
    await settle();
    expect(chips(element)[0]?.dataset.state).toBe('answered');
    expect(element.querySelector('.answer-kept')).not.toBeNull();
    expect(element.outerHTML).not.toContain('GEHEIM');
  });

  it('can be put off: behind the last question stands what is open, with the way there', async () => {
    const mounted = await open(last);
    await press(quizWords.chip(3));
    await mounted.settle();
    await answer(mounted, 'Dies');
    await press(quizWords.next);
    await expect.poll(() => document.activeElement?.textContent).toBe(words.openHeading(2));
    expect(await violations(mounted.element)).toEqual([]);
    expect(mounted.element.outerHTML).not.toContain('GEHEIM');
    await userEvent.click(page.getByRole('button', { name: /^Frage 2: / }));
    await expect.poll(() => document.activeElement?.localName).toBe('legend');
    expect(chips(mounted.element)[1]?.ariaCurrent).toBe('true');
  });

  it('goes through to the result with the keyboard alone', async () => {
    const { element, settle } = await open(last);
    for (let number = 1; number <= 3; number++) {
      await pressAt('[type="radio"]', ' ');
      await pressAt('.item-actions .primary', '{Enter}');
      await settle();
      if (number === 3) break;
      expect(document.activeElement?.className).toContain('quiz-next');
      await userEvent.keyboard('{Enter}');
      await expect.poll(() => document.activeElement?.localName).toBe('legend');
    }
    await expect.poll(() => document.activeElement?.className).toContain('quiz-result');
    expect(heading(element)).toMatch(/^Ergebnis: [0-3] von 3 richtig$/);
  });
});

describe('the result', () => {
  it('has the focus after the last answer, whichever that is', async () => {
    const mounted = await open(last);
    const ids = await order(mounted);
    await answerAll(mounted, [2]);
    await expect.poll(() => document.activeElement?.textContent).toBe('Ergebnis: 2 von 3 richtig');
    expect(chips(mounted.element).map(({ dataset }) => dataset.state)).toEqual(['right', 'not-yet', 'right']);
    expect(ids).toHaveLength(3);
  });

  it('says objective by objective what is known, with the slides to reread', async () => {
    const mounted = await open(last, reader);
    const ids = await order(mounted);
    await answerAll(mounted, [ids.indexOf('q-k1-01') + 1]);
    const [missed, ...rest] = [...mounted.element.querySelectorAll('.test-objectives > li')];
    expect(missed?.querySelector('p')?.textContent).toBe('Sie prüfen k1-z1: 0 von 1');
    const link = missed?.querySelector('a');
    expect([link?.textContent?.trim(), link?.getAttribute('href')]).toEqual(['Folie 1.4: Folie k1-s04', '#/k1-s04']);
    expect(rest.flatMap((one) => [...one.querySelectorAll('a')])).toEqual([]);
  });

  it('opens every question with its reasons, and leads back', async () => {
    const mounted = await open(last, reader);
    await answerAll(mounted, [1]);
    await press(quizWords.chip(1));
    await mounted.settle();
    expect(mounted.element.textContent).toContain('GEHEIM nein.');
    expect(page.getByRole('button', { name: itemWords.answer, exact: true }).query()).toBeNull();
    await press(words.toResult);
    await expect.poll(() => document.activeElement?.textContent).toBe('Ergebnis: 2 von 3 richtig');
  });

  it('has pages on a slide, each of which fits, and one in the reader', async () => {
    const wide = { ...last, draw: { ...draw, count: 6 } };
    const mounted = await open(last, { sets: [wide, before] });
    await answerAll(mounted, [1, 2, 3, 4, 5, 6]);
    const { element } = mounted;
    const bottom = element.closest('.slide')?.getBoundingClientRect().bottom ?? 0;
    for (const number of [1, 2, 3]) {
      expect(element.querySelector('.test-page')?.textContent).toBe(words.page(number, 3));
      expect(await violations(element)).toEqual([]);
      for (const one of element.querySelectorAll('.test-result *')) {
        expect(one.getBoundingClientRect().bottom).toBeLessThanOrEqual(bottom);
      }
      if (number < 3) await userEvent.click(element.querySelector('.test-ways .primary') as HTMLElement);
      await mounted.settle();
    }
    mounted.unmount();
    const { element: page_ } = await open(last, { ...reader, sets: [wide, before] });
    await press(quizWords.chip(1));
    await press(words.toResult);
    await expect.poll(() => page_.querySelectorAll('.test-objectives > li').length).toBe(4);
    expect(page_.querySelector('.test-page')).toBeNull();
    expect(await violations(page_)).toEqual([]);
  });

  it('is followed by another test: other number, nothing answered, attempts kept', async () => {
    const mounted = await open(last);
    await answerAll(mounted);
    await press(words.startOver);
    await expect.poll(() => document.activeElement?.localName).toBe('legend');
    const { element, log } = mounted;
    const number = element.querySelector('.test-number')?.textContent;
    expect(number).not.toBe('Startzahl 7');
    expect(log.at(-1)).toBe(`Neuer Test mit der ${number}.`);
    expect(chips(element).map(({ dataset }) => dataset.state)).toEqual(['untried', 'untried', 'untried']);
    expect(element.outerHTML).not.toContain('GEHEIM');
    expect(record.attempts()).toHaveLength(3);
    await answer(mounted, 'Dies');
    expect(record.attempts().at(-1)).toMatchObject({ round: 2, test: 'u20' });
  });

  it('begins anew where the address asks for another number, from the first question on', async () => {
    const one = await open(last);
    await answerAll(one);
    one.unmount();
    const { element } = await open(last, { askedSeed: 8 });
    expect(element.querySelector('.test-number')?.textContent).toBe('Startzahl 8');
    expect(chips(element)[0]?.ariaCurrent).toBe('true');
  });
});

describe('the test before the day', () => {
  const answerBefore = async (options: MountOptions, wrong: readonly number[]): Promise<void> => {
    const mounted = await open(before, options);
    await answerAll(mounted, wrong);
    expect(heading(mounted.element)).toBe(words.storedHeading);
    mounted.unmount();
  };

  it.each(['deck', 'reader'] as const)('keeps its results until the last test is over, in the %s', async (host) => {
    const mounted = await open(before, { host });
    expect(page.getByRole('button', { name: itemWords.showSolution }).query()).toBeNull();
    await answerAll(mounted, [1]);
    const { element } = mounted;
    await expect.poll(() => document.activeElement?.textContent).toBe(words.storedHeading);
    expect(element.textContent).toContain(words.storedHint);
    expect(await violations(element)).toEqual([]);
    for (const number of [1, 2]) {
      await press(quizWords.chip(number));
      await mounted.settle();
      expect(element.outerHTML).not.toMatch(/GEHEIM|Ergebnis:|verdict|noch nicht/);
      expect(page.getByRole('button', { name: itemWords.showSolution }).query()).toBeNull();
    }
  });

  it('is compared with the last one in its result and on its own slide, as share of points', async () => {
    await answerBefore(reader, [1]);
    const mounted = await open(last, reader);
    const ids = await order(mounted);
    await answerAll(mounted, [ids.indexOf('q-k2-02') + 1]);
    const rows = (root: Element) =>
      [...root.querySelectorAll('.test-comparison tbody tr')].map((row) =>
        [...row.children].map(({ textContent }) => textContent),
      );
    const shares = [
      ['Größe', words.percent(0), words.percent(1)],
      ['Strategie', words.percent(1), words.percent(0)],
    ];
    expect(rows(mounted.element)).toEqual(shares);
    mounted.unmount();
    const { element } = await open(before, reader);
    await expect.poll(() => heading(element)).toBe(words.result(1, 2));
    expect(rows(element)).toEqual(shares);
    expect(await violations(element)).toEqual([]);
    await press(quizWords.chip(1));
    await expect.poll(() => element.textContent).toContain('GEHEIM nein.');
  });

  it('opens by itself while the last test ends on the same page', async () => {
    await answerBefore(reader, []);
    const waiting = await open(before, reader);
    const other = await open(last, reader);
    expect(heading(waiting.element)).toBe(words.storedHeading);
    const { element } = other;
    for (const chip of chips(element)) {
      chip.click();
      await other.settle();
      (element.querySelector('input') as HTMLElement).click();
      (element.querySelector('.item-actions .primary') as HTMLElement).click();
      await other.settle();
    }
    await expect.poll(() => heading(waiting.element)).toBe(words.result(2, 2));
  });

  it('is not compared by what a second run of the last test has answered so far', async () => {
    await answerBefore(reader, [1]);
    const mounted = await open(last, reader);
    await answerAll(mounted);
    await press(words.startOver);
    await mounted.settle();
    await answer(mounted, 'Das');
    mounted.unmount();
    const { element } = await open(before, reader);
    const cells = [...element.querySelectorAll('.test-comparison td:last-child')].map((one) => one.textContent);
    expect(cells).toEqual([words.percent(1), words.percent(1)]);
  });

  it('is said to be missing where it was not answered', async () => {
    const mounted = await open(last, reader);
    await answerAll(mounted);
    expect(mounted.element.querySelector('.test-comparison')?.textContent).toBe(words.nothingBefore);
  });

  it('stays closed when it is answered again after the last test', async () => {
    await answerBefore(reader, []);
    const mounted = await open(last, reader);
    await answerAll(mounted);
    mounted.unmount();
    const again = await open(before, reader);
    await press(words.startOver);
    await again.settle();
    await answerAll(again, [1]);
    expect(heading(again.element)).toBe(words.storedHeading);
    expect(again.element.outerHTML).not.toContain('GEHEIM');
  });

  it('begins with the question that was asked for alone', async () => {
    const attributes = { 'data-quiz': 'k0', 'data-start': 'q-k0-02' };
    const { element } = await open(before, { ...reader, attributes });
    expect(asked(element)).toBe('q-k0-02');
    await press(quizWords.chip(1));
    await expect.poll(() => asked(element)).toBe('q-k0-01');
  });
});
