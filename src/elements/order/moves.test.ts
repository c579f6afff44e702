import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { item as common } from '../../strings/item.ts';
import { centreOf, click, dragTo, rest, swipe, tap } from '../placing/testing/pointer.ts';
import type { Mounted } from '../testing/mount.ts';
import { mountAnswered, press } from '../testing/press.ts';
import { ladder, path } from './testing/orders.ts';
import { partOf, shownOrder } from './testing/shown.ts';

const start = ['experiment', 'integration', 'faktor', 'struktur'];
const open = () => mountAnswered(path, { order: start });
const pressOn = async ({ element }: Mounted, step: string, control: string) => {
  await click(partOf(element, step, `[data-control="${control}"]`));
};
const responseOf = ({ record }: Mounted, item = path) => record.session(item.id)?.response;

describe('a button', () => {
  it('moves its step by one place, says where it lies, and keeps the focus', async () => {
    const mounted = await open();
    await pressOn(mounted, 'struktur', 'up');
    expect(responseOf(mounted)).toEqual({ order: ['experiment', 'integration', 'struktur', 'faktor'] });
    expect(mounted.log).toEqual(['‚Strukturierter Einsatz‘ jetzt auf Platz 3 von 4, nach ‚Integration in interne …‘.']);
    expect(document.activeElement).toBe(partOf(mounted.element, 'struktur', '[data-control="up"]'));
    await userEvent.keyboard('{Enter} ');
    expect(shownOrder(mounted.element)).toEqual(['struktur', 'experiment', 'integration', 'faktor']);
    expect(mounted.log.at(-1)).toBe('‚Strukturierter Einsatz‘ jetzt auf Platz 1 von 4, vor ‚Experimenteller Einsatz‘.');
    expect(document.activeElement).toBe(partOf(mounted.element, 'struktur', '[data-control="up"]'));
  });

  it('moves its step down in the same way', async () => {
    const mounted = await open();
    await pressOn(mounted, 'experiment', 'down');
    expect(responseOf(mounted)).toEqual({ order: ['integration', 'experiment', 'faktor', 'struktur'] });
    expect(document.activeElement).toBe(partOf(mounted.element, 'experiment', '[data-control="down"]'));
  });

  it.each([
    ['experiment', 'up', '‚Experimenteller Einsatz‘ ist schon ganz oben.'],
    ['struktur', 'down', '‚Strukturierter Einsatz‘ ist schon ganz unten.'],
  ] as const)('of the step %s says that it is at its end: %s', async (step, control, message) => {
    const mounted = await open();
    const button = partOf(mounted.element, step, `[data-control="${control}"]`);
    expect(button?.ariaDisabled).toBe('true');
    button?.focus();
    expect(document.activeElement).toBe(button);
    await userEvent.keyboard('{Enter}');
    expect(mounted.log).toEqual([message]);
    expect(document.activeElement).toBe(button);
    expect(responseOf(mounted)).toEqual({ order: start });
  });

  it('stays a button when it is pressed with the mouse on its way', async () => {
    const mounted = await open();
    const from = centreOf(partOf(mounted.element, 'struktur', '[data-control="up"]'));
    await dragTo(from, { x: from.x, y: from.y - 120 });
    expect(responseOf(mounted)).toEqual({ order: start });
    expect(mounted.element.querySelector('[data-dragging]')).toBeNull();
  });
});

describe('the select of a row', () => {
  const order = ladder.key.order.toReversed();

  it('puts its step to a place and keeps the focus', async () => {
    const mounted = await mountAnswered(ladder, { order });
    const select = () => partOf(mounted.element, 'inaktive', 'select');
    await userEvent.selectOptions(page.getByLabelText('Platz von ‚Inaktive‘'), '2');
    expect(responseOf(mounted, ladder)).toEqual({ order: ['kreative', 'inaktive', ...order.slice(1, 6)] });
    expect(mounted.log).toEqual(['‚Inaktive‘ jetzt auf Platz 2 von 7, nach ‚Kreative‘.']);
    await mounted.settle();
    expect(document.activeElement).toBe(select());
    const places = [...mounted.element.querySelectorAll('select')].map(({ value }) => value);
    expect(places).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });
});

describe('every way to move', () => {
  const solved = { order: path.key.order };
  const drag =
    (move: typeof dragTo, grip: string) =>
    async ({ element }: Mounted) => {
      await move(centreOf(partOf(element, 'struktur', grip)), centreOf(partOf(element, 'integration', '.step-text')));
    };

  it.each([
    [
      'keys',
      async ({ element }: Mounted) => {
        partOf(element, 'struktur', '[data-control="up"]')?.focus();
        await userEvent.keyboard('{Enter}{Enter}');
      },
    ],
    [
      'clicks',
      async (mounted: Mounted) => {
        for (let moves = 0; moves < 2; moves++) await pressOn(mounted, 'struktur', 'up');
      },
    ],
    [
      'taps',
      async ({ element }: Mounted) => {
        for (let moves = 0; moves < 2; moves++) await tap(partOf(element, 'struktur', '[data-control="up"]'));
      },
    ],
    ['the mouse on the text', drag(dragTo, '.step-text')],
    ['the mouse on the handle', drag(dragTo, '[data-handle]')],
    ['a finger on the handle', drag(swipe, '[data-handle]')],
  ])('gives the same response and the same points: %s', async (_way, move) => {
    const mounted = await open();
    await move(mounted);
    await mounted.settle();
    await rest();
    expect(responseOf(mounted)).toEqual(solved);
    expect(mounted.log.at(-1)).toBe(
      '‚Strukturierter Einsatz‘ jetzt auf Platz 2 von 4, nach ‚Experimenteller Einsatz‘.',
    );
    expect(mounted.element.contains(document.activeElement)).toBe(true);
    await press(common.check);
    expect(mounted.record.attempts(path.id)).toMatchObject([{ score: 3, maxScore: 3, correctness: 'right' }]);
  });
});

describe('a step back', () => {
  it('undoes the last move, once, and says so', async () => {
    const mounted = await open();
    await pressOn(mounted, 'struktur', 'up');
    await pressOn(mounted, 'struktur', 'up');
    await press('Rückgängig');
    expect(responseOf(mounted)).toEqual({ order: ['experiment', 'integration', 'struktur', 'faktor'] });
    expect(mounted.log.at(-1)).toBe('Rückgängig gemacht. Die Reihenfolge ist wie vorher.');
    expect(document.activeElement?.matches('[data-control]')).toBe(true);
    expect(page.getByRole('button', { name: 'Rückgängig' }).query()).toBeNull();
  });

  it('undoes „Zurücksetzen“', async () => {
    const mounted = await open();
    await press(common.reset);
    expect(responseOf(mounted)).toEqual({});
    await press('Rückgängig');
    expect(responseOf(mounted)).toEqual({ order: start });
  });

  it('leaves steps that nobody moved unanswered', async () => {
    const mounted = await mountAnswered(path, {});
    const [first = ''] = shownOrder(mounted.element);
    await pressOn(mounted, first, 'up');
    await press(common.check);
    expect(mounted.log.at(-1)).toBe('Bringen Sie die Schritte zuerst in eine Reihenfolge.');
    expect(mounted.record.attempts()).toEqual([]);
  });
});
