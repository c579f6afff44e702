import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { EstimateItem } from '../../model/item.ts';
import { estimate as words } from '../../strings/estimate.ts';
import { item as itemWords } from '../../strings/item.ts';
import { violations } from '../testing/axe.ts';
import { pressAt, tabTo } from '../testing/keyboard.ts';
import { markupOf } from '../testing/markup-of.ts';
import { type MountOptions, mount } from '../testing/mount.ts';
import { press } from '../testing/press.ts';
import { SharedRecord } from '../testing/shared-record.ts';

const item: EstimateItem = {
  id: 'u12-delphi',
  chapter: 'K6',
  title: 'Unsere Delphi-Runde',
  revision: 'r1',
  kind: 'estimate',
  body: { stem: 'Wie viele Stunden braucht der Laden?', unit: 'Stunden je Woche', min: 0, max: 40 },
  key: {
    panel: { round1: [4, 10, 14, 20, 38], round2: [8, 11, 12, 14, 18] },
    reasons: { low: ['Fotos entstehen nebenbei.'], high: ['Fragen kommen am Abend.'] },
  },
};
const fifteen = '4 6 8 8 10 10 12 14 16 20 20 24 30 35 38'.split(' ');
const later = '8 9 10 10 11 11 12 12 12 13 14 14 15 16 18'.split(' ');

const open = (options: MountOptions = {}) => mount('smm-estimate', item, { record: new SharedRecord(), ...options });
async function at(response: Readonly<Record<string, readonly string[]>>, options: MountOptions = {}) {
  const record = new SharedRecord();
  await record.saveValue(item.id, response);
  return open({ record, ...options });
}
const stage = () => document.querySelector('.item')?.getAttribute('data-stage');
const heading = () => document.querySelector('.result')?.textContent;
const type = (values: readonly string[]) => userEvent.keyboard(values.map((value) => `${value}{Enter}`).join(''));
const cells = (element: Element) =>
  [...element.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map((td) => td.textContent));

