import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { VoteItem } from '../../model/item.ts';
import type { Response } from '../../model/response.ts';
import { MemoryRecord } from '../../progress/memory-record.ts';
import { counts as countWords } from '../../strings/counts.ts';
import { item as itemWords } from '../../strings/item.ts';
import { vote as words } from '../../strings/vote.ts';
import { violations } from '../testing/axe.ts';
import { pressAt, tabTo } from '../testing/keyboard.ts';
import { markupOf } from '../testing/markup-of.ts';
import { type MountOptions, mount } from '../testing/mount.ts';
import { SharedRecord } from '../testing/shared-record.ts';

const item: VoteItem = {
  id: 'u05-smart-peer',
  chapter: 'K2',
  title: 'Abstimmen – diskutieren – neu abstimmen',
  revision: 'r1',
  kind: 'vote',
  body: {
    asks: 'q-k2-07',
    stem: 'Welche Fassung ist smart?',
    options: [
      { id: 'videos', text: 'Acht Videos bis Mai' },
      { id: 'bald', text: 'Bald acht Probestunden' },
      { id: 'probe', text: 'Acht statt vier Probestunden bis Mai' },
      { id: 'ruhm', text: 'Die bekannteste Schule' },
    ],
  },
  key: {
    correct: ['probe'],
    feedback: { videos: { text: 'Das ist eine Maßnahme.' }, probe: { text: 'Alle fünf Fragen haben eine Antwort.' } },
    general: { text: 'Eine Lücke genügt.' },
  },
};

const secrets = ['Maßnahme', 'Alle fünf Fragen', 'Eine Lücke genügt', '%', 'richtig', 'class="option ok'];

const open = (options?: MountOptions) => mount('smm-vote', item, options);
const at = async (response: Response, options?: MountOptions) => {
  const record = new SharedRecord();
  await record.saveValue(item.id, response);
  return { ...(await open({ ...options, record })), record };
};
const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));
const field = (letter: string) => page.getByLabelText(countWords.field(letter));
const heading = () => document.querySelector('h3.result')?.textContent;
const stage = () => document.querySelector('.item')?.getAttribute('data-stage');
const buttons = (element: Element) => [...element.querySelectorAll('button')].map((one) => one.textContent.trim());

async function type(...values: readonly string[]): Promise<void> {
  for (const [place, value] of values.entries()) await userEvent.fill(field('ABCD'.charAt(place)), value);
}

