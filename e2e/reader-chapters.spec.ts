import type { Page } from '@playwright/test';
import { expectClean } from './support/axe.ts';
import { restingPlace } from './support/measure.ts';
import { readRecord } from './support/record.ts';
import { exerciseReady, expect, openReader, showInReader, slideIds, takeOver, test } from './support/site.ts';

const chapters = ['k0', 'k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7', 'k8', 'k9'];
const fold = (page: Page, chapter: string) => page.locator(`#${chapter} h1 .fold`);
const dock = (page: Page) => page.getByRole('navigation', { name: 'Blättern' });
const unfolded = (page: Page) => page.locator('.fold[aria-expanded="true"]');

test.use({ viewport: { width: 390, height: 844 } });

async function expectUnfolded(page: Page, chapter: string): Promise<void> {
  await expect(fold(page, chapter)).toHaveAttribute('aria-expanded', 'true');
  await expect(unfolded(page)).toHaveCount(1);
  expect(await page.locator('section.slide').filter({ visible: true }).count()).toBe(
    await page.locator(`#${chapter} section.slide`).count(),
  );
}

test('without an address the first chapter is unfolded, the others are rows with a button each', async ({ page }) => {
  await openReader(page);
  await expectUnfolded(page, 'k0');
  for (const chapter of chapters) await expect(fold(page, chapter)).toBeVisible();
  await expect(page.locator('#k4 .chapter-facts')).toHaveText('45 Minuten · 2 Übungen · 8 Fragen');
  await expect(page.locator('#k4 .chapter-progress')).toHaveText('Noch nichts beantwortet');
});

test('unfolding a chapter folds the other one, keeps the place, the focus, and says so', async ({ page }) => {
  await openReader(page, 'k2-s06');
  await expectUnfolded(page, 'k2');
  await takeOver(page);
  await fold(page, 'k4').scrollIntoViewIfNeeded();
  await expect(page.locator('#k4')).toBeInViewport();
  // Further down, the window would follow the heading, which unfolds as well.
  await page.mouse.wheel(0, (await restingPlace(page.locator('#k4 > header'))) - 200);
  const before = await restingPlace(page.locator('#k4 > header'));
  await fold(page, 'k4').evaluate((button) => button.focus({ preventScroll: true }));
  await page.keyboard.press('Enter');
  await expectUnfolded(page, 'k4');
  expect(await restingPlace(page.locator('#k4 > header'))).toBeCloseTo(before, -1);
  await expect(fold(page, 'k4')).toBeFocused();
  await expect(page.locator('#announcer')).toHaveText(/^Kapitel 4, .+, ist aufgeklappt: 9 Folien\.$/);
  await page.keyboard.press('Enter');
  await expect(unfolded(page)).toHaveCount(0);
});

test('exercises of folded chapters are not prepared', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openReader(page);
  await expect(page.locator('#k9 .chapter-progress')).toBeVisible();
  await page.waitForTimeout(500);
  expect(asked.filter((address) => /\/K[1-8]-[^/]*\.js/.test(address))).toEqual([]);
  await fold(page, 'k2').click();
  await showInReader(page, 'k2-s03');
  await exerciseReady(page, '#k2-s03');
  expect(asked.filter((address) => /\/K2-[^/]*\.js/.test(address)).length).toBeGreaterThan(0);
});

test('an address, a link and the back button of the browser unfold the chapter that they lead to', async ({ page }) => {
  await openReader(page, 'k4-s06');
  await expectUnfolded(page, 'k4');
  await expect(page.locator('#k4-s06 h2')).toBeInViewport();
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = '#k6-s03';
    link.textContent = 'dorthin';
    document.querySelector('#k4-s06')?.append(link);
  });
  await page.getByRole('link', { name: 'dorthin' }).click();
  await expectUnfolded(page, 'k6');
  await expect(page.locator('#k6-s03 h2')).toBeInViewport();
  await expect(page.locator('#k6-s03 h2')).toBeFocused();
  await page.goBack();
  await expectUnfolded(page, 'k4');
  await expect(page.locator('#k4-s06 h2')).toBeInViewport();
});

test('what the browser finds in a folded chapter unfolds it', async ({ page }) => {
  await openReader(page);
  await page.locator('#k6-s02').dispatchEvent('beforematch', { bubbles: true });
  await expectUnfolded(page, 'k6');
  expect(await page.locator('#k4-s02').getAttribute('hidden')).toBe('until-found');
});

