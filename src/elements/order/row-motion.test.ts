import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { centreOf, drag, dragTo, frame, lessMotion, release, rest, swipe } from '../placing/testing/pointer.ts';
import type { Mounted, MountOptions } from '../testing/mount.ts';
import { mountAnswered } from '../testing/press.ts';
import { path } from './testing/orders.ts';
import { partOf, shownOrder } from './testing/shown.ts';

const start = ['experiment', 'integration', 'faktor', 'struktur'];

const open = async (options?: MountOptions) => {
  const mounted = await mountAnswered(path, { order: start }, options);
  const { element } = mounted;
  return { mounted, element, text: (step: string) => partOf(element, step, '.step-text') };
};
const orderOf = ({ record }: Mounted) => record.session(path.id)?.response.order;
const running = ({ element }: Mounted) =>
  element.getAnimations({ subtree: true }).filter((one) => !('transitionProperty' in one));
const marked = (element: Element) => {
  const row = element.querySelector<HTMLElement>('.over[data-side]');
  return row && `${row.dataset.side} ${row.querySelector<HTMLElement>('[data-step]')?.dataset.step}`;
};

describe('a row that is dragged', () => {
  it('shows a line where it would come, before rows above and behind rows below', async () => {
    const { element, text } = await open();
    const from = centreOf(text('integration'));
    await drag(from, { x: from.x, y: from.y + 20 }, centreOf(text('struktur')));
    expect(marked(element)).toBe('after struktur');
    await drag(from, centreOf(text('experiment')));
    expect(marked(element)).toBe('before experiment');
    await drag(from, from);
    expect(marked(element)).toBeNull();
    await release(from);
    expect(element.querySelector('.over, [data-side]')).toBeNull();
  });

  it.each([1, 1.48, 0.8])('stays under the pointer on a slide drawn at %s times its size', async (scale) => {
    const { mounted, element, text } = await open();
    const slides = element.closest<HTMLElement>('.slides');
    Object.assign(slides?.style ?? {}, { transform: `scale(${scale})`, transformOrigin: '0 0', left: '0', top: '0' });
    const from = centreOf(text('experiment'));
    const to = centreOf(text('faktor'), 30, 3);
    await drag(from, { x: from.x + 20, y: from.y }, to);
    const now = centreOf(text('experiment'));
    expect([now.x, now.y].map(Math.round)).toEqual([to.x, to.y].map(Math.round));
    await release(to);
    await mounted.settle();
    expect(orderOf(mounted)).toEqual(['integration', 'faktor', 'experiment', 'struktur']);
  });

  it.each([
    ['zuerst', 0],
    ['zuletzt', 1],
  ])('takes the place at the end where it is dropped on „%s“', async (_name, end) => {
    const { mounted, element, text } = await open();
    await dragTo(centreOf(text('faktor')), centreOf(element.querySelectorAll('.step-end')[end] ?? null));
    await mounted.settle();
    expect(orderOf(mounted)).toEqual(
      end === 0
        ? ['faktor', 'experiment', 'integration', 'struktur']
        : ['experiment', 'integration', 'struktur', 'faktor'],
    );
  });

  it('finds no gap between two rows to fall into', async () => {
    const { mounted, text } = await open();
    const [above, below] = [text('faktor'), text('struktur')].map((one) =>
      (one?.closest('.step') ?? document.body).getBoundingClientRect(),
    );
    const seam = ((above?.bottom ?? 0) + (below?.top ?? 0)) / 2;
    await dragTo(centreOf(text('experiment')), { x: centreOf(text('experiment')).x, y: seam });
    await mounted.settle();
    expect(orderOf(mounted)).not.toEqual(start);
  });

  it('stays and says so where it is dropped on its own place', async () => {
    const { mounted, text } = await open();
    const from = centreOf(text('faktor'));
    await dragTo(from, { x: from.x + 40, y: from.y + 4 });
    await mounted.settle();
    expect(orderOf(mounted)).toEqual(start);
    expect(mounted.log).toEqual(['‚Social Media wird Wertschöpfungsfaktor‘ bleibt auf Platz 3.']);
  });

  it.each([
    ['is released outside', async () => release({ x: 20, y: 20 })],
    ['meets Escape', async () => userEvent.keyboard('{Escape}')],
    [
      'is taken away by the system',
      async () => void window.dispatchEvent(new PointerEvent('pointercancel', { pointerId: 1 })),
    ],
  ])('returns and changes nothing when it %s', async (_name, end) => {
    const { mounted, element, text } = await open();
    const home = centreOf(text('faktor'));
    await drag(home, { x: home.x + 30, y: home.y }, centreOf(text('experiment')), { x: 20, y: 20 });
    await end();
    await mounted.settle();
    await rest();
    await frame();
    expect(shownOrder(element)).toEqual(start);
    expect(orderOf(mounted)).toEqual(start);
    expect(centreOf(text('faktor'))).toEqual(home);
    expect(element.querySelector('.over, [data-side], [data-dragging], [data-settling]')).toBeNull();
    expect(mounted.log).toEqual(['‚Social Media wird Wertschöpfungsfaktor‘ bleibt auf Platz 3.']);
    expect(document.activeElement).toBe(partOf(element, 'faktor', '[data-control="up"]'));
    await release({ x: 20, y: 20 });
  });
});