describe('in class', () => {
  it('fifteen values, two rounds and the comparison need the keyboard alone', async () => {
    const { element, record, log } = await open();
    await tabTo('input');
    await type(fifteen);
    expect(document.activeElement?.localName).toBe('input');
    expect(log.at(-1)).toBe('15 Schätzungen eingetragen.');
    await pressAt('.btn.primary', '{Enter}');
    expect(stage()).toBe('shown1');
    expect(heading()).toBe('Median 14, Spannweite 34: von 4 bis 38.');
    expect(document.activeElement?.textContent).toBe(heading());
    await pressAt('.btn.primary', '{Enter}');
    expect(document.activeElement?.localName).toBe('input');
    await type(later);
    await pressAt('.btn.primary', '{Enter}');
    expect(heading()).toBe('Median von 14 auf 12, Spannweite von 34 auf 10.');
    expect(cells(element)).toEqual([
      ['15', '15'],
      ['4', '8'],
      ['8', '10'],
      ['14', '12'],
      ['24', '14'],
      ['38', '18'],
      ['34', '10'],
    ]);
    expect(element.querySelectorAll('.dot')).toHaveLength(30);
    expect(record.attempts()).toEqual([]);
  });

  it('has no value in the page before the round is closed, by clicks too', async () => {
    const { element } = await open();
    await userEvent.type(page.getByRole('textbox'), '37');
    await press(words.add);
    expect(markupOf(element)).not.toContain('37');
    expect((document.activeElement as HTMLInputElement).value).toBe('');
    expect(element.querySelector('.entered')?.textContent).toBe('1 Schätzung eingetragen.');
    expect(element.querySelector('svg, table')).toBeNull();
    for (const hidden of [...item.key.reasons.low, ...item.key.reasons.high])
      expect(markupOf(element)).not.toContain(hidden);
  });

  it('does not show the first round while the second is typed', async () => {
    const { element } = await at({ round1: ['37', '3'], stage: ['enter2'] });
    expect(markupOf(element)).not.toContain('37');
    expect(element.querySelector('svg, table')).toBeNull();
  });

  it.each([
    ['viel', words.notANumber],
    ['', words.notANumber],
    ['1.000', words.thousands('1000')],
    ['12 Tage', words.otherUnit('12')],
    ['41', words.outOfRange('0', '40')],
    ['-1', words.outOfRange('0', '40')],
  ])('says what is wrong with „%s“, keeps what was typed, and adds nothing', async (text, message) => {
    const { element, record, log } = await open();
    await tabTo('input');
    await userEvent.keyboard(`${text}{Enter}`);
    expect(element.querySelector('.item-status')?.textContent).toBe(message);
    expect(log.at(-1)).toBe(message);
    const field = document.activeElement as HTMLInputElement;
    expect([field.value, field.getAttribute('aria-invalid')]).toEqual([text, 'true']);
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(message);
    expect(record.value(item.id)).toBeUndefined();
  });

  it('takes back the last estimate, and never closes an empty round', async () => {
    const { log } = await open();
    await tabTo('input');
    await type(['12', '8']);
    await press(words.takeBack);
    expect(log.at(-1)).toBe(words.takenBack(1));
    expect(document.activeElement?.localName).toBe('input');
    await press(words.takeBack);
    await press(words.closeRound);
    expect([stage(), log.at(-1)]).toEqual(['enter1', words.noneYet]);
    expect(document.activeElement?.localName).toBe('input');
  });

  it('shows picture, table or reasons; those of the class take the place of the examples', async () => {
    const { element } = await at({ round1: fifteen, stage: ['shown1'] });
    await press(words.showTable);
    expect(element.querySelector('svg')).toBeNull();
    expect(element.textContent).toContain('Runde 1, sortiert: 4, 6, 8, 8, 10');
    expect(element.textContent).toContain(words.rule);
    await press(words.showReasons);
    expect([...element.querySelectorAll('.reasons li')].map((one) => one.textContent)).toEqual([
      'Fotos entstehen nebenbei.',
      'Fragen kommen am Abend.',
    ]);
    await userEvent.fill(page.getByRole('textbox', { name: words.addReason.low }), 'Es gibt Vorlagen.');
    await userEvent.keyboard('{Enter}');
    expect([...element.querySelectorAll('.reasons li')].map((one) => one.textContent)).toEqual([
      'Es gibt Vorlagen.',
      'Fragen kommen am Abend.',
    ]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(words.addReason.low);
    await press(words.showPlot);
    expect(element.querySelectorAll('.dot')).toHaveLength(15);
  });

  it('begins again, and brings everything back', async () => {
    const { record } = await at({ round1: ['3', '5'], round2: ['4'], stage: ['shown2'], own1: ['7'] });
    await press(itemWords.startOver);
    expect([stage(), record.value(item.id)]).toEqual(['enter1', { own1: ['7'] }]);
    await press(itemWords.undo);
    expect(stage()).toBe('shown2');
  });

  it('stays in step with the speaker’s window', async () => {
    const record = new SharedRecord();
    const { element, settle } = await open({ record });
    record.valueArrives(item.id, { round1: ['3', '5'], stage: ['shown1'] });
    await settle();
    expect(element.querySelectorAll('.dot')).toHaveLength(2);
  });

  it('fits a slide in type of 28 px, also where all say the same', async () => {
    const { element } = await at({ round1: Array(15).fill('10'), round2: later, stage: ['shown2'] });
    const rect = (selector: string) => element.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    expect(rect('.estimate-sheet').bottom).toBeLessThanOrEqual(rect('.result').top);
    expect(rect('.result').bottom).toBeLessThanOrEqual(rect('.item-actions').top);
    expect(rect('.item-actions').bottom).toBeLessThanOrEqual(692);
    const words = [...element.querySelectorAll('svg text')].map((one) => one.getBoundingClientRect());
    const dots = [...element.querySelectorAll('.dot')].map((one) => one.getBoundingClientRect());
    const touches = words.flatMap((word) =>
      dots.filter(
        (dot) =>
          dot.top < word.bottom - 8 && dot.bottom > word.top + 8 && dot.left < word.right && dot.right > word.left,
      ),
    );
    expect(touches).toEqual([]);
    for (const one of element.querySelectorAll('p, h3, legend, button, svg text'))
      expect(Number.parseFloat(getComputedStyle(one).fontSize)).toBeGreaterThanOrEqual(28);
  });
});

describe('alone', () => {
  it('estimates with an invented group that is named as such, twice, and is judged by nobody', async () => {
    const { element, log } = await open({ host: 'reader' });
    expect(element.textContent).toContain('Die Gruppe ist erfunden.');
    await tabTo('input');
    await userEvent.keyboard('25{Enter}');
    expect(heading()).toBe('Median 14, Spannweite 34: von 4 bis 38.');
    expect(element.textContent).toContain('Sie: 25. Median der Gruppe: 14.');
    expect(element.querySelectorAll('.own-dot')).toHaveLength(1);
    expect(element.textContent).toContain('Fragen kommen am Abend.');
    await press(words.next);
    expect(log.at(-1)).toBe(words.round(2));
    await userEvent.keyboard('14');
    await press(words.closeRound);
    expect(heading()).toBe('Median von 14 auf 12, Spannweite von 34 auf 10.');
    expect(element.textContent).toContain('Sie sind von 25 auf 14 gegangen.');
    expect(element.textContent).not.toMatch(/richtig|falsch/);
  });

  it('says what is wrong and goes nowhere', async () => {
    const { element } = await open({ host: 'reader' });
    await press(words.closeRound);
    expect(element.querySelector('.item-status')?.textContent).toBe(words.notANumber);
    expect([stage(), document.activeElement?.localName]).toEqual(['enter1', 'input']);
  });

  it('keeps the own estimate apart from the class, also for another element', async () => {
    const { element } = await at({ own1: ['25'], ownStage: ['enter1'], round1: fifteen }, { host: 'reader' });
    expect(element.querySelector('input')?.value).toBe('25');
  });

  it('does not scroll sideways at 320 px', async () => {
    await page.viewport(320, 640);
    await at({ own1: ['25'], own2: ['14'], ownStage: ['shown2'] }, { host: 'reader' });
    expect(document.documentElement.scrollWidth).toBe(320);
    await page.viewport(1280, 720);
  });
});

it.each([
  ['deck', { stage: ['enter1'] }],
  ['deck', { round1: fifteen, stage: ['shown1'] }],
  ['deck', { round1: fifteen, stage: ['shown1'], look: ['table'] }],
  ['deck', { round1: fifteen, stage: ['shown1'], look: ['reasons'] }],
  ['reader', {}],
  ['reader', { own1: ['25'], ownStage: ['shown1'] }],
  ['reader', { own1: ['25'], own2: ['25'], ownStage: ['shown2'] }],
] as const)('has nothing that axe finds in the %s at %o', async (host, response) => {
  const { element } = await at(response, { host });
  expect(await violations(element)).toEqual([]);
});
