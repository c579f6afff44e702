import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { HottextItem } from '../../model/item.ts';
import { hottext as words } from '../../strings/hottext.ts';
import { item as common } from '../../strings/item.ts';
import { gradedBase } from '../testing/graded-base.ts';
import { itemContract } from '../testing/item-contract.ts';
import { pressAt } from '../testing/keyboard.ts';
import { mount } from '../testing/mount.ts';
import { mountAnswered, press } from '../testing/press.ts';

const item: HottextItem = {
  ...gradedBase,
  kind: 'hottext',
  scoring: 'hits-minus-false',
  body: {
    stem: 'Markieren Sie, was eine Strategie ausmacht.',
    segments: [
      { text: 'Strategie sind ' },
      { id: 'plan', text: 'geplanten' },
      { text: ', ' },
      { id: 'sicht', text: 'meist langfristigen' },
      { text: ' Schritte ' },
      { id: 'wer', text: 'der Unternehmen' },
      { text: '.' },
    ],
  },
  key: {
    hint: 'Lassen Sie weg, wer handelt.',
    correct: ['plan', 'sicht'],
    feedback: {
      plan: { text: 'Ohne Plan wäre es Zufall.' },
      sicht: { text: 'Der Blick reicht weit.' },
      wer: { text: 'Das benennt, wer handelt.', misconception: 'Nur Unternehmen haben Strategien' },
    },
  },
};

itemContract({
  item,
  async solve() {
    await pressAt('.phrase', ' ');
    await pressAt('.phrase', '{Enter}');
  },
  wrong: { marks: ['wer'] },
  missing: { message: words.markFirst, focus: '.phrase' },
});

const phrase = (name: string) => page.getByRole('button', { name, exact: true });
const pressed = (element: Element) =>
  [...element.querySelectorAll('[aria-pressed="true"]')].map((one) => one.textContent);

describe('smm-hottext', () => {
  it('keeps the sentence as the author wrote it, its phrases as buttons', async () => {
    const { element } = await mount('smm-hottext', item);
    expect(element.querySelector('.sentence')?.textContent).toBe(
      'Strategie sind geplanten, meist langfristigen Schritte der Unternehmen.',
    );
    expect(pressed(element)).toEqual([]);
  });

  it('marks and unmarks, says so with the count, and keeps the focus', async () => {
    const { element, log, record } = await mount('smm-hottext', item);
    await userEvent.click(phrase('geplanten'));
    await userEvent.click(phrase('der Unternehmen'));
    await userEvent.click(phrase('geplanten'));
    expect(log).toEqual([
      '‚geplanten‘ markiert. 1 markiert.',
      '‚der Unternehmen‘ markiert. 2 markiert.',
      '‚geplanten‘ nicht mehr markiert. 1 markiert.',
    ]);
    expect(pressed(element)).toEqual(['der Unternehmen']);
    expect(document.activeElement?.textContent).toBe('geplanten');
    expect(record.session(item.id)?.response).toEqual({ marks: ['wer'] });
  });

  it('explains only what was marked after the first try', async () => {
    const { element } = await mountAnswered(item, { marks: ['plan', 'wer'] }, { host: 'reader' });
    await press(common.check);
    expect(
      [...element.querySelectorAll('.judgement')].map((one) => one.textContent?.replace(/\s+/g, ' ').trim()),
    ).toEqual([
      '„geplanten“ richtig Ohne Plan wäre es Zufall.',
      '„der Unternehmen“ noch nicht Das benennt, wer handelt.',
    ]);
    expect(element.querySelector('.result')?.textContent).toBe('Ergebnis: 0 von 2 richtig');
    expect(element.querySelector('.result-why')?.textContent).toBe(words.partly(1, 1));
  });

  it('explains every phrase with the solution', async () => {
    const { element } = await mountAnswered(item, { marks: ['plan'] }, { host: 'reader' });
    await press(common.check);
    await press(common.showSolution);
    expect(element.querySelectorAll('.judgement')).toHaveLength(3);
    expect(element.textContent).toContain(common.rightAnswer);
    expect(pressed(element)).toEqual(['geplanten']);
  });

  it('says nothing when a resting phrase is pressed', async () => {
    const { element, log } = await mountAnswered(item, { marks: ['wer'] });
    await press(common.check);
    element.querySelector<HTMLElement>('.phrase')?.click();
    expect(log).toEqual([]);
  });
});
