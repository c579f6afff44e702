import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { give } from './support/give.ts';
import { clipped, overflow, smallTargets } from './support/measure.ts';
import { readAttempts, readRecord } from './support/record.ts';
import { exerciseReady, expect, openReader, test } from './support/site.ts';

const course: { items: { id: string; cards?: { id: string; in: string }[] }[] } = parse(
  readFileSync('quizzes/05-standort.yaml', 'utf8'),
);
const cards = course.items.find(({ id }) => id === 'u10-swot-a')?.cards ?? [];
const answer = {
  steps: cards.map((card) => ({ does: 'place', card: card.id, field: card.in }) as const),
  reasons: [],
};

const slide = 'k5-s06';
const sorting = (page: Page) => page.locator(`#${slide} [data-item="u10-swot-a"]`);
const sentence = (page: Page) => page.locator(`#${slide} [data-item="u10-swot-b"]`).getByRole('textbox');
const measure = 'Die Chefin erklärt freitags einen Käse für alle, die Regionales suchen.';

for (const viewport of [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
]) {
  test.describe(`at ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport, isMobile: true });

    test('the SWOT of the dairy is done with the thumb, without drag, and is there when the phone opens again', async ({
      page,
      context,
    }) => {
      test.slow();
      await openReader(page, slide);
      await exerciseReady(page, `#${slide} [data-item="u10-swot-a"]`);
      // In the reader a list comes first: there is nothing to drag.
      await expect(sorting(page).getByRole('button', { name: 'Liste', exact: true })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
      await exerciseReady(page, `#${slide} [data-item="u10-swot-b"]`);
      await context.setOffline(true);
      await give(sorting(page), answer, 'taps');
      await expect(sorting(page).getByRole('heading', { name: 'Ergebnis: 12 von 12 richtig' })).toBeFocused();
      await sentence(page).tap();
      await page.keyboard.type(measure);
      await expect.poll(async () => (await readRecord(page)).values['u10-swot-b']).toEqual({ massnahme: [measure] });
      expect(await overflow(page)).toEqual([]);
      expect(await clipped(page, `#${slide}`)).toEqual([]);
      expect(await smallTargets(page, `#${slide}`, 48)).toEqual([]);
      expect(await smallTargets(page, '.reader-dock', 48)).toEqual([]);
      expect((await readAttempts(page, 'u10-swot-a')).map(({ correctness }) => correctness)).toEqual(['right']);

      await context.setOffline(false);
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

    test('the board of the SWOT shows its fields above the bar at the foot', async ({ page }) => {
      await openReader(page, slide);
      await exerciseReady(page, `#${slide} [data-item="u10-swot-a"]`);
      await sorting(page).getByRole('button', { name: 'Brett', exact: true }).tap();
      const card = sorting(page).locator(`[data-card="${cards[0]?.id}"]`);
      await card.tap();
      const fields = sorting(page).getByRole('group', { name: 'Feld wählen' });
      await fields.getByRole('button', { name: /^In Feld Stärken ablegen/ }).tap();
      await expect(card).toContainText('liegt in: Stärken');
      expect(await overflow(page)).toEqual([]);
    });
  });
}
