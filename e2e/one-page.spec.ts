import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { exerciseReady, expect, openDeck, openReader, test } from './support/site.ts';

const goal = 'Bis 30. Juni kommen 60 statt 40 Anfragen im Monat, verantwortlich ist Frau Demir.';
const course: { items: { id: string; fields?: { label: string }[] }[] } = parse(
  readFileSync('quizzes/09-obama.yaml', 'utf8'),
);
const labels = (course.items.find(({ id }) => id === 'u19-canvas')?.fields ?? []).map(({ label }) => label);
const field = (page: Page, label: string) =>
  page.locator('#k9-s05 smm-canvas').getByRole('textbox', { name: label, exact: true });

async function openPage(page: Page): Promise<void> {
  await openDeck(page, 'k9-s05');
  await exerciseReady(page, '#k9-s05');
}

test('what is written on a slide stands on the page of all fields, and the way leads there and back', async ({
  page,
}) => {
  await openDeck(page, 'k2-s08/1');
  await exerciseReady(page, '#k2-s08 smm-canvas-field');
  await page.locator('#k2-s08 smm-canvas-field textarea').fill(goal);
  await expect(page.locator('#k2-s08 .field-status')).toBeVisible();
  await openPage(page);
  await expect(field(page, 'Ziel')).toHaveValue(goal);
  await expect(page.locator('.page-status')).toContainText(`1 von ${labels.length} Feldern stehen.`);
  await page
    .locator('#k9-s05')
    .getByRole('link', { name: /^Zu Folie 4\.9/ })
    .click();
  await expect(page.locator('#k4-s09 smm-canvas-field textarea')).toBeVisible();
});

test('every field is written with the keyboard alone and stands there after a reload, in the reader too', async ({
  page,
}) => {
  await openPage(page);
  for (const label of labels) {
    await field(page, label).focus();
    await page.keyboard.type(`Text zu ${label}: n p h j . ?`);
  }
  await expect(page.locator('#k9-s05')).toHaveClass(/present/);
  await page.reload();
  await exerciseReady(page, '#k9-s05');
  for (const label of labels) await expect(field(page, label)).toHaveValue(`Text zu ${label}: n p h j . ?`);
  await openReader(page, 'k9-s05');
  await exerciseReady(page, '#k9-s05');
  await expect(field(page, 'Ziel')).toHaveValue('Text zu Ziel: n p h j . ?');
});

test('full fields print on one sheet of A4, with every heading and every word', async ({ page }) => {
  await openPage(page);
  for (const label of labels)
    await field(page, label).fill(`Anfang ${label}. ${'Wort für Wort. '.repeat(38)}Ende ${label}.`.slice(-600));
  // The dialog of the browser would wait for a person.
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.getByRole('button', { name: 'Drucken' }).click();
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('body > .paper');
  for (const label of labels) {
    await expect(paper.getByRole('heading', { name: label, exact: true })).toBeVisible();
    await expect(paper).toContainText(`Ende ${label}.`);
  }
  await expect(page.locator('#deck')).toBeHidden();
  // Making the file ends the printing, which takes the sheet away.
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await expect(paper).toHaveCount(0);
});

test('on a phone the page is written and printed by taps', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openReader(page, 'k9-s05');
  await exerciseReady(page, '#k9-s05');
  await field(page, 'Krise').click();
  await page.keyboard.type('Frau Demir antwortet in einer Stunde.');
  await expect(page.locator('.page-status')).toContainText('Gespeichert auf diesem Gerät.');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
