import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { giveAnything } from './support/any-answer.ts';
import { expectClean } from './support/axe.ts';
import { readRecord } from './support/record.ts';
import { optionOf, pick, pickAlone } from './support/singles.ts';
import { exerciseReady, expect, openReader, test } from './support/site.ts';

/** Answered wrong on the day of the course, in three chapters. */
const wrong = ['q-k1-03', 'q-k2-07', 'q-k4-04'];

/** Sets the clock to noon of a day counted from Thursday, 26 November 2026. */
function setDay(page: Page, day: number): Promise<void> {
  return page.clock.setFixedTime(new Date(2026, 10, 26 + day, 12));
}

async function openPage(page: Page, query = ''): Promise<void> {
  await page.goto(`?ansicht=wiederholen&test=7${query}`);
  await expect(page.getByRole('heading', { name: 'Fehlerheft' })).toBeVisible();
  await expect(page.getByText('Das Fehlerheft wird geladen.')).toHaveCount(0);
}

async function learn(page: Page, mistakes: readonly string[] = wrong): Promise<void> {
  await setDay(page, 0);
  for (const id of mistakes) await pickAlone(page, id, false);
}

const set = (page: Page): Locator => page.locator('smm-repetition');
const entries = (page: Page): Locator => page.locator('.mistake');

/** Answers the six questions: those that are known right. Returns their ids, in order. */
async function answerAll(page: Page): Promise<readonly string[]> {
  const asked: string[] = [];
  for (let number = 1; number <= 6; number += 1) {
    await expect(set(page).getByText(`Frage ${number} von 6`)).toBeVisible();
    await expect(set(page).getByText('Warum jetzt?')).toBeVisible();
    await exerciseReady(page, 'smm-repetition [data-item]');
    const item = set(page).locator('[data-item]');
    const id = (await item.getAttribute('data-item')) ?? '';
    asked.push(id);
    if (optionOf(id, true) === undefined) await giveAnything(item, 'Prüfen');
    else await pick(item, id, true);
    await set(page).getByRole('button', { name: 'Weiter', exact: true }).click();
  }
  return asked;
}

test('three weeks: nothing on the first day, six questions of three chapters on the next, and then after 7 and 21 days', async ({
  page,
}) => {
  test.slow();
  await setDay(page, 0);
  await openPage(page);
  await expect(page.getByRole('heading', { name: 'Noch nichts zu wiederholen' })).toBeVisible();
  await expectClean(page, 'nothing answered', '#page');

  await learn(page);
  const before = await readRecord(page);
  await openPage(page);
  await expect(page.getByRole('heading', { name: 'Heute ist nichts fällig' })).toBeVisible();
  await expect(page.getByText('Nächster Termin: Freitag, 27. November.')).toBeVisible();
  await expect(entries(page)).toHaveCount(3);
  await expectClean(page, 'nothing due', '#page');

  await setDay(page, 1);
  await openPage(page, '&tag=1');
  await expect(page.getByRole('heading', { name: /^Heute fällig: 6 Fragen aus [3-6] Kapiteln$/ })).toBeVisible();
  const asked = await answerAll(page);
  expect(asked).toEqual(expect.arrayContaining(wrong));
  expect(new Set(asked.map((id) => id.slice(0, 4))).size).toBeGreaterThanOrEqual(3);
  await expect(page.getByRole('heading', { name: /^Ergebnis: \d von 6 beim ersten Versuch richtig$/ })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Für heute ist es geschafft' })).toBeVisible();
  await expect(page.getByText('Nächster Termin: Donnerstag, 3. Dezember.')).toBeVisible();

  // The answers are new rounds: what was done in the chapters stands as it was left.
  const after = await readRecord(page);
  for (const id of wrong) expect(after.sessions[id]).toEqual(before.sessions[id]);
  const repeated = Object.values(after.attempts).filter((one) => one.test === 'wiederholung');
  expect(repeated.map(({ item }) => item).sort()).toEqual([...asked].sort());

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Für heute ist es geschafft' })).toBeVisible();

  await setDay(page, 7);
  await openPage(page, '&tag=7');
  await expect(page.getByText('Nach 7 Tagen.')).toBeVisible();
  const later = await answerAll(page);
  expect(new Set(later.map((id) => id.slice(0, 4))).size).toBeGreaterThanOrEqual(3);
  await expect(page.getByText('Nächster Termin: Donnerstag, 17. Dezember.')).toBeVisible();

  await setDay(page, 20);
  await openPage(page);
  await expect(page.getByRole('heading', { name: 'Heute ist nichts fällig' })).toBeVisible();
  await page.getByRole('button', { name: 'Trotzdem sechs Fragen üben' }).click();
  await expect(set(page).getByText('Frage 1 von 6')).toBeVisible();
  // The page was left open: it knows the new day when it is looked at again.
  await setDay(page, 21);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.getByRole('heading', { name: /^Heute fällig/ })).toBeVisible();
});

