import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { MatchItem } from '../../model/item.ts';
import { item as common } from '../../strings/item.ts';
import { centreOf, click, dragTo, frame, rest, swipe, tap } from '../placing/testing/pointer.ts';
import { itemContract } from '../testing/item-contract.ts';
import { pressAt } from '../testing/keyboard.ts';
import { type Mounted, mount } from '../testing/mount.ts';
import { mountAnswered, press } from '../testing/press.ts';
import { fiveLetters, letters, quotes } from './testing/letters.ts';

const wrong = { S: ['ablesen'], M: ['kosten'] };

itemContract({
  item: letters,
  async solve() {
    for (const [left, right] of Object.entries(letters.key.goes)) {
      await pressAt(`[data-card="${left}"]`, '{Enter}');
      await pressAt(`[data-target="${right}"]`, '{Enter}');
    }
  },
  wrong,
  missing: { message: 'Es fehlen noch 2 Zuordnungen.', focus: '[data-card="S"]' },
});

const part = ({ element }: Mounted, selector: string) => element.querySelector<HTMLElement>(selector);
const left = (mounted: Mounted, id: string) => part(mounted, `[data-card="${id}"]`);
const right = (mounted: Mounted, id: string) => part(mounted, `[data-target="${id}"]`);
const pair = async (mounted: Mounted, one: string, other: string) => {
  await click(left(mounted, one));
  await click(right(mounted, other));
  await mounted.settle();
};
const responseOf = ({ record }: Mounted, item: MatchItem = letters) => record.session(item.id)?.response ?? {};
/** What is heard: what is hidden from it left out. */
const nameOf = (element: Element | null) => {
  const heard = element?.cloneNode(true) as Element | undefined;
  for (const hidden of heard?.querySelectorAll('[aria-hidden]') ?? []) hidden.remove();
  return heard?.textContent?.replace(/\s+/g, ' ').trim();
};
const lettersAt = (element: Element | null) => element?.querySelector('.pair-letters')?.textContent;
const linesOf = ({ element }: Mounted) =>
  [...element.querySelectorAll<SVGPathElement>('.pair-lines path')].map(
    ({ classList, dataset }) => `${dataset.from}–${dataset.to} ${classList.value}`,
  );

describe('the board of pairs', () => {
  it('selects on the left, pairs on the right, and says the pair', async () => {
    const mounted = await mount('smm-match', letters);
    await click(left(mounted, 'S'));
    expect(left(mounted, 'S')?.ariaPressed).toBe('true');
    await click(right(mounted, 'genau'));
    await mounted.settle();
    expect(responseOf(mounted)).toEqual({ S: ['genau'] });
    expect(mounted.log).toEqual([
      '‚Buchstabe S‘ gewählt. Wählen Sie rechts. Escape bricht ab.',
      'Paar A: ‚Buchstabe S‘ mit ‚Was genau?‘.',
    ]);
    expect(document.activeElement).toBe(left(mounted, 'S'));
    expect(left(mounted, 'S')?.ariaPressed).toBe('false');
  });

  it('gives both sides of a pair the same letter and a line, and says it in their names', async () => {
    const mounted = await mount('smm-match', letters);
    expect(nameOf(left(mounted, 'M'))).toBe('Buchstabe M, nicht zugeordnet');
    await pair(mounted, 'M', 'ablesen');
    expect(nameOf(left(mounted, 'M'))).toBe('Buchstabe M, Paar B mit ‚Woran lesen wir es ab?‘');
    expect(nameOf(right(mounted, 'ablesen'))).toBe('Woran lesen wir es ab?, Paar B mit ‚Buchstabe M‘');
    expect([lettersAt(left(mounted, 'M')), lettersAt(right(mounted, 'ablesen'))]).toEqual(['B', 'B']);
    expect(lettersAt(left(mounted, 'S'))).toBe('');
    expect(linesOf(mounted)).toEqual(['M–ablesen open']);
    expect(part(mounted, '.pair-lines')?.ariaHidden).toBe('true');
  });

  it('announces what stays over when the last left side is paired', async () => {
    const mounted = await mount('smm-match', letters);
    await pair(mounted, 'S', 'genau');
    await pair(mounted, 'M', 'kosten');
    expect(mounted.log.at(-1)).toBe('Paar B: ‚Buchstabe M‘ mit ‚Was kostet es?‘. Eine Antwort bleibt übrig.');
  });

  it('releases a pair whose right side is taken, and says so', async () => {
    const mounted = await mountAnswered(letters, { M: ['genau'] });
    await pair(mounted, 'S', 'genau');
    expect(responseOf(mounted)).toEqual({ S: ['genau'] });
    expect(mounted.log.at(-1)).toBe('Paar A: ‚Buchstabe S‘ mit ‚Was genau?‘. ‚Buchstabe M‘ gelöst von Paar B.');
  });

  it('exchanges the right sides of two pairs', async () => {
    const mounted = await mountAnswered(letters, { S: ['ablesen'], M: ['genau'] });
    await pair(mounted, 'S', 'genau');
    expect(responseOf(mounted)).toEqual({ S: ['genau'], M: ['ablesen'] });
    expect(mounted.log.at(-1)).toBe(
      'Paar A: ‚Buchstabe S‘ mit ‚Was genau?‘. Paar B: ‚Buchstabe M‘ mit ‚Woran lesen wir es ab?‘.',
    );
  });

  it('releases a pair where its right side is chosen again, and undoes that', async () => {
    const mounted = await mountAnswered(letters, { S: ['genau'] });
    await pair(mounted, 'S', 'genau');
    expect(responseOf(mounted)).toEqual({});
    expect(mounted.log.at(-1)).toBe('‚Buchstabe S‘ gelöst von Paar A.');
    await press('Rückgängig');
    expect(responseOf(mounted)).toEqual({ S: ['genau'] });
    expect(mounted.log.at(-1)).toBe('Rückgängig gemacht. Paar A: ‚Buchstabe S‘ mit ‚Was genau?‘.');
  });

  it('asks for the left side first, and lets go of it with Escape', async () => {
    const mounted = await mount('smm-match', letters);
    await click(right(mounted, 'genau'));
    expect(mounted.log).toEqual(['Wählen Sie zuerst links.']);
    await pressAt('[data-card="S"]', '{Enter}');
    expect(document.activeElement?.matches('[data-target]')).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(mounted.log.at(-1)).toBe('Auswahl aufgehoben.');
    expect(document.activeElement).toBe(left(mounted, 'S'));
    expect(responseOf(mounted)).toEqual({});
  });

  it('lets several left sides share a right side where the solution does', async () => {
    const shared: MatchItem = { ...letters, key: { ...letters.key, goes: { S: 'genau', M: 'genau' } } };
    const mounted = await mount('smm-match', shared);
    await pair(mounted, 'S', 'genau');
    await pair(mounted, 'M', 'genau');
    expect(responseOf(mounted)).toEqual({ S: ['genau'], M: ['genau'] });
    expect(nameOf(right(mounted, 'genau'))).toContain('Paar A mit ‚Buchstabe S‘, Paar B mit ‚Buchstabe M‘');
    expect(mounted.log.at(-1)).toBe('Paar B: ‚Buchstabe M‘ mit ‚Was genau?‘. Zwei Antworten bleiben übrig.');
  });

  it('leaves out a letter that means something in the texts', async () => {
    const mounted = await mountAnswered(fiveLetters, { S: ['genau'], T: ['wann'] });
    expect([...mounted.element.querySelectorAll('.left-sides b')].map(({ textContent }) => textContent)).toEqual([
      'B',
      'F',
    ]);
  });
});

