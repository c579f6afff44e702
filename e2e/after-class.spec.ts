import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectClean } from './support/axe.ts';
import { openPage } from './support/pages.ts';
import { readRecord } from './support/record.ts';
import { exerciseReady, expect, openDeck, test } from './support/site.ts';

/** Fifteen estimates of a class; the one in the middle is 12. */
const fifteen = [12, 3, 5, 8, 8, 10, 10, 11, 12, 14, 15, 16, 20, 30, 40];

/** Types the votes of round 1 into the fields of a vote, and closes the round. */
async function countVotes(page: Page, item: string, votes: readonly number[]): Promise<void> {
  const vote = page.locator(`[data-item="${item}"]`);
  await vote.getByRole('button', { name: 'Stimmen eintragen' }).click();
  for (const one of votes) {
    await page.keyboard.type(String(one));
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Enter');
  await expect(vote.getByRole('heading', { name: /diskutieren|erklären|begründen/ })).toBeVisible();
}

test('T9: fifteen values are typed with the keyboard alone in less than a minute, and the median is right', async ({
  page,
}) => {
  await openDeck(page, 'k6-s08');
  await exerciseReady(page, '#k6-s08');
  const estimate = page.locator('#k6-s08 smm-estimate');
  const begun = Date.now();
  await estimate.getByRole('textbox').focus();
  for (const value of fifteen) {
    await page.keyboard.type(String(value));
    await page.keyboard.press('Enter');
  }
  await expect(estimate.getByText('15 Schätzungen')).toBeVisible();
  expect(Date.now() - begun).toBeLessThan(60_000);
  const { values } = await readRecord(page);
  expect(values['u12-delphi']?.round1).toEqual(fifteen.map(String));
  await estimate.getByRole('button', { name: 'Runde schließen' }).click();
  await expect(estimate).toContainText('12');
});

test('T12: a day with plan, votes and estimates lists the hardest question first, saves it as a text, and sends nothing', async ({
  page,
}) => {
  // The fixture fails this test for every request to another origin or with content.
  await openPage(page, 'start');
  await page.getByRole('link', { name: 'Ablauf', exact: true }).click();
  await page.getByRole('button', { name: '4-Stunden-Fassung' }).click();
  await openDeck(page, 'k1-s01');
  await exerciseReady(page, '#k1-s01');
  await countVotes(page, 'u01-groesse-vote', [1, 4, 15]);
  await openDeck(page, 'k2-s07');
  await exerciseReady(page, '#k2-s07');
  await countVotes(page, 'u05-smart-peer', [5, 5, 5, 5]);
  await openDeck(page, 'k6-s08');
  await exerciseReady(page, '#k6-s08');
  await page.locator('#k6-s08 smm-estimate').getByRole('textbox').focus();
  for (const value of ['4', '12', '20']) {
    await page.keyboard.type(value);
    await page.keyboard.press('Enter');
  }
  await openPage(page, 'nach-dem-kurs');
  const titles = page.getByRole('heading', { level: 3 });
  await expect(titles).toHaveText([
    /^Welche Fassung .*\(Folie 2\.7\)$/,
    /^Was gilt für .*\(Folie 1\.1\)$/,
    /\(Folie 6\.8\)$/,
  ]);
  await expect(page.getByText('Runde 1: 25 % richtig, 5 von 20 Stimmen')).toBeVisible();
  await expect(page.getByText('Runde 1: 75 % richtig, 15 von 20 Stimmen')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Als Textdatei speichern' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^Nach-dem-Kurs-\d{4}-\d{2}-\d{2}\.txt$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toMatch(/^Nach dem Kurs – Tag 8: SMM-Strategie & Co\.\n=+\n/);
  expect(text).toContain('Am häufigsten daneben: „Es lohnt sich erst für Große, sechs Leute sind zu wenig“, 4 Stimmen');
  expect(text).toMatch(/Runde 1: 3 Werte, Median 12 .*, von 4 bis 20/);
});

test('without typed votes the page says where they come from', { tag: '@gate' }, async ({ page }) => {
  await openPage(page, 'nach-dem-kurs');
  await expect(page.getByText('Auf diesem Gerät sind keine Stimmen und keine Werte eingetragen.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Als Textdatei speichern' })).toHaveCount(0);
});

for (const theme of ['hell', 'dunkel', 'kontrast']) {
  test(`axe finds nothing on the page after class, theme ${theme}`, { tag: '@gate' }, async ({ page }) => {
    await openDeck(page, 'k2-s07', `&thema=${theme}`);
    await exerciseReady(page, '#k2-s07');
    await countVotes(page, 'u05-smart-peer', [9, 4, 7, 0]);
    await openPage(page, 'nach-dem-kurs', `&thema=${theme}`);
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(1);
    await expectClean(page, 'after class', 'main');
    await expectClean(page, 'the whole page', 'html');
  });
}
