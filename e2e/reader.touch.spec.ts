import type { Page } from '@playwright/test';
import { answerTo } from './support/answers.ts';
import { writtenItem, writtenSet } from './support/course.ts';
import { give, press, write } from './support/give.ts';
import { readAttempts, readRecord } from './support/record.ts';
import { exerciseReady, expect, openReader, test } from './support/site.ts';

const quizOf2 = '[data-quiz="k2-check"]';

test.use({ viewport: { width: 390, height: 844 }, isMobile: true });

async function open(page: Page, slide: string): Promise<void> {
  await openReader(page, slide);
  await exerciseReady(page, `#${slide}`);
}

test('on a phone every question of the check is solved by taps, without any drag or swipe', async ({ page }) => {
  await open(page, 'k2-s08');
  for (const id of writtenSet('k2-check').items) {
    const item = page.locator(`${quizOf2} [data-item="${id}"]`);
    await exerciseReady(page, `${quizOf2} [data-item="${id}"]`);
    await give(item, answerTo(writtenItem(id), true), 'taps');
    await expect(item.getByRole('heading', { name: /^Ergebnis: (\d) von \1 richtig$/ })).toBeFocused();
    expect((await readAttempts(page, id)).map(({ correctness }) => correctness)).toEqual(['right']);
    await press(page.locator(quizOf2).getByRole('button', { name: 'Weiter', exact: true }), 'taps');
  }
  await expect(page.getByText('8 von 8 Fragen beim ersten Versuch richtig')).toBeVisible();
});

test('on a phone the board of cards and fields is solved by taps, the fields in reach of the thumb', async ({
  page,
}) => {
  await open(page, 'k2-s08');
  await page.locator(quizOf2).getByRole('button', { name: 'Frage 2', exact: true }).tap();
  const item = page.locator(`${quizOf2} [data-item="q-k2-02"]`);
  await item.getByRole('button', { name: 'Brett', exact: true }).tap();
  const { steps } = answerTo(writtenItem('q-k2-02'), true);
  const bar = item.getByRole('group', { name: 'Feld wählen' });
  for (const step of steps) {
    if (step.does !== 'place') continue;
    const card = item.locator(`[data-card="${step.card}"]`);
    if ((await card.getAttribute('aria-pressed')) === 'false') await card.tap();
    const field = writtenItem('q-k2-02').fields?.find(({ id }) => id === step.field)?.text ?? '';
    const box = await bar.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(844 - 120);
    await bar.getByRole('button', { name: `In Feld ${field} ablegen` }).tap();
    await expect(card).toContainText(`liegt in: ${field}`);
  }
  await item.getByRole('button', { name: 'Prüfen', exact: true }).tap();
  await expect(item.getByRole('heading', { name: 'Ergebnis: 5 von 5 richtig' })).toBeFocused();
});

test('on a phone strategy text, vote, hands and goal are done by taps and typing', async ({ page }) => {
  await open(page, 'k2-s03');
  const strategy = page.locator('[data-item="u04a-strategie-hottext"]');
  await give(strategy, answerTo(writtenItem('u04a-strategie-hottext'), true), 'taps');
  await expect(strategy.getByRole('heading', { name: 'Ergebnis: 4 von 4 richtig' })).toBeFocused();

  const vote = page.locator('#k2-s07 smm-vote');
  await vote.scrollIntoViewIfNeeded();
  await exerciseReady(page, '#k2-s07');
  for (const round of [1, 2]) {
    await vote.getByRole('radio').nth(round).tap();
    await vote.getByRole('button', { name: 'Abstimmen' }).tap();
    if (round === 1) await vote.getByRole('button', { name: 'Weiter' }).tap();
  }
  await expect(vote.getByRole('heading', { name: /^Ergebnis: [01] von 1 richtig$/ })).toBeFocused();

  const goal = page.locator('[data-field="u19-canvas/ziel"] textarea');
  await write(goal, '12 statt 8 Anfragen bis 30. Juni', 'taps');
  await expect
    .poll(async () => (await readRecord(page)).values['u19-canvas'])
    .toEqual({ ziel: ['12 statt 8 Anfragen bis 30. Juni'] });

  await page.locator('#k2-s01 smm-hands').getByRole('radio', { name: 'Nein, noch keins' }).tap();
  await expect(page.locator('#k2-s01 smm-hands').getByRole('radio', { name: 'Nein, noch keins' })).toBeChecked();
});

test('in a tunnel: what was loaded is solved offline, and the answers are there when the net is back', async ({
  page,
  context,
}) => {
  await open(page, 'k2-s06');
  await context.setOffline(true);
  const grid = page.locator('smm-smart-grid');
  await give(grid, { steps: [{ does: 'mark', name: 'Ziel 1: bei Terminierbar fehlt etwas' }], reasons: [] }, 'taps');
  await expect(grid.getByText('Noch 5 Ziele offen.')).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await exerciseReady(page, '#k2-s06');
  await expect(grid.getByRole('button', { name: 'Ziel 1: bei Terminierbar fehlt etwas' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});