describe('a vote in class', () => {
  it('is held twice with clicks alone, and shows both results at the end', async () => {
    const { element } = await open();
    await press(countWords.enter);
    await type('9', '4', '7');
    await press(words.closeRound);
    expect(heading()).toBe('Jetzt zu zweit diskutieren');
    expect(document.activeElement?.textContent).toBe('Jetzt zu zweit diskutieren');
    await press(words.next);
    expect(stage()).toBe('vote2');
    await press(countWords.enter);
    await type('1', '1', '16', '2');
    await press(words.closeRound);
    expect(heading()).toBeUndefined();
    await press(countWords.evaluate);
    expect(heading()).toBe(words.result([35, 80]));
    expect(document.activeElement?.className).toBe('result');
    expect(element.querySelector('.option.ok')?.textContent).toContain('Alle fünf Fragen haben eine Antwort.');
    expect(element.textContent).toContain('Eine Lücke genügt.');
    const rows = [...element.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('.tally-count')].map((one) => one.textContent),
    );
    expect(rows).toEqual([
      [countWords.share(9, 45), countWords.share(1, 5)],
      [countWords.share(4, 20), countWords.share(1, 5)],
      [countWords.share(7, 35), countWords.share(16, 80)],
      [countWords.share(0, 0), countWords.share(2, 10)],
    ]);
  });

  it('is held with the keyboard alone: Enter goes from field to field and to „Runde schließen“', async () => {
    const { record } = await open();
    await pressAt('.btn.primary', '{Enter}');
    await userEvent.keyboard('9{Enter}4{Enter}7{Enter}{Enter}');
    expect(document.activeElement?.textContent.trim()).toBe(words.closeRound);
    await userEvent.keyboard('{Enter}');
    expect(heading()).toBe('Jetzt zu zweit diskutieren');
    await pressAt('.btn.primary', '{Enter}');
    expect(document.activeElement?.textContent.trim()).toBe(countWords.enter);
    expect(record.value(item.id)).toEqual({ round1: ['9', '4', '7', ''], stage: ['vote2'] });
  });

  it('keeps every count as it is typed', async () => {
    const { record } = await at({ stage: ['count1'] });
    await userEvent.fill(field('B'), '12');
    expect(record.value(item.id)?.round1).toEqual(['', '12', '', '']);
    const { element } = await open({ record });
    expect([...element.querySelectorAll('input')].map(({ value }) => value)).toEqual(['', '12', '', '']);
  });

  it.each(['vote1', 'count1', 'talk', 'vote2', 'count2', 'closed'])(
    'has neither key nor result in the page at stage %s',
    async (name) => {
      const { element } = await at({ round1: ['9', '4', '7', ''], round2: ['1', '1', '16', '2'], stage: [name] });
      expect(stage()).toBe(name);
      for (const secret of secrets) expect(markupOf(element)).not.toContain(secret);
      expect(element.querySelector('table, .bar')).toBeNull();
    },
  );

  it('does not show the first counts while the room votes again', async () => {
    const { element } = await at({ round1: ['91', '4', '7', ''], stage: ['count2'] });
    expect(element.textContent).not.toContain('91');
    expect([...element.querySelectorAll('input')].map(({ value }) => value)).toEqual(['', '', '', '']);
  });

  it.each([
    ['29.9', '299', '701', 'explain'],
    ['30', '300', '700', 'discuss'],
    ['70', '700', '300', 'discuss'],
    ['70.1', '701', '299', 'justify'],
  ] as const)('names the branch where %s %% are right', async (_share, right, wrong, branch) => {
    await at({ stage: ['count1'], round1: [wrong, '', right, ''] });
    await press(words.closeRound);
    expect(heading()).toBe(words.branch[branch].heading);
  });

  it.each([
    ['abc', countWords.notACount],
    ['−1', countWords.notACount],
    ['12.5', countWords.notACount],
    ['1000', countWords.tooMany],
  ])('says above the buttons what is wrong with „%s“, goes there, and loses nothing', async (text, message) => {
    const { element, record, log } = await at({ stage: ['count1'] });
    await type('9', text, '7');
    await press(words.closeRound);
    expect(element.querySelector('.item-status')?.textContent).toBe(countWords.badCount('B', message));
    expect(log.at(-1)).toBe(countWords.badCount('B', message));
    expect(document.activeElement).toBe(field('B').element());
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    const described = document.activeElement?.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toContain(message);
    expect(stage()).toBe('count1');
    expect(record.value(item.id)?.round1).toEqual(['9', text, '7', '']);
  });

  it('does not close a round without votes', async () => {
    const { element, log } = await at({ stage: ['count1'] });
    await type('0', ' ');
    await press(words.closeRound);
    expect(stage()).toBe('count1');
    expect(log.at(-1)).toBe(countWords.noVotes);
    expect(element.querySelector('.item-status')?.textContent).toBe(countWords.noVotes);
    expect(document.activeElement).toBe(field('A').element());
  });

  it('may be evaluated after one round only where a short reason is enough', async () => {
    const { element } = await at({ round1: ['1', '0', '9', '0'], stage: ['talk'] });
    expect(buttons(element)).toContain(countWords.evaluate);
    await press(countWords.evaluate);
    expect(heading()).toBe(words.result([90]));
    const second = await at({ round1: ['5', '0', '5', '0'], stage: ['talk'] });
    expect(buttons(second.element)).not.toContain(countWords.evaluate);
  });

  it('begins anew and takes that back until the next change', async () => {
    const full = { round1: ['9', '4', '7', ''], round2: ['1', '1', '16', '2'], stage: ['result'], own1: ['bald'] };
    const { record, element, log } = await at(full);
    await press(itemWords.startOver);
    expect(record.value(item.id)).toEqual({ own1: ['bald'] });
    expect(stage()).toBe('vote1');
    expect(log.at(-1)).toBe(words.startedOver);
    expect(document.activeElement?.textContent.trim()).toBe(itemWords.undo);
    await press(itemWords.undo);
    expect(record.value(item.id)).toEqual(full);
    expect(element.contains(document.activeElement)).toBe(true);
    await press(itemWords.startOver);
    await press(countWords.enter);
    expect(buttons(element)).not.toContain(itemWords.undo);
  });

  it('shows what another tab has changed, but not under the fingers of who types', async () => {
    const { record, element, settle } = await at({ stage: ['count1'] });
    await userEvent.fill(field('A'), '5');
    record.valueArrives(item.id, { round1: ['1', '2', '3', '4'], stage: ['count1'] });
    await settle();
    expect(element.querySelector('input')?.value).toBe('5');
    (document.activeElement as HTMLElement).blur();
    await settle();
    expect([...element.querySelectorAll('input')].map(({ value }) => value)).toEqual(['1', '2', '3', '4']);
  });

  it('goes no further than its count where the stored counts fit no more', async () => {
    await at({ round1: ['?', ''], stage: ['result'] });
    expect(stage()).toBe('count1');
  });

  it('draws bars as long as their share', async () => {
    const { element } = await at({ round1: ['5', '0', '15', '0'], stage: ['result'] });
    const widths = [...element.querySelectorAll('.bar')].map((bar) => {
      const inner = bar.firstElementChild?.getBoundingClientRect().width ?? 0;
      return Math.round((inner / bar.getBoundingClientRect().width) * 100);
    });
    expect(widths).toEqual([25, 0, 75, 0]);
  });

  it('has nothing that axe finds, and fits on the slide, at every stage', async () => {
    for (const name of ['vote1', 'count1', 'talk', 'vote2', 'closed', 'result']) {
      const { element } = await at({ round1: ['9', 'x', '7', ''], round2: ['1', '1', '16', '2'], stage: [name] });
      expect([name, await violations(element)]).toEqual([name, []]);
      expect(element.querySelector('[role="group"]')?.getAttribute('aria-label')).toBe(item.title);
      element.closest('#deck')?.remove();
    }
  });
});

