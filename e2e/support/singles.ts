import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { exerciseReady } from './site.ts';

interface Single {
  readonly id: string;
  readonly kind: string;
  readonly options: readonly { readonly text: string; readonly correct?: boolean }[];
}

const files = ['01-warum', '02-smart', '04-zielgruppe', '06-strategie'];
const singles: readonly Single[] = files
  .flatMap((file) => (parse(read(file)) as { readonly items: readonly Single[] }).items)
  .filter(({ kind }) => kind === 'single');

function read(file: string): string {
  return readFileSync(new URL(`../../quizzes/${file}.yaml`, import.meta.url), 'utf8');
}

/** The text of an option of a question with one right answer; nothing where it is no such question. */
export function optionOf(id: string, right: boolean): string | undefined {
  return singles.find((one) => one.id === id)?.options.find(({ correct = false }) => correct === right)?.text;
}

/** Answers the question inside of `item`. */
export async function pick(item: Locator, id: string, right: boolean): Promise<void> {
  await item.getByRole('radio', { name: optionOf(id, right) ?? id, exact: true }).check({ force: true });
  await item.getByRole('button', { name: 'Prüfen', exact: true }).click();
  await expect(item.getByRole('heading', { name: /^Ergebnis/ })).toBeVisible();
}

/** Opens a question alone in the reader and answers it. */
export async function pickAlone(page: Page, id: string, right: boolean): Promise<void> {
  await page.goto(`?ansicht=lesen&test=7&aufgabe=${id}`);
  const item = page.locator(`.alone [data-item="${id}"]`);
  await exerciseReady(page, `.alone [data-item="${id}"]`);
  const again = item.getByRole('button', { name: 'Nochmal versuchen' });
  if (await again.count()) await again.click();
  await pick(item, id, right);
}
