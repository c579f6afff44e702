import type { Locator, Page } from '@playwright/test';
import { answerTo } from './answers.ts';
import { partsOf, type WrittenItem, writtenItem } from './course.ts';
import { choose, give, press, type Way, write } from './give.ts';
import { readAttempts, readRecord } from './record.ts';
import { playStory } from './simulation.ts';
import { exerciseReady, expect } from './site.ts';

/** In the list there is nothing to move; what has one view is solved in that. */
export type View = 'Brett' | 'Liste';

/** Opens a question or an exercise alone, solves every part of it, and expects the full score at the first try. */
export async function solveAlone(page: Page, id: string, view: View, way: Way): Promise<void> {
  await page.goto(`?ansicht=lesen&test=7&aufgabe=${id}`);
  for (const part of partsOf(id)) {
    const item = page.locator(`.alone [data-item="${part}"]`);
    await exerciseReady(page, `.alone [data-item="${part}"]`);
    const button = item.getByRole('button', { name: view, exact: true });
    if (await button.count()) await press(button, way);
    await solve(page, item, writtenItem(part), way);
  }
}

function solve(page: Page, item: Locator, written: WrittenItem, way: Way): Promise<void> {
  switch (written.kind) {
    case 'vote':
      return voteTwice(page, item, written, way);
    case 'estimate':
      return estimateTwice(item, way);
    case 'canvas':
      return fill(page, item, written, way);
    case 'simulation':
      return playStory(page, () => 0, undefined, way);
    default:
      return answerRight(page, item, written, way);
  }
}

async function answerRight(page: Page, item: Locator, written: WrittenItem, way: Way): Promise<void> {
  await give(item, answerTo(written, true), way);
  // The test before the day keeps its judgement for its end.
  if (!written.id.startsWith('q-k0')) await expect(item.getByRole('heading', { name: /^Ergebnis/ })).toBeFocused();
  await expect.poll(() => readAttempts(page, written.id), written.id).toHaveLength(1);
  const [attempt] = await readAttempts(page, written.id);
  expect(attempt, written.id).toMatchObject({ correctness: 'right', try: 1, score: attempt?.maxScore });
}

async function voteTwice(page: Page, item: Locator, { asks, ...written }: WrittenItem, way: Way): Promise<void> {
  const { options = [] } = asks === undefined ? written : writtenItem(asks);
  // Where no answer is right, any will do.
  const option = options.find(({ correct }) => correct) ?? options[0];
  const radio = item.getByRole('radio', { name: option?.text ?? '', exact: true });
  for (const next of ['Weiter', undefined]) {
    await choose(radio, way);
    await press(item.getByRole('button', { name: 'Abstimmen', exact: true }), way);
    await expect(item.locator('.result')).toBeFocused();
    if (next) await press(item.getByRole('button', { name: next, exact: true }), way);
  }
  const { values } = await readRecord(page);
  expect(values[written.id], written.id).toMatchObject({ own1: [option?.id], own2: [option?.id] });
}

async function estimateTwice(item: Locator, way: Way): Promise<void> {
  for (const [estimate, next] of [
    ['12', 'Weiter'],
    ['10', undefined],
  ] as const) {
    const field = item.getByRole('textbox');
    await expect(field).toHaveValue('');
    await write(field, estimate, way);
    await press(item.getByRole('button', { name: 'Runde schließen' }), way);
    await expect(item.locator('.result')).toBeFocused();
    if (next) await press(item.getByRole('button', { name: next, exact: true }), way);
  }
  await expect(item.getByText('Sie sind von 12 auf 10 gegangen.')).toBeVisible();
}

async function fill(page: Page, item: Locator, { id }: WrittenItem, way: Way): Promise<void> {
  const fields = await item.getByRole('textbox').all();
  for (const [index, field] of fields.entries()) await write(field, `Text im Feld ${index + 1}`, way);
  await expect
    .poll(async () => Object.values((await readRecord(page)).values[id] ?? {}).flat(), id)
    .toEqual(fields.map((_, index) => `Text im Feld ${index + 1}`));
  const compare = item.getByRole('button', { name: 'Mit Beispielen vergleichen' });
  if ((await compare.count()) === 0) return;
  await press(compare, way);
  await expect(item.locator('.models-head').first()).toBeFocused();
}
