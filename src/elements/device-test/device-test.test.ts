import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { deviceTest as words } from '../../strings/device-test.ts';
import { centreOf, click, dragTo, swipe, tap } from '../placing/testing/pointer.ts';
import { violations } from '../testing/axe.ts';
import { pressAt } from '../testing/keyboard.ts';
import { type MountOptions, mount } from '../testing/mount.ts';

const sentence = 'Lesen Sie diese Zeile auch in der letzten Reihe?';

async function open(options?: MountOptions) {
  const line = Object.assign(document.createElement('p'), { textContent: `${sentence}\n` });
  const mounted = await mount('smm-device-test', undefined, { writtenOut: line, ...options });
  const part = (selector: string) => mounted.element.querySelector<HTMLElement>(selector);
  return {
    ...mounted,
    button: () => part('.btn'),
    slip: () => part('.test-slip'),
    spot: (name: string) => part(`[data-zone="${name}"]`),
    done: () => [...mounted.element.querySelectorAll('.done b')].map((one) => one.textContent),
  };
}

describe('the test of a device', () => {
  it('begins with four open checks and the sentence for the last row', async () => {
    const { element, done } = await open();
    expect(done()).toEqual([]);
    expect(element.querySelectorAll('.test-check')).toHaveLength(4);
    expect(element.querySelector('.test-line')?.textContent).toBe(sentence);
    expect(element.textContent.split(sentence)).toHaveLength(2);
  });

  it('keeps its sentence when reveal.js clones the drawn slide', async () => {
    const { element } = await open();
    const copy = element.cloneNode(true) as HTMLElement;
    element.replaceWith(copy);
    await expect.poll(() => copy.querySelector('.test-line')?.textContent).toBe(sentence);
  });

  it('tells a click of a mouse, a tap of a finger and a key apart, and says each once', async () => {
    const { button, done, log } = await open();
    await click(button());
    expect(done()).toEqual([words.checks.click.name]);
    await tap(button());
    expect(done()).toEqual([words.checks.click.name, words.checks.tap.name]);
    button()?.blur();
    await pressAt('.btn', '{Enter} ');
    expect(done()).toEqual([words.checks.click.name, words.checks.tap.name, words.checks.key.name]);
    expect(log).toEqual([
      words.found(words.checks.click.name, 1),
      words.found(words.checks.tap.name, 2),
      words.found(words.checks.key.name, 3),
    ]);
  });

  it.each([
    ['mouse', dragTo],
    ['finger', swipe],
  ])(
    'ticks off dragging when a %s brings the slip to its field, and the slip keeps the focus',
    async (_name, bring) => {
      const { slip, spot, done, settle } = await open();
      await bring(centreOf(slip()), centreOf(spot('field')));
      await settle();
      expect(done()).toEqual([words.checks.drag.name]);
      expect(spot('field')?.contains(slip())).toBe(true);
      expect(document.activeElement).toBe(slip());
      expect(slip()?.ariaPressed).toBe('false');
    },
  );

  it('does not tick off a slip that is let go of beside its field', async () => {
    const { slip, spot, done, settle } = await open();
    await dragTo(centreOf(slip()), { x: 20, y: 20 });
    await settle();
    expect(done()).toEqual([]);
    expect(spot('start')?.contains(slip())).toBe(true);
  });

  it('can be placed by keys alone, says so, and does not call that dragging', async () => {
    const { element, slip, spot, done, log } = await open();
    await pressAt('.test-slip', '{Enter}');
    await pressAt('.test-target', '{Enter}');
    await expect.poll(() => spot('field')?.contains(slip())).toBe(true);
    expect(document.activeElement).toBe(slip());
    expect(log).toEqual([words.chosen, words.moved(words.field)]);
    expect(done()).toEqual([]);
    expect(element.textContent).toContain(words.withoutDragging);
  });

  it('lets a chosen slip go with Escape', async () => {
    const { element, slip } = await open();
    await pressAt('.test-slip', '{Enter}');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => slip()?.ariaPressed).toBe('false');
    expect(element.querySelector('.test-target')).toBeNull();
    expect(document.activeElement).toBe(slip());
  });

  it('keeps nothing: opened again it is open', async () => {
    const { button, record, unmount } = await open();
    await click(button());
    unmount();
    expect((await open({ record })).done()).toEqual([]);
    expect(record.attempts()).toEqual([]);
  });

  it.each(['deck', 'reader'] as const)('has no finding of axe in the %s, open and chosen', async (host) => {
    const { element, slip } = await open({ host });
    expect(await violations(element)).toEqual([]);
    await click(slip());
    expect(await violations(element)).toEqual([]);
  });
});