describe('both views', () => {
  it('edit one response', async () => {
    const mounted = await mount('smm-match', letters);
    await pair(mounted, 'S', 'genau');
    await press(common.list);
    expect([...mounted.element.querySelectorAll('select')].map(({ value }) => value)).toEqual(['genau', '']);
    await userEvent.selectOptions(page.getByLabelText('Buchstabe M'), 'Was kostet es?');
    await press(common.board);
    expect(linesOf(mounted)).toEqual(['S–genau open', 'M–kosten open']);
  });

  it.each([
    ['clicks', (mounted: Mounted) => pair(mounted, 'M', 'ablesen')],
    [
      'taps',
      async (mounted: Mounted) => {
        await tap(left(mounted, 'M'));
        await tap(right(mounted, 'ablesen'));
      },
    ],
    [
      'keys',
      async () => {
        await pressAt('[data-card="M"]', ' ');
        await pressAt('[data-target="ablesen"]', ' ');
      },
    ],
    ['the mouse', (mounted: Mounted) => dragTo(centreOf(left(mounted, 'M')), centreOf(right(mounted, 'ablesen')))],
    [
      'a finger on the handle',
      async (mounted: Mounted) => {
        part(mounted, '[data-card="M"] .handle')?.style.setProperty('display', 'flex');
        await swipe(centreOf(part(mounted, '[data-card="M"] .handle')), centreOf(right(mounted, 'ablesen')));
      },
    ],
    [
      'the list',
      async () => {
        await press(common.list);
        await userEvent.selectOptions(page.getByLabelText('Buchstabe M'), 'Woran lesen wir es ab?');
      },
    ],
  ])('give the same response and the same points: %s', async (_way, give) => {
    const mounted = await mountAnswered(letters, { S: ['genau'] });
    await give(mounted);
    await mounted.settle();
    await rest();
    expect(responseOf(mounted)).toEqual({ S: ['genau'], M: ['ablesen'] });
    await press(common.check);
    expect(mounted.record.attempts(letters.id)).toMatchObject([{ score: 2, correctness: 'right' }]);
  });

  it('begin with the board where a slide has room for it, else with the list', async () => {
    const viewOf = async (item: MatchItem, host: 'deck' | 'reader' = 'deck') => {
      const { element, unmount } = await mount('smm-match', item, { host });
      const view = element.querySelector('.switch [aria-pressed="true"]')?.textContent;
      unmount();
      return view;
    };
    const many: MatchItem = {
      ...letters,
      body: { ...letters.body, left: [...'SMARTUV'].map((id) => ({ id, text: `Buchstabe ${id}` })) },
    };
    const long: MatchItem = {
      ...quotes,
      body: { ...quotes.body, left: quotes.body.left.map((one) => ({ ...one, text: one.text.repeat(2) })) },
    };
    expect(await viewOf(fiveLetters)).toBe('Brett');
    expect(await viewOf(quotes)).toBe('Brett');
    expect(await viewOf(many)).toBe('Liste');
    expect(await viewOf(long)).toBe('Liste');
    expect(await viewOf(long, 'reader')).toBe('Brett');
  });

  it('open a board that has no room on a slide only where it is chosen', async () => {
    const long: MatchItem = {
      ...quotes,
      body: { ...quotes.body, left: quotes.body.left.map((one) => ({ ...one, text: one.text.repeat(2) })) },
    };
    const { element } = await mount('smm-match', long);
    await press(common.board);
    expect(element.querySelector('.pair-board')).not.toBeNull();
    const other = document.createElement('smm-match');
    other.setAttribute('data-item', long.id);
    element.after(other);
    await expect.poll(() => other.querySelector('.pairs')).not.toBeNull();
    expect(other.querySelector('.pair-board')).toBeNull();
  });
});