test('the bar at the foot leads on by slides and chapters, and back, with the focus on the heading', async ({
  page,
}) => {
  await openReader(page, 'k3-s05');
  const next = dock(page).getByRole('link', { name: /^Weiter/ });
  const ids = (await slideIds(page)).filter((id) => id.startsWith('k3'));
  const last = ids.at(-1) ?? '';
  await showInReader(page, last);
  await expect(next).toHaveAttribute('href', '#k4');
  await next.click();
  await expectUnfolded(page, 'k4');
  await expect(fold(page, 'k4')).toBeFocused();
  await expect(page).toHaveURL(/#k4$/);
  await next.click();
  await expect(page.locator('#k4-s01 h2')).toBeFocused();
  await expect(page).toHaveTitle(/^Wie haben Sie zuletzt/);
  await dock(page)
    .getByRole('link', { name: /^Zurück zu:/ })
    .click();
  await expect(page).toHaveURL(/#k4$/);
  await showInReader(page, (await slideIds(page)).at(-1) ?? '');
  await expect(dock(page).getByRole('link', { name: 'Wiederholen' })).toBeVisible();
});

test('the sheet lists the chapters with their progress, the pages beside the course, and closes with Escape', async ({
  page,
}) => {
  await openReader(page, 'k4-s02');
  const open = page.getByRole('button', { name: 'Kapitel wählen, jetzt Kapitel 4' });
  await open.click();
  const sheet = page.getByRole('dialog', { name: 'Kapitel' });
  await expect(sheet.getByRole('listitem')).toHaveCount(14);
  await expect(sheet.locator('[aria-current="step"]')).toBeFocused();
  await expect(sheet.locator('[aria-current="step"]')).toContainText('Zielgruppe');
  await expect(sheet.getByRole('link', { name: 'Wiederholen' })).toHaveAttribute('href', /ansicht=wiederholen/);
  await expect(sheet.getByRole('link', { name: 'Einstellungen' })).toHaveAttribute('href', /ansicht=einstellungen/);
  await expectClean(page, 'sheet of chapters', '.chapter-sheet');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(open).toBeFocused();
  await open.click();
  await sheet.getByRole('link', { name: /Schwerpunkte|Kapitel 7/ }).click();
  await expect(sheet).toBeHidden();
  await expectUnfolded(page, 'k7');
  await expect(fold(page, 'k7')).toBeFocused();
});

test('the card leads back to the question that was touched last; on the first visit there is none', async ({
  page,
}) => {
  await openReader(page);
  await expect(page.locator('#k1 .chapter-progress')).toBeVisible();
  await expect(page.locator('.resume')).toHaveCount(0);
  await showInReader(page, 'k2-s08');
  const quiz = page.locator('[data-quiz="k2-check"]');
  await exerciseReady(page, '[data-quiz="k2-check"]');
  await quiz.getByRole('button', { name: 'Frage 3', exact: true }).click();
  await expect
    .poll(async () => (await readRecord(page)).values['reading/place'])
    .toEqual({ slide: ['k2-s08'], item: ['q-k2-03'] });
  await page.goto('about:blank');
  await openReader(page);
  const card = page.getByRole('navigation', { name: 'Weiterlesen' });
  await expect(card).toContainText('Weiter bei Kapitel 2, Frage 3');
  await expectClean(page, 'card', '.resume');
  await card.getByRole('link', { name: 'Weiter bei Kapitel 2, Frage 3' }).click();
  await expect(card).toBeHidden();
  await expectUnfolded(page, 'k2');
  await expect(quiz.locator('[data-item="q-k2-03"] legend')).toBeInViewport();
});

test('a slide that was read for a while is kept; one that was scrolled past is not', async ({ page }) => {
  await openReader(page, 'k4-s02');
  await expect
    .poll(async () => (await readRecord(page)).values['reading/place'], { timeout: 10_000 })
    .toEqual({ slide: ['k4-s02'] });
  await showInReader(page, 'k4-s04');
  await page.waitForTimeout(300);
  await showInReader(page, 'k4-s05');
  await page.waitForTimeout(300);
  expect((await readRecord(page)).values['reading/place']).toEqual({ slide: ['k4-s02'] });
});

test('progress follows an answer at once, in the row and after a reload', async ({ page }) => {
  await openReader(page, 'k2-s08');
  const quiz = page.locator('[data-quiz="k2-check"]');
  await exerciseReady(page, '[data-quiz="k2-check"]');
  await quiz.getByRole('button', { name: 'Frage 7', exact: true }).click();
  const item = quiz.locator('[data-item="q-k2-07"]');
  await item.getByRole('radio').first().check();
  await item.getByRole('button', { name: 'Prüfen', exact: true }).click();
  const words = page.locator('#k2 .chapter-progress');
  await expect(words).toHaveText('1 von 8 Fragen beantwortet, 0 von 3 Übungen');
  await page.reload();
  await expect(words).toHaveText('1 von 8 Fragen beantwortet, 0 von 3 Übungen');
  await expect(page.locator('#k2 .beads .done')).toHaveCount(1);
});

test('folded chapters are printed whole', async ({ page }) => {
  await openReader(page);
  await page.emulateMedia({ media: 'print' });
  for (const chapter of chapters) await expect(page.locator(`#${chapter} .slide h2`).last()).toBeVisible();
  for (const only of ['.reader-dock', '.resume', '.reader-bar']) await expect(page.locator(only)).toBeHidden();
});

test('axe finds nothing with every chapter folded, and headings go down by one', async ({ page }) => {
  await openReader(page);
  await fold(page, 'k0').click();
  await expect(unfolded(page)).toHaveCount(0);
  await expectClean(page, 'a row', '#k4');
  await expectClean(page, 'bar at the foot', '.reader-dock');
  await expectClean(page, 'page', 'html');
});

test('what gets the focus is covered by no bar, on a small phone with large text too', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 568 });
  for (const size of ['100%', '200%']) {
    await openReader(page, 'k2-s08');
    await exerciseReady(page, '[data-quiz="k2-check"]');
    await page.evaluate((percent) => document.documentElement.style.setProperty('font-size', percent), size);
    await page.locator('[data-quiz="k2-check"] .chip').first().focus();
    for (let stop = 0; stop < 25; stop += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(coveredFocus), `${size}, stop ${stop}`).toBe('');
    }
  }
});

/** In the page: what has the focus, where something else lies over its middle. */
function coveredFocus(): string {
  const focused = document.activeElement;
  const box = focused?.getBoundingClientRect();
  if (!focused || !box || focused === document.body || box.height > innerHeight / 2) return '';
  const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  if (!over || focused.contains(over) || over.contains(focused)) return '';
  const label = focused.closest('label');
  return label?.contains(over) ? '' : `${focused.outerHTML.slice(0, 80)} under ${over.className}`;
}
