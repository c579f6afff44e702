import type { Locator, Page } from '@playwright/test';
import { seededNumbers } from '../src/model/seeded-numbers.ts';
import { countInProof } from './support/count-in-proof.ts';
import { exercisesOf, partsOf, writtenChapters } from './support/course.ts';
import type { Point } from './support/finger.ts';
import { exerciseReady, expect, test } from './support/site.ts';

/** So often something happens to an exercise; after so many times it is looked at what is there. */
const actions = 1000;
const batch = 20;

const keys = 'Tab Tab Tab Shift+Tab Enter Space Escape ArrowDown ArrowUp ArrowLeft ArrowRight Home End 1 2 a z'.split(
  ' ',
);

// High enough that all of an exercise is in the window.
test.use({ viewport: { width: 1280, height: 1600 } });

for (const id of writtenChapters.flatMap(exercisesOf)) {
  // An uncaught error, a message of the console and a request to elsewhere fail any test (support/site.ts).
  test(`${id} outlives ${actions} random clicks, drags and keys, and a reload`, { tag: '@gate' }, async ({ page }) => {
    test.setTimeout(600_000);
    const random = seededNumbers(`gate ${id}`);
    await open(page, id);
    for (let action = 0; action < actions; action += batch) {
      const points = await page.evaluate(pointsOf, Array.from({ length: 2 * batch }, random));
      for (let place = 0; place < batch; place += 1) await act(page, random, points[2 * place], points[2 * place + 1]);
    }
    await expectAlive(page, id);
    await open(page, id);
    await expectAlive(page, id);
    countInProof('random', actions);
  });
}

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`?ansicht=lesen&test=7&aufgabe=${id}`);
  await exerciseReady(page, '.alone');
  // Paper and other pages are none of the exercise.
  await page.evaluate(() => {
    window.print = () => undefined;
    const stay = (event: Event): void => {
      if (event.target instanceof Element && event.target.closest('a[href]')) event.preventDefault();
    };
    document.addEventListener('click', stay, true);
  });
}

async function expectAlive(page: Page, id: string): Promise<void> {
  for (const part of partsOf(id)) await expect(partOf(page, part)).toBeVisible();
}

function partOf(page: Page, part: string): Locator {
  return page.locator(`.alone [data-item="${part}"] :is([role="group"], textarea)`).first();
}

/** A key, a click, or a drag from one place to another. What was there when the places were looked up may be gone. */
async function act(page: Page, random: () => number, from?: Point, to?: Point): Promise<void> {
  const kind = random();
  if (kind < 0.3 || !from || !to) {
    await page.keyboard.press(keys[Math.floor(random() * keys.length)] ?? 'Tab');
    return;
  }
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  if (kind > 0.75) await page.mouse.move(to.x, to.y, { steps: 2 });
  await page.mouse.up();
}

/** In the page: places, for each of these numbers one. Mostly the middle of a control, sometimes any in the exercise. */
function pointsOf(numbers: readonly number[]): readonly Point[] {
  const controls = [
    ...document.querySelectorAll('.alone :is(button, input, select, textarea, summary, [data-zone], [data-grip])'),
  ].filter((one) => one.checkVisibility());
  const exercise = document.querySelector('.alone');
  return numbers.flatMap((number) => {
    const within = number < 0.9 ? controls[Math.floor((number / 0.9) * controls.length)] : exercise;
    if (!within) return [];
    const box = within.getBoundingClientRect();
    const part = number < 0.9 ? 0.5 : (number - 0.9) * 10;
    return [{ x: box.left + box.width * part, y: box.top + box.height * part }];
  });
}
