import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { OrderItem } from '../../model/item.ts';
import { item as common } from '../../strings/item.ts';
import { mount } from '../testing/mount.ts';
import { mountAnswered, press } from '../testing/press.ts';
import { ladder, path } from './testing/orders.ts';

const reversed = ({ key }: OrderItem) => ({ order: key.order.toReversed() });
/** As long as a short name may be. */
const widest: OrderItem = {
  ...ladder,
  body: {
    ...ladder.body,
    steps: ladder.body.steps.map(({ id }, index) => ({ id, text: `Maßnahmen und Kennzahl ${index}` })),
  },
};

/** From the top of the rows to the lowest of what is seen there, in pixels of the slide. */
function heightOf(element: Element): number {
  const body = element.querySelector('.item-body');
  const parts = [...(body?.querySelectorAll('*:not(.vh, .vh *)') ?? [])];
  return Math.max(...parts.map((one) => one.getBoundingClientRect().bottom)) - (body?.getBoundingClientRect().top ?? 0);
}

afterEach(async () => {
  await page.viewport(1280, 720);
});

describe('on a slide of 1152×482', () => {
  it.each([
    ['seven steps', ladder],
    ['seven steps with the longest names', widest],
    ['four steps of two lines', path],
  ])('%s fit, open, checked and solved', async (_name, item) => {
    const { element } = await mountAnswered(item, reversed(item));
    for (const next of [common.check, common.showSolution, '']) {
      expect(heightOf(element)).toBeLessThanOrEqual(482);
      if (next) await press(next);
    }
  });

  it('has room in a set for all its buttons after a move', async () => {
    const set = { id: 'k4-check', title: 'Kurz geprüft', items: [ladder.id], class: [] };
    const attributes = { 'data-quiz': set.id };
    const { element } = await mount('smm-quiz', undefined, { items: [ladder], sets: [set], attributes });
    await expect.poll(() => element.querySelector('[data-control="down"]')).not.toBeNull();
    element.querySelector<HTMLElement>('[data-control="down"]')?.click();
    await expect.poll(() => element.querySelectorAll('.item-actions .btn').length).toBe(5);
    const row = element.querySelector('.item-actions');
    expect(row?.scrollWidth).toBeLessThanOrEqual(row?.clientWidth ?? 0);
    for (const button of element.querySelectorAll('.item-actions .btn'))
      expect(button.getBoundingClientRect().height).toBeLessThanOrEqual(57);
  });

  it('keeps text at 28 px', async () => {
    const { element } = await mountAnswered(ladder, reversed(ladder));
    for (const part of element.querySelectorAll('.item-body :is(.step-text, select, b)')) {
      expect(Number.parseFloat(getComputedStyle(part).fontSize)).toBeGreaterThanOrEqual(28);
    }
  });
});

describe('in a window of 320 px', () => {
  it.each([
    ['seven steps', widest],
    ['four steps', path],
  ])('%s need no scrolling sideways, open, checked and solved', async (_name, item) => {
    await page.viewport(320, 568);
    const { element } = await mountAnswered(item, reversed(item), { host: 'reader' });
    for (const next of [common.check, common.showSolution, '']) {
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      for (const row of element.querySelectorAll('.step')) expect(row.scrollWidth).toBeLessThanOrEqual(row.clientWidth);
      if (next) await press(next);
    }
  });
});
