import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { TrueFalseItem } from '../../model/item.ts';
import { item as common } from '../../strings/item.ts';
import { trueFalse as words } from '../../strings/true-false.ts';
import { gradedBase } from '../testing/graded-base.ts';
import { itemContract } from '../testing/item-contract.ts';
import { chooseRadio } from '../testing/keyboard.ts';
import { mount } from '../testing/mount.ts';
import { mountAnswered, press } from '../testing/press.ts';

const item: TrueFalseItem = {
  ...gradedBase,
  kind: 'tf-reason',
  body: {
    stem: 'Stimmt die Aussage?',
    statement: '„Akzeptiert“ heißt: Die Leitung hat unterschrieben.',
    reasonStem: 'Welche Begründung trägt Ihre Antwort?',
    reasons: [
      { id: 'a', text: 'Die Leitung verantwortet am Ende das Ergebnis.' },
      { id: 'b', text: 'Mittragen müssen es alle, die es erreichen sollen.' },
      { id: 'c', text: 'Ob es akzeptiert ist, zeigt erst das Ergebnis.' },
    ],
  },
  key: {
    hint: 'Fragen Sie, wer jeden Tag daran arbeiten wird.',
    general: { text: 'Wer das Ziel erreichen soll, trägt es mit.' },
    truth: false,
    feedback: {
      true: { text: 'Offen bleibt, ob die anderen mittragen.' },
      false: { text: 'Das allein reicht nicht.' },
    },
    reason: 'b',
    reasonFeedback: {
      a: { text: 'Verantworten und Mittragen sind zweierlei.', misconception: 'Unterschrift genügt' },
      b: { text: 'Das A meint die Menschen.' },
      c: { text: 'Das Ergebnis kommt zu spät.', misconception: 'Am Ende zeigt es sich' },
    },
  },
};

itemContract({
  item,
  async solve() {
    await chooseRadio('.truth', 'false');
    await chooseRadio('.reason', 'b');
  },
  wrong: { truth: ['true'], reason: ['c'] },
  missing: { message: words.truthMissing, focus: '.truth input' },
});

const choose = async (element: Element, value: string): Promise<void> =>
  userEvent.click(element.querySelector(`[value="${value}"]`) ?? element);
const texts = (element: Element, step: string) =>
  [...element.querySelectorAll(`.${step} .option-text`)].map((one) => one.textContent);

describe('smm-true-false', () => {
  it('opens the second step below when the first is taken, says so once, and leaves the focus', async () => {
    const { element, log } = await mount('smm-true-false', item);
    expect(element.querySelector('.reason')).toBeNull();
    await choose(element, 'true');
    expect(element.querySelector('.reason legend')?.textContent).toBe(item.body.reasonStem);
    expect(document.activeElement).toBe(element.querySelector('[value="true"]'));
    await choose(element, 'false');
    expect(log).toEqual(['Schritt 2: Begründung wählen.']);
  });

  it('keeps the reason when the first step is changed', async () => {
    const { element, record } = await mountAnswered(item, { truth: ['true'], reason: ['b'] });
    await choose(element, 'false');
    expect(record.session(item.id)?.response).toEqual({ truth: ['false'], reason: ['b'] });
  });

  it('asks for the reason when only the first step is taken', async () => {
    const { element, log } = await mountAnswered(item, { truth: ['false'] });
    await press(common.check);
    expect(log).toEqual([words.reasonMissing]);
    expect(element.querySelector('.reason')?.contains(document.activeElement)).toBe(true);
  });

  it('never shuffles true and false, but the reasons', async () => {
    const orders = new Set<string>();
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const { element, unmount } = await mountAnswered(item, { truth: ['true'] }, { seed });
      expect(texts(element, 'truth')).toEqual(['Stimmt', 'Stimmt nicht']);
      orders.add(texts(element, 'reason').join());
      unmount();
    }
    expect(orders.size).toBeGreaterThan(1);
  });

  it('judges each step for itself, with the reason of what was chosen', async () => {
    const { element } = await mountAnswered(item, { truth: ['false'], reason: ['c'] }, { host: 'reader' });
    await press(common.check);
    expect(element.querySelector('.result')?.textContent).toBe('Ergebnis: 1 von 2 richtig');
    expect([...element.querySelectorAll('.why')].map((one) => one.textContent?.trim())).toEqual([
      'Richtig. Das allein reicht nicht.',
      'Ihre Antwort – noch nicht richtig. Das Ergebnis kommt zu spät.',
    ]);
  });

  it('shows one reason at a time on a slide and leads to the next, which is said', async () => {
    const { element, log } = await mountAnswered(item, { truth: ['false'], reason: ['c'] });
    await press(common.check);
    const seen = () => element.querySelector('.judgements .judgement')?.textContent;
    expect(seen()).toContain('Das Ergebnis kommt zu spät.');
    await press(common.nextReason(2, 2));
    expect(seen()).toContain('Das allein reicht nicht.');
    expect(log).toEqual(['„Stimmt nicht“ richtig. Das allein reicht nicht.']);
    expect(document.activeElement?.textContent).toBe(common.nextReason(1, 2));
  });

  it('describes every judged option, also those whose reason is not seen on the slide', async () => {
    const { element } = await mountAnswered(item, { truth: ['false'], reason: ['c'] });
    await press(common.check);
    for (const value of ['false', 'c']) {
      const id = element.querySelector(`[value="${value}"]`)?.getAttribute('aria-describedby') ?? '';
      expect(element.querySelector(`#${id} .why`)).not.toBeNull();
    }
  });

  it('shows both steps with the solution although nothing was chosen', async () => {
    const { element } = await mount('smm-true-false', item);
    await press(common.showSolution);
    expect(element.querySelector('.result')?.textContent).toBe(common.solutionHeading);
    expect(element.querySelectorAll('.option.ok')).toHaveLength(2);
    expect(element.querySelector(':checked')).toBeNull();
  });
});
