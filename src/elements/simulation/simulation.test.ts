import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Response } from '../../model/response.ts';
import { silence } from '../../model/simulation/play.ts';
import { earlyOrLate } from '../../model/testing/story.ts';
import { simulation as words } from '../../strings/simulation.ts';
import { violations } from '../testing/axe.ts';
import { chooseRadio, pressAt } from '../testing/keyboard.ts';
import { type MountOptions, mount } from '../testing/mount.ts';
import { press } from '../testing/press.ts';
import { SharedRecord } from '../testing/shared-record.ts';
import { longStory, simulationOf } from './testing/stories.ts';

const item = simulationOf(longStory);
const short = simulationOf(earlyOrLate);
const reader = { host: 'reader' } as const;

const open = (options?: MountOptions) => mount('smm-simulation', item, options);
/** A play that stands where the response says. */
const at = async (response: Response, options: MountOptions = {}) => {
  const record = new SharedRecord();
  await record.saveValue(options.host === 'reader' ? item.id : `${item.id}/class`, response);
  return { ...(await open({ ...options, record })), record };
};
const choose = (value: string) =>
  userEvent.click(document.querySelector(`.question [value="${value}"]`) ?? document.body);
const look = () => document.querySelector('.item')?.getAttribute('data-look');
const focused = () => document.activeElement?.textContent?.trim();
const gone = (turns: number, name: string) => Array.from({ length: turns }, (_, place) => `${name}${place + 1}`);
const finished: Response = { seed: ['7'], choices: gone(6, 'laut'), read: ['6'] };

/** A stand of every view. */
const stands: Readonly<Record<string, Response>> = {
  start: {},
  'first turn': { seed: ['7'] },
  'later turn': { seed: ['7'], choices: gone(2, 'laut'), read: ['2'] },
  replies: { seed: ['7'], choices: gone(2, 'laut'), read: ['2'], page: ['1'], chosen: ['gut3'] },
  clock: {
    seed: ['7'],
    choices: gone(2, 'laut'),
    read: ['2'],
    page: ['1'],
    seconds: ['600'],
    clock: ['left', '599000'],
  },
  consequence: { seed: ['7'], choices: gone(2, 'laut'), read: ['1'] },
  'last consequence': { seed: ['7'], choices: gone(6, 'laut'), read: ['5'] },
  ending: finished,
  'best ending': { ...finished, choices: gone(6, 'gut') },
  decision: { ...finished, page: ['2'] },
  'good decision': { ...finished, choices: gone(6, 'gut'), page: ['6'] },
};