describe('a vote alone', () => {
  const reader = { host: 'reader' } as const;
  const choose = (name: string) => userEvent.click(page.getByRole('radio', { name }));

  it('asks twice with talk between, then gives the reasons', async () => {
    const { element, record } = await open(reader);
    await choose('Acht Videos bis Mai');
    await press(words.vote);
    expect(heading()).toBe(words.talk);
    for (const secret of secrets) expect(markupOf(element)).not.toContain(secret);
    await press(words.next);
    expect(document.activeElement?.localName).toBe('legend');
    expect(element.querySelectorAll(':checked')).toHaveLength(0);
    await choose('Acht statt vier Probestunden bis Mai');
    await press(words.vote);
    expect(heading()).toBe('Ergebnis: 1 von 1 richtig');
    expect(element.textContent).toContain(words.ownVotes('A', 'C'));
    expect(element.textContent).toContain('Das ist eine Maßnahme.');
    expect(record.value(item.id)).toEqual({ own1: ['videos'], own2: ['probe'], ownStage: ['result'] });
    expect(record.attempts()).toEqual([]);
  });

  it('is done with the keyboard alone', async () => {
    await open(reader);
    await pressAt('input', ' ');
    await pressAt('.btn.primary', '{Enter}');
    await pressAt('.btn.primary', '{Enter}');
    await tabTo('input');
    await userEvent.keyboard(' {ArrowDown}{ArrowDown}');
    await pressAt('.btn.primary', '{Enter}');
    expect(heading()).toBe('Ergebnis: 1 von 1 richtig');
  });

  it('says what is missing when nothing is chosen', async () => {
    const { log } = await open(reader);
    await press(words.vote);
    expect(log).toEqual([words.chooseFirst]);
    expect(document.activeElement?.matches('[type="radio"]')).toBe(true);
    expect(stage()).toBe('vote1');
  });

  it('holds the own letter up, from the choice until the reasons stand there', async () => {
    const { element, record } = await open(reader);
    expect(buttons(element)).toEqual([words.vote]);
    await choose('Bald acht Probestunden');
    for (const next of [words.vote, words.next]) {
      await press(words.holdUp);
      const dialog = page.getByRole('dialog', { name: 'Antwort B zum Hochhalten' });
      await expect.element(dialog).toBeVisible();
      expect(dialog.element().querySelector('.hold-up-letter')?.textContent).toBe('B');
      expect(dialog.element().textContent).toContain('Bald acht Probestunden');
      expect(await violations(dialog.element())).toEqual([]);
      await userEvent.keyboard('{Escape}');
      await expect.poll(() => document.querySelector('dialog')).toBeNull();
      expect(document.activeElement?.textContent).toBe(words.holdUp);
      await press(next);
    }
    expect(stage()).toBe('vote2');
    expect(buttons(element)).not.toContain(words.holdUp);
    await choose('Acht Videos bis Mai');
    await press(words.holdUp);
    await expect.element(page.getByRole('dialog', { name: words.heldUp('A') })).toBeVisible();
    await press(words.putDown);
    await press(words.vote);
    expect(buttons(element)).not.toContain(words.holdUp);
    expect(record.attempts()).toEqual([]);
  });

  it('keeps the choice and the stage for another element', async () => {
    const { record } = await open(reader);
    await choose('Die bekannteste Schule');
    const { element } = await open({ ...reader, record });
    expect(element.querySelector<HTMLInputElement>(':checked')?.value).toBe('ruhm');
  });

  it('does not touch what was counted in class when it begins anew', async () => {
    const { record } = await at(
      { own1: ['bald'], own2: ['bald'], ownStage: ['result'], round1: ['1'], stage: ['talk'] },
      reader,
    );
    expect(heading()).toBe('Ergebnis: 0 von 1 richtig');
    await press(itemWords.startOver);
    expect(record.value(item.id)).toEqual({ round1: ['1'], stage: ['talk'] });
  });

  it('has nothing that axe finds and nothing to scroll sideways at 320 px, at every stage', async () => {
    await page.viewport(320, 640);
    for (const name of ['vote1', 'talk', 'vote2', 'result']) {
      const { element } = await at({ own1: ['bald'], own2: ['videos'], ownStage: [name] }, reader);
      expect([name, await violations(element)]).toEqual([name, []]);
      expect(document.documentElement.scrollWidth).toBe(320);
      element.closest('#deck')?.remove();
    }
    await page.viewport(1280, 720);
  });
});

it('draws no judgement where no option is right', async () => {
  const opinion: VoteItem = { ...item, key: { correct: [], feedback: {} } };
  const record = new MemoryRecord();
  await record.saveValue(item.id, { round1: ['1', '2'], round2: ['2', '1'], stage: ['result'] });
  const { element } = await mount('smm-vote', opinion, { record });
  expect(heading()).toBe(words.resultOpen);
  expect(element.querySelector('.ok, .bad, .verdict')).toBeNull();
});

it('says that it is missing where the course has no such vote', async () => {
  const { element } = await open({ attributes: { 'data-item': 'u99' }, writtenOut: 'Frage' });
  expect(element.textContent).toContain('u99');
  expect(element.textContent).not.toContain('Frage');
});
