import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CategoriseItem } from '../../model/item.ts';
import { item as common } from '../../strings/item.ts';
import { smartGrid as words } from '../../strings/smart-grid.ts';
import { centreOf, click, drag, dragTo, release, rest } from '../placing/testing/pointer.ts';
import { violations } from '../testing/axe.ts';
import { gradedBase } from '../testing/graded-base.ts';
import { itemContract } from '../testing/item-contract.ts';
import { pressAt } from '../testing/keyboard.ts';
import { type Mounted, mount } from '../testing/mount.ts';
import { mountAnswered, press } from '../testing/press.ts';

const grid: CategoriseItem = {
  ...gradedBase,
  id: 'u99-raster',
  kind: 'categorise',
  title: 'Ziele prüfen',
  scoring: 'hits-minus-false',
  body: {
    stem: 'Markieren Sie, was fehlt.',
    placements: 'many',
    look: 'smart-grid',
    fields: [
      { id: 'M', text: 'Messbar', short: 'M' },
      { id: 'T', text: 'Terminierbar', short: 'T' },
      { id: 'smart', text: 'smart – nichts fehlt', short: 'smart', alone: true },
    ],
    cards: [
      { id: 'bald', text: 'Wir machen bald mehr im Netz.', short: 'Bald mehr' },
      { id: 'mai', text: 'Bis Ende Mai buchen acht statt vier Personen.', short: 'Acht statt vier' },
    ],
  },
  key: {
    hint: 'Suchen Sie Zahl und Datum.',
    in: { bald: ['M', 'T'], mai: ['smart'] },
    neutral: {},
    feedback: {
      bald: {
        by: { smart: { text: 'Weder Zahl noch Datum.' }, T: { text: '„Bald“ ist kein Datum.' } },
        else: { text: 'Lesen Sie noch einmal Wort für Wort.' },
      },
      mai: { by: { M: { text: 'Acht statt vier kann man zählen.' }, T: { text: 'Ende Mai ist ein Datum.' } } },
    },
  },
};
const wrong = { bald: ['smart'], mai: ['M'] };
const responseOf = ({ record }: Mounted) => record.session(grid.id)?.response ?? {};
const find = ({ element }: Mounted, selector: string) => element.querySelector<HTMLElement>(selector);
const focused = () => (document.activeElement as HTMLElement).dataset.card;
const slot = (goal: number, field: string) =>
  page.getByRole('button', { name: `Ziel ${goal}: In Feld ${field} ablegen` });

itemContract({
  item: grid,
  async solve() {
    for (const [card, tabs] of [
      ['bald', 0],
      ['bald', 0],
      ['mai', 2],
    ] as const) {
      if (focused() !== card) await pressAt(`[data-card="${card}"]`, '{Enter}');
      else await userEvent.keyboard('{Enter}');
      for (let tab = 0; tab < tabs; tab++) await userEvent.tab();
      await userEvent.keyboard('{Enter}');
    }
  },
  wrong,
  missing: { message: words.markAll(2), focus: '[data-card="bald"]' },
});

itemContract({
  item: grid,
  options: { listFirst: true },
  async solve() {
    for (const name of [
      'Ziel 1: bei Messbar fehlt etwas',
      'Ziel 1: bei Terminierbar fehlt etwas',
      'Ziel 2: smart – nichts fehlt',
    ]) {
      await pressAt(`[aria-label="${name}"]`, ' ');
    }
  },
  wrong,
  missing: { message: words.markAll(2), focus: '.toggle' },
});