describe('a play alone', () => {
  it('is played with clicks to its end', async () => {
    const { element, log } = await open({ ...reader, seed: 7 });
    expect(element.textContent).toContain('Die Reifen Muster GmbH');
    expect(element.textContent).not.toContain(words.time);
    await press(words.start);
    expect(focused()).toBe('Freitag, 17:42 Uhr');
    expect(log).toEqual(['Wendung 1 von 6']);
    for (let number = 1; number <= 6; number++) {
      expect(element.textContent).toContain(`Wendung ${number} von 6`);
      await choose(`laut${number}`);
      await press(words.answer);
      expect(focused()).toBe(words.consequence);
      expect(element.querySelector('.sim-consequence')?.textContent).toContain(`Folge laut${number}`);
      await press(words.next);
    }
    expect(focused()).toContain('Laut');
    expect(look()).toBe('report');
    const decisions = [...element.querySelectorAll('.sim-decisions > li')];
    expect(decisions).toHaveLength(6);
    for (const [place, decision] of decisions.entries()) {
      expect(decision.textContent).toContain(`Wendung ${place + 1}: `);
      expect(decision.textContent).toContain(words.breaks(['ernsthaft', 'gruendlich', 'hoeflich']));
      expect(decision.textContent).toContain(`Grund laut${place + 1}`);
      expect(decision.querySelector('.sim-better')?.textContent).toContain(`Gut${place + 1}`);
    }
    expect(element.textContent).toContain('Startzahl 7');
    expect(element.querySelector('.sim-counters')?.textContent).toContain('6 von 6');
  });

  it('is played with the keyboard to another end', async () => {
    const { element } = await open(reader);
    await pressAt('.btn.primary', '{Enter}');
    for (let number = 1; number <= 6; number++) {
      await chooseRadio('.question', `gut${number}`);
      await pressAt('.btn.primary', '{Enter}');
      expect(focused()).toBe(words.consequence);
      await pressAt('.btn.primary', ' ');
      expect(element.contains(document.activeElement)).toBe(true);
    }
    expect(focused()).toContain('Ruhig');
    expect(element.querySelectorAll('.sim-better p')).toHaveLength(6);
    expect(element.querySelector('.sim-better')?.textContent).toBe(words.best);
  });

  it('says what is missing when nothing is chosen', async () => {
    const { element, log } = await at({ seed: ['7'] }, reader);
    await press(words.answer);
    expect(log).toEqual([words.chooseFirst]);
    expect(document.activeElement).toBe(element.querySelector('input'));
    expect(element.querySelector('.item-status')?.textContent).toBe(words.chooseFirst);
    await choose('gut1');
    expect(element.querySelector('.item-status')).toBeNull();
  });

  it('says how the excitement moved after an answer', async () => {
    const { log } = await at({ seed: ['7'], chosen: ['laut1'] }, reader);
    await press(words.answer);
    expect(log).toEqual(['Erregung: 6 von 10, steigend']);
    expect(document.querySelector('.sim-excitement')?.textContent).toBe('Erregung: 6 von 10, steigend');
    expect(document.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(words.curve([4, 6]));
  });

  it.each([1, 3, 6])('is played again from turn %i, and that can be taken back', async (turn) => {
    const { element, record } = await at(finished, reader);
    await press(words.replay(turn));
    expect(record.value(item.id)?.choices ?? []).toEqual(gone(turn - 1, 'laut'));
    expect(element.textContent).toContain(`Wendung ${turn} von 6`);
    expect(document.activeElement).toBe(element.querySelector('.result'));
    await press(words.undo);
    expect(record.value(item.id)).toEqual(finished);
    expect(element.contains(document.activeElement)).toBe(true);
  });

  it('begins anew as another play, and that can be taken back until the next step', async () => {
    const { element, record, log } = await at(finished, reader);
    await press(words.again);
    expect(look()).toBe('start');
    expect(log.at(-1)).toBe(words.begunAnew);
    expect(focused()).toBe(words.undo);
    await press(words.start);
    expect(record.value(item.id)?.seed).toEqual(['8']);
    expect(element.querySelector('.undo')).toBeNull();
  });

  it('goes on in another element, with the reply that was picked', async () => {
    const { record, unmount } = await at({ seed: ['7'] }, reader);
    await choose('still1');
    unmount();
    const { element } = await open({ ...reader, record });
    expect(element.querySelector<HTMLInputElement>(':checked')?.value).toBe('still1');
  });

  it('keeps the focus on the reply that is picked', async () => {
    await at({ seed: ['7'] }, reader);
    await chooseRadio('.question', 'lang1');
    expect(document.activeElement?.matches('[value="lang1"]:checked')).toBe(true);
  });

  it('does not touch what the class has played', async () => {
    const { record } = await at(finished, reader);
    const { element } = await open({ record });
    expect(element.querySelector('.item')?.getAttribute('data-look')).toBe('start');
  });

  it('has nothing that axe finds and nothing to scroll sideways at 320 px, in every view', async () => {
    await page.viewport(320, 640);
    for (const [name, response] of Object.entries(stands)) {
      const { element, unmount } = await at(response, reader);
      expect([name, await violations(element)]).toEqual([name, []]);
      expect([name, document.documentElement.scrollWidth]).toEqual([name, 320]);
      unmount();
    }
    await page.viewport(1280, 720);
  });
});

describe('a play in class', () => {
  it('shows what comes in before what to answer, and the report part by part', async () => {
    const { element } = await mount('smm-simulation', short);
    await press(words.start);
    expect(look()).toBe('situation');
    expect(element.querySelector('.question')).toBeNull();
    await press(words.next);
    expect(look()).toBe('replies');
    expect(focused()).toBe('Was antworten Sie?');
    await press(words.back);
    expect(focused()).toBe('Freitag, 17:42 Uhr');
    await press(words.next);
    await choose('ruhe');
    await press(words.answer);
    await press(words.next);
    await press(words.next);
    await choose('zeichen');
    await press(words.answer);
    await press(words.next);
    expect(look()).toBe('ending');
    expect(focused()).toBe('Ende');
    await press(words.firstDecision);
    expect(focused()).toBe('Wendung 1: Freitag, 17:42 Uhr');
    expect(element.textContent).toContain('Antwort zeichen');
    await press(words.nextDecision);
    expect(focused()).toBe('Wendung 2: Freitag, 17:42 Uhr');
    await press(words.overview);
    expect(focused()).toBe('Ende');
  });

  it.each(Object.keys(stands))('tells nothing that is not known yet: %s', async (name) => {
    const response = stands[name] ?? {};
    const { element } = await at(response);
    const behind = response.choices?.length ?? 0;
    for (let number = 1; number <= 6; number++) {
      for (const one of ['gut', 'laut', 'still', 'lang']) {
        const said = response.choices?.[number - 1] === `${one}${number}`;
        const judged = behind === 6 || said;
        if (!judged) expect(element.innerHTML).not.toContain(`Grund ${one}${number}`);
        if (!said) expect(element.innerHTML).not.toContain(`Folge ${one}${number}`);
      }
    }
    expect(element.innerHTML).not.toContain('Schweigen');
  });

  it('has nothing that axe finds and fits on the slide with the longest texts, in every view', async () => {
    const found: string[] = [];
    for (const [name, response] of Object.entries(stands)) {
      const { element, unmount } = await at(response);
      await document.fonts.ready;
      found.push(...[...(await violations(element)), ...spills(element)].map((one) => `${name}: ${one}`));
      unmount();
    }
    expect(found).toEqual([]);
  });

  it('stays in step with a second element and with another window', async () => {
    const { record, element } = await at({ seed: ['7'] });
    const second = await open({ record });
    element.querySelector<HTMLElement>('.btn.primary')?.click();
    await second.settle();
    expect(second.element.querySelector('.item')?.getAttribute('data-look')).toBe('replies');
    record.valueArrives(`${item.id}/class`, stands.consequence ?? {});
    await second.settle();
    for (const one of [element, second.element]) {
      expect(one.querySelector('.item')?.getAttribute('data-look')).toBe('consequence');
    }
  });

  it('does not lose the focus when another window goes on', async () => {
    const { record, element, settle } = await at({ seed: ['7'] });
    element.querySelector<HTMLElement>('.btn.primary')?.focus();
    record.valueArrives(`${item.id}/class`, finished);
    await settle();
    expect(element.contains(document.activeElement)).toBe(true);
  });
});

/** Texts and controls that reach into the foot or out of the sheet, or lie over each other. */
function spills(element: Element): readonly string[] {
  const body = element.querySelector('.sim-body')?.getBoundingClientRect();
  if (!body) return ['no body'];
  const parts = [...element.querySelectorAll('.sim-body :is(p, li, h3, legend, label, svg, .option)')];
  const out = parts.filter((one) => {
    const { bottom, right } = one.getBoundingClientRect();
    return bottom > body.bottom + 1 || right > body.right + 15;
  });
  const last = [...element.querySelectorAll('.item-actions > *')].at(-1)?.getBoundingClientRect();
  return [
    ...out.map(
      (one) =>
        `${one.localName}.${one.className} ends ${Math.round(one.getBoundingClientRect().bottom - body.bottom)} below`,
    ),
    ...((last?.right ?? 0) > 1100 ? ['the foot is too full'] : []),
  ];
}

it('says that it is missing where the course has no such story', async () => {
  const { element } = await open({ attributes: { 'data-item': 'u99' }, writtenOut: 'Geschichte' });
  expect(element.textContent).toContain('u99');
  expect(element.textContent).not.toContain('Geschichte');
});

it('keeps silence apart from the replies', () => {
  expect(longStory.replies.some(({ id }) => id === silence)).toBe(false);
});
