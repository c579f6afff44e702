import type { Page } from '@playwright/test';
import { expectClean } from './support/axe.ts';
import { exercisesOf, partsOf, questionsOf, writtenChapters, writtenItem } from './support/course.ts';
import { exerciseReady, test } from './support/site.ts';
import { throughStates } from './support/states.ts';

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

for (const [name, viewport] of [
  ['on a phone', { width: 390, height: 844 }],
  ['in a wide window', { width: 1280, height: 900 }],
] as const) {
  test.describe(() => {
    test.use({ viewport });

    for (const chapter of writtenChapters) {
      test(`axe finds nothing in any state of any item of chapter ${chapter}, ${name}`, { tag: '@gate' }, async ({
        page,
      }) => {
        test.setTimeout(600_000);
        for (const id of [...exercisesOf(chapter), ...questionsOf(chapter)])
          await test.step(id, () => lookAt(page, id));
      });
    }
  });
}

async function lookAt(page: Page, id: string): Promise<void> {
  await page.goto(`?ansicht=lesen&test=7&aufgabe=${id}`);
  await exerciseReady(page, '.alone');
  // What is not shown changes nothing, and axe would walk through all of it with every look.
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('section.slide, #appendix > *'))
      if (!one.querySelector('.alone')) one.remove();
  });
  for (const part of partsOf(id)) {
    const place = `.alone [data-item="${part}"]`;
    await exerciseReady(page, place);
    const look = (state: string): Promise<void> => expectClean(page, `${part}: ${state}`, '.alone');
    await throughStates(page, page.locator(place), writtenItem(part), look);
  }
}
