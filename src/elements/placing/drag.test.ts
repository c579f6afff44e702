import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Mounted, mount } from '../testing/mount.ts';
import { centreOf, drag, dragTo, frame, lessMotion, release, swipe } from './testing/pointer.ts';
import { sorting } from './testing/sorting.ts';

const open = async () => {
  const mounted = await mount('smm-categorise', sorting);
  const part = (selector: string) => mounted.element.querySelector<HTMLElement>(selector);
  return { mounted, card: () => part('[data-card="chefin"]'), field: () => part('[data-zone="s"]'), part };
};
const responseOf = ({ record }: Mounted) => record.session(sorting.id)?.response ?? {};
const running = ({ element }: Mounted) =>
  element.getAnimations({ subtree: true }).filter((one) => !('transitionProperty' in one));

describe('a card that is dragged', () => {
  it.each([1, 1.48, 0.8])('stays under the pointer on a slide drawn at %s times its size', async (scale) => {
    const { mounted, card, field } = await open();
    mounted.element.closest<HTMLElement>('.slides')?.style.setProperty('transform', `scale(${scale})`);
    const slides = mounted.element.closest<HTMLElement>('.slides');
    slides?.style.setProperty('transform-origin', '0 0');
    slides?.style.setProperty('left', '0');
    slides?.style.setProperty('top', '0');
    const from = centreOf(card(), -20, 4);
    const to = centreOf(field(), 10, -30);
    await drag(from, { x: from.x + 20, y: from.y }, to);
    const now = centreOf(card(), -20 * 1, 4);
    expect(now.x).toBeCloseTo(to.x, 0);
    expect(now.y).toBeCloseTo(to.y, 0);
    expect(field()?.classList.contains('over')).toBe(true);
    await release(to);
    await mounted.settle();
    expect(responseOf(mounted)).toEqual({ chefin: ['s'] });
    expect(mounted.element.querySelector('.over, [data-dragging]')).toBeNull();
  });

  it('begins after eight pixels: less is a click', async () => {
    const { mounted, card } = await open();
    const from = centreOf(card());
    await drag(from, { x: from.x + 7, y: from.y });
    expect(card()?.dataset.dragging).toBeUndefined();
    await release({ x: from.x + 7, y: from.y });
    expect(card()?.ariaPressed).toBe('true');
    expect(mounted.log).toHaveLength(1);
  });

  it('does not select itself when it is let go of', async () => {
    const { mounted, card, field } = await open();
    await dragTo(centreOf(card()), centreOf(field()));
    await mounted.settle();
    expect(card()?.ariaPressed).toBe('false');
  });

  it.each([
    ['is released outside', async () => release({ x: 20, y: 20 })],
    ['meets Escape', async () => userEvent.keyboard('{Escape}')],
    [
      'is taken away by the system',
      async () => void window.dispatchEvent(new PointerEvent('pointercancel', { pointerId: 1 })),
    ],
  ])('returns and changes nothing when it %s', async (_name, end) => {
    const { mounted, card, field } = await open();
    const home = centreOf(card());
    await drag(home, { x: home.x + 30, y: home.y }, centreOf(field()), { x: 20, y: 20 });
    await end();
    await mounted.settle();
    await Promise.all(running(mounted).map(({ finished }) => finished));
    await frame();
    expect(responseOf(mounted)).toEqual({});
    expect(centreOf(card()).x).toBeCloseTo(home.x, 0);
    expect(mounted.element.querySelector('.lit, .over, [data-dragging], [data-settling]')).toBeNull();
    expect(mounted.log).toEqual(['Auswahl aufgehoben.']);
    expect(document.activeElement).toBe(card());
    await release({ x: 20, y: 20 });
  });

  it('stays under the pointer when the page scrolls meanwhile', async () => {
    const { mounted, card } = await open();
    const scroller = document.createElement('div');
    scroller.style.cssText = 'height: 500px; overflow: auto; position: fixed; inset: 0 0 auto; z-index: 9';
    const tall = document.createElement('div');
    tall.style.cssText = 'height: 2000px; position: relative';
    const parent = mounted.element.parentElement;
    scroller.append(tall);
    parent?.append(scroller);
    tall.append(mounted.element);
    await mounted.settle();
    const from = centreOf(card());
    const to = { x: from.x + 60, y: from.y + 40 };
    await drag(from, { x: from.x + 20, y: from.y }, to);
    scroller.scrollTop = 90;
    await frame();
    await frame();
    expect(centreOf(card()).x).toBeCloseTo(to.x, 0);
    expect(centreOf(card()).y).toBeCloseTo(to.y, 0);
    await release({ x: 5, y: 5 });
  });
});

describe('a finger', () => {
  it('scrolls on the card itself: nothing is dragged', async () => {
    const { mounted, card, field } = await open();
    await swipe(centreOf(card(), 60), centreOf(field()));
    await mounted.settle();
    expect(responseOf(mounted)).toEqual({});
    expect(mounted.log).toEqual([]);
  });

  it('finds a handle of at least 44 px on a slide that does not scroll', async () => {
    const { part } = await open();
    const handle = part('.handle');
    handle?.style.setProperty('display', 'flex');
    const { width, height } = handle?.getBoundingClientRect() ?? { width: 0, height: 0 };
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(48);
    expect(handle && getComputedStyle(handle).touchAction).toBe('none');
    expect(handle?.ariaHidden).toBe('true');
  });
});

describe('motion', () => {
  let end: (() => Promise<void>) | undefined;
  afterEach(async () => {
    await end?.();
    end = undefined;
  });

  it('lets a placed card come to its place in 200 ms', async () => {
    const { mounted, card, field } = await open();
    await dragTo(centreOf(card()), centreOf(field()));
    const [animation] = running(mounted);
    expect(animation?.effect?.getTiming().duration).toBe(200);
  });

  it('is absent for those who want less: nothing runs after any move', async () => {
    end = await lessMotion();
    const { mounted, card, field } = await open();
    await dragTo(centreOf(card()), centreOf(field()));
    expect(running(mounted)).toEqual([]);
    const from = centreOf(card());
    await drag(from, { x: from.x + 30, y: from.y });
    await release({ x: 20, y: 20 });
    expect(running(mounted)).toEqual([]);
    expect(mounted.element.querySelector('[data-settling]')).toBeNull();
  });
});
