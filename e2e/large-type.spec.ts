import type { Page } from '@playwright/test';
import { expect, onEveryStage, test } from './support/site.ts';

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

test('large type makes slides larger that are read, and nothing leaves its place', async ({ page }) => {
  test.setTimeout(300_000);
  await onEveryStage(page, '&schrift=gross&test=7', async (place) => {
    expect(await collisions(page), place).toEqual([]);
  });
});

test('large type leaves exercises as they are: their parts fill the sheet', async ({ page }) => {
  const sizes = async (query: string): Promise<readonly string[]> => {
    await page.goto(`?ansicht=folien${query}#/k2-s06`);
    await page.waitForSelector('#k2-s06 [role="group"]', { state: 'attached' });
    return page.evaluate(() =>
      ['#k2-s06 legend', '#k2-s02 > h2'].map(
        (one) => getComputedStyle(document.querySelector(one) ?? document.body).fontSize,
      ),
    );
  };
  const [exercise, statement] = await sizes('');
  const [exerciseLarge, statementLarge] = await sizes('&schrift=gross&test=7');
  expect(exerciseLarge).toBe(exercise);
  expect(Number.parseFloat(statementLarge ?? '') / Number.parseFloat(statement ?? '')).toBeCloseTo(1.2, 1);
});

/** On a slide that is read: lines of one region that lie on those of another or on what is drawn, and lines beyond the sheet. */
function collisions(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const slide = document.querySelector('.slide.present:not(.mat, .vote, :has(> .mat))');
    if (!slide) return [];
    const sheet = slide.getBoundingClientRect();
    const lines = [...slide.querySelectorAll('*'), ...document.querySelectorAll('.day-tab, .day-tab *')].flatMap(
      (one) => {
        const region = one.closest('h2, .source, .folio, .lesson, .content, .cols, .diagram, .timetable, .day-tab');
        if (!region || one.closest('.vh, .timeline ol')) return [];
        if (!one.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
        const text = (one.textContent ?? '').trim().slice(0, 30);
        return [...one.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
          .flatMap((node) => {
            const range = document.createRange();
            range.selectNodeContents(node);
            return [...range.getClientRects()].map((box) => ({ region, text, box }));
          });
      },
    );
    const found = lines
      .filter(
        ({ box, region }) =>
          !region.matches('.day-tab') && (box.bottom > sheet.bottom - 4 || box.right > sheet.right - 4),
      )
      .map(({ text }) => `beyond the sheet: ${text}`);
    const drawn = [...slide.querySelectorAll('.cols li, .cols .step, .diagram svg :is(rect, circle, line, path)')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((one) => ({ region: one, text: one.localName, box: one.getBoundingClientRect() }));
    for (const one of lines) {
      for (const other of one.region.matches('.folio, .source') ? [...lines, ...drawn] : lines) {
        if (one.region.contains(other.region) || other.region.contains(one.region)) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 2 && down > 8) found.push(`${one.text} lies on ${other.text}`);
      }
    }
    return [...new Set(found)];
  });
}