describe('the lines', () => {
  const ends = (path: Element | null) =>
    path
      ?.getAttribute('d')
      ?.match(/[\d.]+/g)
      ?.map(Number) ?? [];

  it.each([1, 0.8])('lead from side to side on a slide drawn at %s times its size', async (scale) => {
    const mounted = await mountAnswered(fiveLetters, { S: ['wann'] });
    mounted.element
      .closest<HTMLElement>('.slides')
      ?.style.setProperty('transform', `translate(-50%, -50%) scale(${scale})`);
    await frame();
    const sides = part(mounted, '.pair-sides')?.getBoundingClientRect() ?? new DOMRect();
    const from = left(mounted, 'S')?.getBoundingClientRect() ?? new DOMRect();
    const to = right(mounted, 'wann')?.getBoundingClientRect() ?? new DOMRect();
    const expected = [
      from.right - sides.left,
      from.top + from.height / 2 - sides.top,
      to.left - sides.left,
      to.top + to.height / 2 - sides.top,
    ];
    const drawn = ends(part(mounted, '.pair-lines path'));
    for (const [index, end] of expected.entries())
      expect(Math.abs((drawn[index] ?? -99) - end / scale)).toBeLessThan(2);
  });

  it('follow when the lists get another size', async () => {
    const mounted = await mountAnswered(fiveLetters, { S: ['wann'] });
    const [before = 0] = ends(part(mounted, '.pair-lines path'));
    part(mounted, '.pair-sides')?.style.setProperty('grid-template-columns', '400px 1fr');
    await frame();
    await frame();
    expect(ends(part(mounted, '.pair-lines path'))[0]).not.toBe(before);
  });

  it('tell right from wrong by their form, and lead to the right side with the solution', async () => {
    const mounted = await mountAnswered(letters, { S: ['genau'], M: ['kosten'] });
    await press(common.check);
    expect(linesOf(mounted)).toEqual(['S–genau right', 'M–kosten wrong']);
    const dashes = (look: string) =>
      getComputedStyle(part(mounted, `.pair-lines .${look}`) ?? document.body).strokeDasharray;
    expect([dashes('right'), dashes('wrong')]).toEqual(['none', '8px, 8px']);
    await press(common.showSolution);
    expect(linesOf(mounted)).toEqual(['S–genau right', 'M–kosten wrong', 'M–ablesen missed']);
    expect(part(mounted, '[data-right="ablesen"]')?.textContent).toContain('Paar B mit ‚Buchstabe M‘');
    expect(part(mounted, '[data-right="kosten"]')?.textContent).toContain('nicht zugeordnet');
  });
});

describe('the board on a slide of 1152×482', () => {
  it.each([
    ['beside the question', fiveLetters, 482],
    ['below the question', quotes, 482],
  ])('%s fits, open, checked and solved, with all its buttons in a row', async (_name, item, room) => {
    const rights = item.body.right.map(({ id }) => id);
    const shifted = Object.fromEntries(
      item.body.left.map(({ id }, index) => [id, [rights[(index + 1) % rights.length] ?? '']]),
    );
    const mounted = await mountAnswered(item, shifted);
    await click(left(mounted, item.body.left[0]?.id ?? ''));
    await click(right(mounted, rights[0] ?? ''));
    await mounted.settle();
    const top = part(mounted, '.item')?.getBoundingClientRect().top ?? 0;
    for (const next of [common.check, common.showSolution, '']) {
      const parts = [...mounted.element.querySelectorAll('.item-body *:not(.vh, .vh *)')];
      expect(Math.max(...parts.map((one) => one.getBoundingClientRect().bottom)) - top).toBeLessThanOrEqual(room);
      const row = part(mounted, '.item-actions');
      expect(row?.scrollWidth).toBeLessThanOrEqual(row?.clientWidth ?? 0);
      if (next) await press(next);
    }
  });
});