describe('the board', () => {
  it('sets a mark in the row of the chosen goal by keyboard, and returns to the goal', async () => {
    const mounted = await mount('smm-smart-grid', grid);
    await pressAt('[data-card="mai"]', '{Enter}');
    expect(document.activeElement?.ariaLabel).toBe('Ziel 2: In Feld Messbar ablegen, enthält 0 Karten');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(responseOf(mounted)).toEqual({ mai: ['T'] });
    expect(focused()).toBe('mai');
    expect(mounted.log).toEqual([
      '‚Bis Ende Mai buchen acht statt vier Personen‘ gewählt. Wählen Sie ein Feld. Escape bricht ab.',
      '‚Bis Ende Mai …‘ liegt jetzt in Terminierbar, vorher nicht zugeordnet. Noch 1 Karte offen.',
    ]);
  });

  it('sets marks by clicks: on the landing place, and anywhere on the column', async () => {
    const mounted = await mount('smm-smart-grid', grid);
    await click(find(mounted, '[data-card="bald"]'));
    await userEvent.click(slot(1, 'Messbar'));
    await mounted.settle();
    await click(find(mounted, '[data-card="bald"]'));
    await click(find(mounted, '.column[data-zone="T"] span'));
    expect(responseOf(mounted)).toEqual({ bald: ['M', 'T'] });
    expect(mounted.log.at(-1)).toBe('‚Wir machen bald …‘ liegt zusätzlich in Terminierbar. Das ist erlaubt.');
  });

  it('sets a mark where a goal is dropped on a column, and carries that mark on the way', async () => {
    const mounted = await mount('smm-smart-grid', grid);
    const to = centreOf(find(mounted, '.column[data-zone="T"]'));
    const from = centreOf(find(mounted, '[data-card="bald"]'));
    await drag(from, { x: from.x + 20, y: from.y }, to);
    const stamp = find(mounted, '[data-stamp="bald"]');
    expect(centreOf(stamp).x).toBeCloseTo(to.x, 0);
    expect(stamp && getComputedStyle(stamp).visibility).toBe('visible');
    expect(find(mounted, '.column[data-zone="T"]')?.classList.contains('over')).toBe(true);
    await release(to);
    await rest();
    expect(responseOf(mounted)).toEqual({ bald: ['T'] });
    expect(focused()).toBe('bald');
    expect(find(mounted, '[data-stamp="bald"]') && getComputedStyle(stamp as Element).visibility).toBe('hidden');
  });

  it('leaves a mark that is set already when the goal is dropped there again', async () => {
    const mounted = await mountAnswered(grid, { bald: ['T'] });
    await dragTo(centreOf(find(mounted, '[data-card="bald"]')), centreOf(find(mounted, '.column[data-zone="T"]')));
    await mounted.settle();
    expect(responseOf(mounted)).toEqual({ bald: ['T'] });
    expect(mounted.log.at(-1)).toBe('‚Wir machen bald …‘ liegt schon in Terminierbar.');
  });

  it('takes a mark away by its own button, with the focus on the goal, and can undo that', async () => {
    const mounted = await mountAnswered(grid, { bald: ['M', 'T'] });
    await userEvent.click(page.getByRole('button', { name: 'Ziel 1: bei Messbar fehlt etwas, wegnehmen' }));
    await mounted.settle();
    expect(responseOf(mounted)).toEqual({ bald: ['T'] });
    expect(mounted.log.at(-1)).toBe('‚Wir machen bald …‘ aus Messbar genommen. Noch 1 Karte offen.');
    expect(focused()).toBe('bald');
    await press('Rückgängig');
    expect(responseOf(mounted)).toEqual({ bald: ['M', 'T'] });
  });

  it('lets „smart“ and the other marks exclude each other', async () => {
    const mounted = await mountAnswered(grid, { bald: ['M', 'T'] });
    await click(find(mounted, '[data-card="bald"]'));
    await userEvent.click(slot(1, 'smart – nichts fehlt'));
    await mounted.settle();
    expect(responseOf(mounted)).toEqual({ bald: ['smart'] });
    expect(mounted.log.at(-1)).toBe(
      '‚Wir machen bald …‘ liegt jetzt in smart – nichts fehlt, vorher in Messbar, Terminierbar. Noch 1 Karte offen.',
    );
    await click(find(mounted, '[data-card="bald"]'));
    await userEvent.click(slot(1, 'Messbar'));
    await mounted.settle();
    expect(responseOf(mounted)).toEqual({ bald: ['M'] });
  });

  it('names each column like its target and says how many goals lie', async () => {
    const { element } = await mountAnswered(grid, { bald: ['M'] });
    const names = [...element.querySelectorAll('.column')].map((one) => [one.role, one.ariaLabel]);
    expect(names).toEqual([
      ['group', 'Messbar'],
      ['group', 'Terminierbar'],
      ['group', 'smart – nichts fehlt'],
    ]);
    expect(element.querySelector('.placing-status')?.textContent).toContain('1 von 2 Zielen liegt.');
  });

  it('keeps the goals in the order of the paper in the first round', async () => {
    const { element } = await mount('smm-smart-grid', grid, { seed: 7 });
    const order = [...element.querySelectorAll<HTMLElement>('[data-card]')].map(({ dataset }) => dataset.card);
    expect(order).toEqual(['bald', 'mai']);
  });

  it('has nothing that axe finds while a goal is selected', async () => {
    const mounted = await mountAnswered(grid, { bald: ['M'] });
    await click(find(mounted, '[data-card="mai"]'));
    await rest();
    expect(await violations(mounted.element)).toEqual([]);
  });
});