describe('a finger', () => {
  it('scrolls on the text: nothing is dragged', async () => {
    const { mounted, text } = await open();
    await swipe(centreOf(text('faktor')), centreOf(text('experiment')));
    await mounted.settle();
    expect(orderOf(mounted)).toEqual(start);
    expect(mounted.log).toEqual([]);
  });

  it.each(['deck', 'reader'] as const)(
    'finds a handle of 48 px and buttons of the size that fits in the %s',
    async (host) => {
      const { element } = await open({ host });
      const size = (part: string) => partOf(element, 'faktor', part)?.getBoundingClientRect() ?? new DOMRect();
      const handle = size('[data-handle]');
      expect(Math.min(handle.width, handle.height)).toBeGreaterThanOrEqual(48);
      const button = size('[data-control="up"]');
      expect(Math.min(button.width, button.height)).toBeGreaterThanOrEqual(host === 'deck' ? 56 : 48);
      const grip = partOf(element, 'faktor', '[data-handle]');
      expect(grip && getComputedStyle(grip).touchAction).toBe('none');
    },
  );

  it('is taken away by the system: the row returns', async () => {
    const { mounted, element, text } = await open();
    await swipe(centreOf(partOf(element, 'faktor', '[data-handle]')), centreOf(text('experiment')), 'touchCancel');
    await mounted.settle();
    expect(orderOf(mounted)).toEqual(start);
  });
});

describe('motion', () => {
  let end: (() => Promise<void>) | undefined;
  afterEach(async () => {
    await end?.();
    end = undefined;
  });

  it('lets every row that has another place come to it in 200 ms', async () => {
    const { mounted, text } = await open();
    await dragTo(centreOf(text('struktur')), centreOf(text('integration'), 30, 4));
    expect(running(mounted).map(({ effect }) => effect?.getTiming().duration)).toEqual([200, 200, 200]);
  });

  it('follows buttons too, also when they are pressed quickly', async () => {
    const { mounted, element } = await open();
    partOf(element, 'struktur', '[data-control="up"]')?.focus();
    await userEvent.keyboard('{Enter}{Enter}{Enter}');
    await rest();
    await frame();
    expect(running(mounted)).toEqual([]);
    expect(element.querySelector('[data-settling]')).toBeNull();
    expect(shownOrder(element)[0]).toBe('struktur');
  });

  it('is absent for those who want less', async () => {
    end = await lessMotion();
    const { mounted, text } = await open();
    await dragTo(centreOf(text('struktur')), centreOf(text('integration')));
    expect(running(mounted)).toEqual([]);
  });

  it('leaves rows alone that only moved with the page', async () => {
    const { mounted, element } = await open({ host: 'reader' });
    await page.getByRole('button', { name: 'Hinweis' }).click();
    expect(element.querySelector('.hint')).not.toBeNull();
    expect(running(mounted)).toEqual([]);
  });
});