test('a mistake is explained, and leaves the notebook after right answers on two days', async ({ page }) => {
  const id = 'q-k2-07';
  await learn(page, ['q-k1-03', id]);
  await openPage(page);
  const entry = entries(page).filter({ hasText: optionOf(id, false) ?? id });
  await expect(entry.getByText('Warum es nicht so ist:')).toBeVisible();
  await expect(entry.getByRole('link', { name: /^Nachlesen: Folie 2\.\d/ })).toBeVisible();
  await expect(entry.getByRole('link', { name: /^(Ähnliche Aufgabe|Noch einmal): / })).toBeVisible();

  await pickAlone(page, id, true);
  await openPage(page);
  await expect(entry.getByText('Einmal richtig')).toHaveCount(0);

  const startOver = async (day: number): Promise<void> => {
    await setDay(page, day);
    await page.goto(`?ansicht=lesen&test=7&aufgabe=${id}`);
    const item = page.locator(`.alone [data-item="${id}"]`);
    await item.getByRole('button', { name: 'Neu beginnen' }).click();
    await pick(item, id, true);
    await openPage(page);
  };
  await startOver(1);
  await expect(entry.getByText('Einmal richtig. Noch ein Tag, dann geht der Eintrag.')).toBeVisible();
  await startOver(2);
  await expect(entry).toHaveCount(0);
  await expect(entries(page)).toHaveCount(1);
});

test('what was sure and wrong is asked first, and the certainty is compared with the result', async ({ page }) => {
  await learn(page);
  await setDay(page, 1);
  await openPage(page);
  const [first] = await answerAll(page);
  const questions = set(page).locator('.confidence li');
  await expect(questions).toHaveCount(6);
  const unknown = questions.filter({ hasText: 'noch nicht' }).first();
  await unknown.getByRole('button', { name: 'sicher', exact: true }).press('Enter');
  await expect(unknown.getByRole('button', { name: 'sicher', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('Was sicher schien und nicht stimmt, kommt beim Wiederholen zuerst.')).toBeVisible();
  const { values, attempts } = await readRecord(page);
  const [key = ''] = Object.keys(values).filter((one) => one.startsWith('confidence/'));
  expect(values[key]).toEqual({ confidence: ['sicher'] });
  const sure = attempts[key.replace('confidence/', '')]?.item;
  expect(sure).not.toBe(first);

  await setDay(page, 7);
  await openPage(page);
  await expect(set(page).locator('[data-item]')).toHaveAttribute('data-item', sure ?? '');
  await expect(set(page).getByText('Vor 6 Tagen waren Sie sicher, und es stimmte noch nicht alles.')).toBeVisible();
});

test('the slide in the reader writes three dates into a calendar file that leads to the set', async ({ page }) => {
  await setDay(page, 0);
  await page.setViewportSize({ width: 390, height: 844 });
  await openReader(page, 'k9-s07');
  const calendar = page.locator('#k9-s07 .calendar');
  await expect(calendar.getByText('Freitag, 27. November')).toBeVisible();
  await calendar.getByLabel('Tag des Kurses').fill('2026-11-30');
  await calendar.getByLabel('Uhrzeit').fill('07:15');
  await expect(calendar.getByText('Dienstag, 1. Dezember')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await calendar.getByRole('button', { name: 'Termine in meinen Kalender' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('wiederholen.ics');
  const text = await readFile(await download.path(), 'utf8');
  expect(text.match(/^DTSTART:.*$/gm)).toEqual(
    ['DTSTART:20261201T071500\r', 'DTSTART:20261207T071500\r', 'DTSTART:20261221T071500\r'].map((line) =>
      line.replace('\r', ''),
    ),
  );
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const [link = ''] = /(?<=^URL:).*tag=7$/m.exec(text.replace(/\r\n /g, '').replace(/\r/g, '')) ?? [];

  await calendar.getByLabel('Tag des Kurses').fill('');
  await calendar.getByRole('button', { name: 'Termine in meinen Kalender' }).click();
  await expect(calendar.getByText('Bitte wählen Sie einen Tag und eine Uhrzeit.')).toBeVisible();

  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Wiederholen', exact: true })).toBeVisible();
});

for (const theme of ['hell', 'dunkel', 'kontrast'] as const) {
  test(`axe finds nothing on the page, and nothing is wider than a small phone, theme ${theme}`, {
    tag: theme === 'hell' ? [] : ['@gate'],
  }, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 568 });
    const look = async (state: string): Promise<void> => {
      // The course is not shown here; axe would still walk through all of its slides.
      await page.evaluate(() => document.getElementById('deck')?.remove());
      await expectClean(page, state, '#page');
      expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBe(320);
    };
    await learn(page);
    await setDay(page, 1);
    await openPage(page, `&thema=${theme}`);
    await exerciseReady(page, 'smm-repetition [data-item]');
    await look('due');
    await answerAll(page);
    for (const one of await set(page).locator('.confidence').getByRole('button', { name: 'sicher', exact: true }).all())
      await one.click();
    await look('done, with certainty');
    expect(await smallTargets(page)).toEqual([]);
    await expect(entries(page).first()).toBeVisible();
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'at 200 % text size').toBe(320);
    await expectClean(page, 'the whole page', 'html');
  });
}

/** Buttons, fields and links on the page that are lower or narrower than a finger. */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page
    .locator('#page :is(button, input:not([type="radio"], [type="checkbox"]), summary, a)')
    .evaluateAll((all) =>
      all.flatMap((one) => {
        const { width, height } = one.getBoundingClientRect();
        return Math.min(width, height) >= 48 ? [] : [`${one.textContent?.trim()}: ${width} × ${height}`];
      }),
    );
}