describe('a checked grid', () => {
  it('shrinks rows to their short names on a slide and opens the first reason', async () => {
    const mounted = await mountAnswered(grid, wrong);
    await press(common.check);
    const row = find(mounted, '[data-card="bald"]');
    expect(row?.querySelector('.goal-text > :not(.vh)')?.textContent).toBe('Bald mehr');
    expect(row?.querySelector('.verdict')?.textContent).toContain('noch nicht');
    expect(row?.querySelector('.why')?.textContent).toBe('Weder Zahl noch Datum.');
    expect(mounted.element.querySelectorAll('.why')).toHaveLength(1);
  });

  it('opens the reason of a row or of one mark, and says it', async () => {
    const mounted = await mountAnswered(grid, { bald: ['M'], mai: ['M', 'T'] });
    await press(common.check);
    await userEvent.click(page.getByRole('button', { name: 'Ziel 2: Terminierbar: noch nicht' }));
    await mounted.settle();
    expect(find(mounted, '[data-card="mai"] .why')?.textContent).toBe('Ende Mai ist ein Datum.');
    expect(mounted.log.at(-1)).toBe('Ziel 2: Terminierbar: noch nicht. Ende Mai ist ein Datum.');
    await click(find(mounted, '[data-card="bald"]'));
    expect(find(mounted, '[data-card="bald"] .why')?.textContent).toBe('Lesen Sie noch einmal Wort für Wort.');
    expect(find(mounted, '[data-card="bald"] .verdict')?.textContent).toContain('zum Teil richtig');
  });

  it('does not tell what was missed before the solution is shown', async () => {
    const { element } = await mountAnswered(grid, { bald: ['M'], mai: ['smart'] });
    await press(common.check);
    expect(element.querySelector('.missed')).toBeNull();
    expect(element.textContent).not.toContain('fehlte');
  });

  it('shows missed marks hollow, with a word for screen readers', async () => {
    await mountAnswered(grid, { bald: ['M'], mai: ['smart'] });
    await press(common.check);
    await press(common.showSolution);
    const missed = document.querySelector('.mark.missed');
    expect(missed?.getAttribute('aria-label')).toBe('Ziel 1: Terminierbar: fehlte');
    expect(missed && getComputedStyle(missed).borderTopStyle).toBe('dashed');
  });

  it('judges what lies there when the class sees the solution without a try', async () => {
    const mounted = await mountAnswered(grid, { mai: ['smart'] });
    await press(common.showSolution);
    expect(find(mounted, '[data-card="mai"] .verdict')?.textContent).toContain('richtig');
    expect(find(mounted, '[data-card="bald"] .verdict')).toBeNull();
    expect(mounted.element.querySelectorAll('[data-row="bald"] .mark.missed')).toHaveLength(2);
  });

  it('shows every reason in the reader, where rows are no buttons', async () => {
    const { element } = await mountAnswered(grid, { bald: ['smart'], mai: ['M', 'T'] }, { host: 'reader' });
    await press(common.check);
    const reasons = [...element.querySelectorAll('.why')].map(({ textContent }) => textContent);
    expect(reasons).toEqual(['Weder Zahl noch Datum.', 'Acht statt vier kann man zählen.', 'Ende Mai ist ein Datum.']);
    expect(element.querySelector('[data-card]')).toBeNull();
  });
});

describe('the list', () => {
  afterEach(() => page.viewport(1280, 720));

  it('is a table of goals and toggles with fixed names, on a phone as well', async () => {
    await page.viewport(390, 844);
    await mount('smm-smart-grid', grid, { host: 'reader' });
    const table = page.getByRole('table', { name: words.table });
    await expect.element(table).toBeInTheDocument();
    expect(
      table
        .getByRole('columnheader')
        .elements()
        .map((one) => one.ariaLabel ?? one.textContent),
    ).toEqual(['Ziel', 'Messbar', 'Terminierbar', 'smart – nichts fehlt']);
    expect(table.getByRole('rowheader').elements()[0]?.textContent).toContain('Wir machen bald mehr im Netz.');
    const toggle = page.getByRole('button', { name: 'Ziel 2: bei Messbar fehlt etwas' });
    await userEvent.click(toggle);
    await expect.element(toggle).toHaveAttribute('aria-pressed', 'true');
    expect(table.getByRole('cell').elements()).toHaveLength(6);
  });

  it('edits the response of the board, keeps the focus and says the same', async () => {
    const mounted = await mountAnswered(grid, { bald: ['M'] });
    await press('Liste');
    const toggle = page.getByRole('button', { name: 'Ziel 1: smart – nichts fehlt' });
    await userEvent.click(toggle);
    await mounted.settle();
    expect(responseOf(mounted)).toEqual({ bald: ['smart'] });
    expect(mounted.log.at(-1)).toContain('liegt jetzt in smart – nichts fehlt, vorher in Messbar.');
    expect(document.activeElement).toBe(toggle.element());
    await userEvent.click(toggle);
    expect(responseOf(mounted)).toEqual({});
    await press('Brett');
    expect(document.activeElement?.textContent).toBe('Brett');
    expect(mounted.element.querySelector('.mark:not(.stamp)')).toBeNull();
  });

  it.each([390, 320])('reflows at %s px, board and list, with targets of 44 px', async (width) => {
    await page.viewport(width, 700);
    const { element } = await mountAnswered(grid, { bald: ['M'] }, { host: 'reader' });
    for (const view of ['Brett', 'Liste']) {
      await press(view);
      const root = document.documentElement;
      expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
      for (const button of element.querySelectorAll('.item-body button')) {
        const { width: wide, height } = button.getBoundingClientRect();
        expect(Math.min(wide, height)).toBeGreaterThanOrEqual(44);
      }
    }
  });

  it('has nothing that axe finds when it is checked on a phone', async () => {
    await page.viewport(390, 844);
    const { element } = await mountAnswered(grid, wrong, { host: 'reader' });
    await press(common.check);
    expect(await violations(element)).toEqual([]);
  });
});
