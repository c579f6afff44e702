import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { correctResponse } from '../../model/grade.ts';
import type { GradedItem } from '../../model/item.ts';
import type { Response } from '../../model/response.ts';
import { tagOf } from '../../model/tag.ts';
import { item as words } from '../../strings/item.ts';
import type { Asking } from '../shared/asking.ts';
import { violations } from './axe.ts';
import { controlsOf, marksIn, overflow, secretsOf, stateOf } from './item-signs.ts';
import { pressAt } from './keyboard.ts';
import { type Mounted, type MountOptions, mount } from './mount.ts';
import { mountAnswered, press } from './press.ts';

export interface ItemContract {
  readonly item: GradedItem;
  /** Gives the right answer with the keyboard alone; nothing has the focus before. */
  solve(mounted: Mounted): Promise<void>;
  /** Complete, and with nothing right in it. */
  readonly wrong: Response;
  /** What „Prüfen“ says while nothing is given, and what has the focus then. */
  readonly missing: { readonly message: string; readonly focus: string };
  /** How it is mounted, where that matters. */
  readonly options?: MountOptions;
}

/** What every element of a graded item does, whatever its kind. Its own tests stand beside it. */
export function itemContract({ item, solve, wrong, missing, options: always }: ItemContract): void {
  const tag = tagOf(item);
  const open = (options?: MountOptions) => mount(tag, item, { ...always, ...options });
  const answered = (response: Response, options?: Parameters<typeof mountAnswered>[2]) =>
    mountAnswered(item, response, { ...always, ...options });
  const heading = () => document.querySelector('.result')?.textContent;

  describe(`${tag} with a ${item.kind} item keeps the contract of all items`, () => {
    it.each(['deck', 'reader'] as const)('has nothing that axe finds, in every state, in the %s', async (host) => {
      const empty = await open({ host });
      expect(await violations(empty.element)).toEqual([]);
      empty.unmount();
      const { element } = await answered(wrong, { host });
      expect(await violations(element)).toEqual([]);
      for (const next of [words.check, words.showSolution]) {
        await press(next);
        expect(await violations(element)).toEqual([]);
      }
    });

    it('is solved with the keyboard alone', async () => {
      const mounted = await open();
      await solve(mounted);
      await pressAt('.btn.primary', '{Enter}');
      expect(mounted.record.attempts(item.id)).toMatchObject([{ correctness: 'right', try: 1, round: 1, at: 1000 }]);
      expect(mounted.record.session(item.id)?.response).toEqual(correctResponse(item));
      expect(mounted.record.session(item.id)?.phase).toBe('closed');
    });

    it('gives the focus to the heading with the result', async () => {
      await answered(wrong);
      await press(words.check);
      expect(document.activeElement?.className).toBe('result');
      expect(heading()).toMatch(/^Ergebnis: 0 von \d+ (richtig|Nachbarschaften stimmen)$/);
    });

    it('has neither key nor feedback in the page before the learner submits', async () => {
      const { element } = await answered(wrong);
      for (const secret of secretsOf(item)) expect(element.outerHTML).not.toContain(secret);
      await press(words.check);
      expect(secretsOf(item).some((secret) => element.outerHTML.includes(secret))).toBe(true);
    });

    it('says what is missing, in the page and to the live region, and goes there', async () => {
      const { element, log, record } = await open();
      await press(words.check);
      expect(element.querySelector('.item-status')?.textContent).toBe(missing.message);
      expect(log.at(-1)).toBe(missing.message);
      expect(document.activeElement?.matches(missing.focus)).toBe(true);
      expect(record.attempts()).toEqual([]);
      expect(heading()).toBeUndefined();
    });

    it('rests once it is checked: nothing that is pressed or typed changes it', async () => {
      const { element, record } = await answered(wrong);
      await press(words.check);
      const before = stateOf(element);
      for (const control of controlsOf(element)) {
        control.click();
        control.focus();
        await userEvent.keyboard('{ArrowDown}x ');
      }
      await element.updateComplete;
      expect(stateOf(element)).toEqual(before);
      expect(record.session(item.id)?.response).toEqual(wrong);
      expect(
        controlsOf(element).every((one) => one.ariaDisabled === 'true' && !('disabled' in one && one.disabled)),
      ).toBe(true);
    });

    it('shows what was given before, when it is drawn again', async () => {
      const first = await answered(wrong);
      const shown = stateOf(first.element);
      const again = await open({ record: first.record });
      expect(stateOf(again.element)).toEqual(shown);
    });

    it('is empty after „Zurücksetzen“, and still open', async () => {
      const { element, record, log } = await answered(wrong);
      await press(words.reset);
      const fresh = await open();
      expect(stateOf(element)).toEqual(stateOf(fresh.element));
      expect(record.session(item.id)).toMatchObject({ response: {}, phase: 'open', tries: 0 });
      expect(log).toEqual([words.resetDone]);
    });

    it('closes after the second try, and „Neu beginnen“ opens a round with the focus on its first control', async () => {
      const first = await answered(wrong);
      await press(words.check);
      await press(words.tryAgain);
      const session = first.record.session(item.id);
      expect(session).toMatchObject({ phase: 'open', tries: 1, response: {} });
      first.unmount();
      const { element, record } = await answered(wrong, { session: { ...session, response: wrong } });
      await press(words.check);
      expect(record.attempts(item.id)).toMatchObject([{ try: 2, correctness: 'wrong' }]);
      expect(record.session(item.id)).toMatchObject({ phase: 'closed' });
      await press(words.startOver);
      expect(record.session(item.id)).toMatchObject({ phase: 'open', round: 2, response: {} });
      expect(controlsOf(element)).toContain(document.activeElement);
    });

    it.each(['deck', 'reader'] as const)(
      'takes one answer in a test and says nothing of it in the %s',
      async (host) => {
        const { element, record, log } = await answered(wrong, { host, asking });
        const buttons = () =>
          [...element.querySelectorAll('.item-actions > .btn:not(.undo)')].map((one) => one.textContent);
        expect(buttons()).toEqual([words.answer, words.reset]);
        await press(words.answer);
        expect(record.session(`u20/${item.id}`)).toMatchObject({ phase: 'stored', tries: 1, response: wrong });
        expect(record.attempts(item.id)).toMatchObject([{ test: 'u20', round: 1, try: 1, correctness: 'wrong' }]);
        expect(record.session(item.id)).toBeUndefined();
        expect(buttons()).toEqual([]);
        expect(element.querySelector('.answer-kept')?.textContent).toBe(words.answerKept);
        expect(element.querySelector('.result, .verdict, .why, .judgement, .takeaway, .slip.ok, .slip.bad')).toBeNull();
        for (const secret of secretsOf(item)) expect(element.outerHTML).not.toContain(secret);
        expect(log).toEqual([]);
        expect(await violations(element)).toEqual([]);
        expect(overflow(element)).toEqual([]);
      },
    );

    it('looks the same after a right and a wrong answer in a test', async () => {
      const looks: string[] = [];
      for (const response of [wrong, correctResponse(item)]) {
        const { element, unmount } = await answered(response, { asking });
        await press(words.answer);
        looks.push([...element.querySelectorAll('*')].map(marksIn).filter(Boolean).join());
        unmount();
      }
      expect(looks[0]).toBe(looks[1]);
    });

    it('shows result and reasons in a test once they may be seen, and asks no more', async () => {
      const { element } = await answered(wrong, {
        asking: { ...asking, revealed: true },
        session: { phase: 'stored', tries: 1, graded: true },
      });
      expect(heading()).toMatch(/^Ergebnis: 0 von/);
      expect(secretsOf(item).some((secret) => element.outerHTML.includes(secret))).toBe(true);
      expect(element.querySelector('.item-actions .btn:not(.undo)')).toBeNull();
    });

    it('says that it is missing where the course has no such item', async () => {
      const { element } = await open({ attributes: { 'data-item': 'q-k9-99' }, writtenOut: 'Frage' });
      expect(element.textContent).toContain('q-k9-99');
      expect(element.textContent).not.toContain('Frage');
    });

    it('empties what the compiler wrote, so that nothing stands twice', async () => {
      const { element } = await open({ writtenOut: 'written out' });
      expect(element.textContent).not.toContain('written out');
      expect(element.querySelector('[role="group"]')?.getAttribute('aria-label')).toBe(item.title);
    });

    it.each(['deck', 'reader'] as const)('fits in the %s while open, checked and solved', async (host) => {
      const { element } = await answered(wrong, { host });
      for (const next of [words.check, words.showSolution, '']) {
        expect(overflow(element)).toEqual([]);
        if (next) await press(next);
      }
    });
  });
}

const asking: Asking = { test: 'u20', round: 1, seed: 7, judges: 'end', revealed: false };
