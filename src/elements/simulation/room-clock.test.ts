import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Response } from '../../model/response.ts';
import { earlyOrLate } from '../../model/testing/story.ts';
import { MemoryRecord } from '../../progress/memory-record.ts';
import { simulation as words } from '../../strings/simulation.ts';
import { mount } from '../testing/mount.ts';
import { press } from '../testing/press.ts';
import { simulationOf } from './testing/stories.ts';

const item = simulationOf(earlyOrLate);
const key = `${item.id}/class`;

/** A play in class whose clock shows what `now` says. */
async function timed(response: Response, record = new MemoryRecord()) {
  await record.saveValue(key, response);
  const clock = { time: 1000 };
  const mounted = await mount('smm-simulation', item, { record, now: () => clock.time });
  const shown = () => mounted.element.querySelector('[role="timer"]')?.textContent;
  return { ...mounted, clock, shown };
}

const running: Response = { seed: ['7'], seconds: ['60'], clock: ['ends', '61000'] };

describe('the time of a turn', () => {
  it('is off unless it was chosen before the start', async () => {
    const { element, record, shown } = await timed({});
    expect(element.querySelector<HTMLInputElement>(':checked')?.value).toBe('0');
    await press(words.start);
    expect(shown()).toBeUndefined();
    expect(record.value(key)).toEqual({ seed: ['1'] });
  });

  it('begins with each turn, not with its consequence', async () => {
    const { element, record, clock, shown } = await timed({});
    await page.getByRole('radio', { name: words.seconds(120) }).click();
    await press(words.start);
    expect(record.value(key)).toEqual({ seed: ['1'], seconds: ['120'], clock: ['ends', '121000'] });
    expect(shown()).toBe('Noch 2:00');
    clock.time = 31_000;
    await expect.poll(shown).toBe('Noch 1:30');
    await press(words.next);
    await page.getByRole('radio', { name: 'Antwort ruhe' }).click();
    await press(words.answer);
    expect(element.querySelector('.sim-clock')).toBeNull();
    await press(words.next);
    expect(shown()).toBe('Noch 2:00');
  });

  it('stands and runs on at the press of a button, which keeps the focus', async () => {
    const { record, clock, shown } = await timed(running);
    clock.time = 11_000;
    await press(words.pause);
    expect(record.value(key)?.clock).toEqual(['left', '50000']);
    expect(document.activeElement?.textContent).toBe(words.resume);
    clock.time = 500_000;
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(shown()).toBe('Noch 0:50');
    await press(words.resume);
    expect(record.value(key)?.clock).toEqual(['ends', '550000']);
  });

  it('is over: nobody has answered, and that is what the consequence says', async () => {
    const { element, clock, log, record, shown } = await timed(running);
    await expect.poll(shown).toBe('Noch 1:00');
    await new Promise((resolve) => setTimeout(resolve, 400));
    clock.time = 61_000;
    await expect.poll(() => document.activeElement?.textContent).toBe(words.silence);
    expect(record.value(key)).toEqual({ seed: ['7'], seconds: ['60'], choices: ['/silence'] });
    expect(log).toEqual([words.over]);
    expect(element.querySelector('[role="timer"]')).toBeNull();
  });

  it('says nothing while it runs', async () => {
    const { clock, log, shown } = await timed(running);
    for (const second of [59, 58, 10]) {
      clock.time = 61_000 - second * 1000;
      await expect.poll(shown).toBe(words.left(second));
    }
    expect(log).toEqual([]);
  });

  it('decides nothing where it ran out while no page was open: the turn has its whole time again, standing', async () => {
    const { record } = await timed({ ...running, clock: ['ends', '500'] });
    await expect.poll(() => record.value(key)?.clock).toEqual(['left', '60000']);
    expect(record.value(key)?.choices).toBeUndefined();
  });

  it('stands when the room turns to another slide', async () => {
    const { element, record, clock } = await timed(running);
    await new Promise((resolve) => setTimeout(resolve, 400));
    clock.time = 21_000;
    element.closest('.slide')?.classList.remove('present');
    await expect.poll(() => record.value(key)?.clock).toEqual(['left', '40000']);
  });

  it('does not go on in an element that is gone', async () => {
    const { clock, record, unmount } = await timed(running);
    await new Promise((resolve) => setTimeout(resolve, 400));
    unmount();
    clock.time = 99_000;
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(record.value(key)).toEqual(running);
  });
});
