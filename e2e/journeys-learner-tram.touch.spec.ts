import type { Page } from '@playwright/test';
import { answerTo } from './support/answers.ts';
import { exercisesOf, partsOf, writtenChapters, writtenItem } from './support/course.ts';
import { give, write } from './support/give.ts';
import { expect, kept, test } from './support/host.ts';
import { clipped, overflow, smallTargets } from './support/measure.ts';
import { phones } from './support/phones.ts';
import { readAttempts, readRecord } from './support/record.ts';
import { exerciseReady, openReader, test as siteTest } from './support/site.ts';
import { solveAlone } from './support/solve.ts';

const slide = 'k5-s06';
const sorting = (page: Page) => page.locator(`#${slide} [data-item="u10-swot-a"]`);
const sentence = (page: Page) => page.locator(`#${slide} [data-item="u10-swot-b"]`).getByRole('textbox');
const measure = 'Die Chefin erklärt freitags einen Käse für alle, die Regionales suchen.';

const exercises = writtenChapters.flatMap(exercisesOf);

for (const { screen, tag } of phones) {
  test.describe(`at ${screen.width}×${screen.height}`, () => {
    test.use({ viewport: screen, isMobile: true });

    test('L3: without network the SWOT is solved with the thumb; closed and opened without network, all of it is there', {
      tag,
    }, async ({ page, context, host }) => {
      test.slow();
      await openReader(page, slide);
      await kept(page);
      host.stop();
      await exerciseReady(page, `#${slide} [data-item="u10-swot-a"]`);
      await exerciseReady(page, `#${slide} [data-item="u10-swot-b"]`);
      // In the reader a list comes first: there is nothing to drag.
      await expect(sorting(page).getByRole('button', { name: 'Liste', exact: true })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
      await give(sorting(page), answerTo(writtenItem('u10-swot-a'), true), 'taps');
      await expect(sorting(page).getByRole('heading', { name: 'Ergebnis: 12 von 12 richtig' })).toBeFocused();
      await write(sentence(page), measure, 'taps');
      await expect.poll(async () => (await readRecord(page)).values['u10-swot-b']).toEqual({ massnahme: [measure] });
      expect(await overflow(page)).toEqual([]);
      expect(await clipped(page, `#${slide}`)).toEqual([]);
      expect(await smallTargets(page, `#${slide}`, 48)).toEqual([]);
      expect(await smallTargets(page, '.reader-dock', 48)).toEqual([]);
      expect((await readAttempts(page, 'u10-swot-a')).map(({ correctness }) => correctness)).toEqual(['right']);

      await page.close();
      const again = await context.newPage();
      await openReader(again);
      const card = again.getByRole('navigation', { name: 'Weiterlesen' });
      await expect(card).toContainText('Weiter bei Kapitel 5, Übung 2');
      await expect(card).toContainText('0 von 7 Fragen beantwortet, 1 von 2 Übungen');
      await card.getByRole('link').tap();
      await expect(sorting(again).getByRole('heading', { name: 'Ergebnis: 12 von 12 richtig' })).toBeVisible();
      await expect(sentence(again)).toHaveValue(measure);
    });
  });

  siteTest.describe(`at ${screen.width}×${screen.height}`, () => {
    siteTest.use({ viewport: screen, isMobile: true });

    siteTest('L4: an exercise of each kind is finished by taps alone, in its list', { tag }, async ({ page }) => {
      siteTest.setTimeout(120_000);
      const ofEachKind = new Map(exercises.map((id) => [kindOf(id), id]));
      for (const id of ofEachKind.values()) await siteTest.step(id, () => solveAlone(page, id, 'Liste', 'taps'));
    });

    siteTest(
      'L4: each of the 23 exercises is finished by taps alone, in its list',
      { tag: '@gate' },
      async ({ page }) => {
        siteTest.setTimeout(300_000);
        expect(exercises).toHaveLength(23);
        for (const id of exercises) await siteTest.step(id, () => solveAlone(page, id, 'Liste', 'taps'));
      },
    );
  });
}

/** The look makes a kind of its own; of an exercise of several parts the first one counts. */
function kindOf(exercise: string): string {
  const { kind, look = '' } = writtenItem(partsOf(exercise)[0] ?? exercise);
  return `${kind} ${look}`;
}
