import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { counts as countWords } from '../../strings/counts.ts';
import { hands as words } from '../../strings/hands.ts';
import { vote as voteWords } from '../../strings/vote.ts';
import { violations } from '../testing/axe.ts';
import { pressAt } from '../testing/keyboard.ts';
import { type MountOptions, mount } from '../testing/mount.ts';

function list(...labels: readonly string[]): HTMLElement {
  const list = document.createElement('ol');
  for (const label of labels) list.append(Object.assign(document.createElement('li'), { textContent: ` ${label}\n` }));
  return list;
}

const open = (options?: MountOptions) =>
  mount('smm-hands', undefined, {
    writtenOut: list('Doch, ein Ziel', 'Nein, noch keins', 'Kommt darauf an'),
    ...options,
  });
const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));
const field = (letter: string) => page.getByLabelText(countWords.field(letter));
const labels = (element: Element) => [...element.querySelectorAll('.option-text')].map((one) => one.textContent);

describe('a show of hands in class', () => {
  it('takes its labels from the written-out list, which does not stand twice', async () => {
    const { element } = await open();
    expect(labels(element)).toEqual(['Doch, ein Ziel', 'Nein, noch keins', 'Kommt darauf an']);
    expect(element.querySelectorAll('ol')).toHaveLength(1);
    expect(element.querySelector('.stage-status')?.textContent).toBe('Bitte Handzeichen: A, B oder C?');
  });

  it('keeps its labels when reveal.js clones the drawn slide', async () => {
    const { element } = await open();
    const copy = element.cloneNode(true) as HTMLElement;
    element.replaceWith(copy);
    await expect.poll(() => labels(copy)).toEqual(['Doch, ein Ziel', 'Nein, noch keins', 'Kommt darauf an']);
  });

  it('is named by the headline of its slide', async () => {
    await open();
    await expect.element(page.getByRole('group', { name: 'Folie', exact: true })).toBeInTheDocument();
  });

  it('counts and shows bars with clicks alone', async () => {
    const { element } = await open();
    await press(countWords.enter);
    expect(document.activeElement).toBe(field('A').element());
    await userEvent.fill(field('A'), '5');
    await userEvent.fill(field('B'), '15');
    await press(countWords.evaluate);
    expect(document.activeElement?.textContent).toBe(words.result);
    expect([...element.querySelectorAll('.tally-count')].map((one) => one.textContent)).toEqual([
      countWords.share(5, 25),
      countWords.share(15, 75),
      countWords.share(0, 0),
    ]);
    expect(element.textContent).toContain(words.resultStatus(20));
    expect(element.querySelector('.right, .verdict')).toBeNull();
  });

  it('counts with the keyboard alone', async () => {
    const { element } = await open();
    await pressAt('.btn.primary', '{Enter}');
    await userEvent.keyboard('5{Enter}15{Enter}2{Enter}{Enter}');
    await expect.poll(() => element.querySelectorAll('.tally-count').length).toBe(3);
  });

  it.each(['abc', '-1', '12.5'])('says beside the button what is wrong with „%s“ and loses nothing', async (text) => {
    const { element, log } = await open();
    await press(countWords.enter);
    await userEvent.fill(field('A'), '7');
    await userEvent.fill(field('C'), text);
    await press(countWords.evaluate);
    expect(element.querySelector('.item-status')?.textContent).toBe(countWords.badCount('C', countWords.notACount));
    expect(log.at(-1)).toBe(countWords.badCount('C', countWords.notACount));
    expect(document.activeElement).toBe(field('C').element());
    expect([...element.querySelectorAll('input')].map(({ value }) => value)).toEqual(['7', '', text]);
  });

  it('says what is missing where nothing was counted', async () => {
    const { element, log } = await open();
    await press(countWords.enter);
    await press(countWords.evaluate);
    expect(element.querySelector('.item-status')?.textContent).toBe(countWords.noVotes);
    expect(log.at(-1)).toBe(countWords.noVotes);
    expect(element.querySelector('table')).toBeNull();
  });

  it('counts anew with empty fields', async () => {
    const { element } = await open();
    await press(countWords.enter);
    await userEvent.fill(field('A'), '5');
    await press(countWords.evaluate);
    await press(words.startOver);
    expect(document.activeElement?.textContent).toBe(countWords.enter);
    await press(countWords.enter);
    expect([...element.querySelectorAll('input')].map(({ value }) => value)).toEqual(['', '', '']);
  });

  it('has nothing that axe finds at any stage', async () => {
    const { element } = await open();
    expect(await violations(element)).toEqual([]);
    await press(countWords.enter);
    await userEvent.fill(field('A'), 'x');
    await press(countWords.evaluate);
    expect(await violations(element)).toEqual([]);
    await userEvent.fill(field('A'), '9');
    await press(countWords.evaluate);
    expect(await violations(element)).toEqual([]);
  });
});

describe('a show of hands alone', () => {
  it('takes a vote, judges nothing and keeps nothing', async () => {
    await page.viewport(320, 640);
    const { element, record } = await open({ host: 'reader' });
    const choice = page.getByRole('radio', { name: 'Nein, noch keins' });
    await userEvent.click(choice);
    expect(element.querySelector<HTMLInputElement>(':checked')?.value).toBe('1');
    expect(element.querySelector('legend')?.textContent).toBe(words.own);
    expect(element.textContent).toContain(words.ownNote);
    expect(element.querySelector('.verdict')).toBeNull();
    expect(await violations(element)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBe(320);
    expect(record.attempts()).toEqual([]);
    const again = await open({ host: 'reader', record });
    expect(again.element.querySelector(':checked')).toBeNull();
    await page.viewport(1280, 720);
  });

  it('holds up the letter that is chosen last, and nothing before a choice', async () => {
    const { element } = await open({ host: 'reader' });
    expect(element.querySelector('button')).toBeNull();
    await userEvent.click(page.getByRole('radio', { name: 'Nein, noch keins' }));
    await userEvent.click(page.getByRole('radio', { name: 'Kommt darauf an' }));
    await press(voteWords.holdUp);
    const dialog = page.getByRole('dialog', { name: 'Antwort C zum Hochhalten' });
    await expect.element(dialog).toHaveTextContent('Kommt darauf an');
    await userEvent.click(dialog);
    await expect.poll(() => document.querySelector('dialog')).toBeNull();
    expect(document.activeElement?.textContent).toBe(voteWords.holdUp);
  });
});
