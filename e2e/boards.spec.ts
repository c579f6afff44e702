import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { pressByKeys } from './support/keys.ts';
import { exerciseReady, expect, openDeck, openReader, test } from './support/site.ts';

// Ladder, SWOT and staircase, each solved by every way: the same result. Twelve cards by keys take their time.
test.describe.configure({ timeout: 90_000 });

interface Board {
  readonly slide: string;
  /** Where the exercise is seen: a drawing may stand before it. */
  readonly address: string;
  readonly item: string;
  readonly cards: number;
  /** Card and field, one for each right placing. */
  readonly placings: readonly (readonly [card: string, field: string])[];
}

interface WrittenCards {
  readonly items: readonly { readonly id: string; readonly cards?: readonly { id: string; in: string | string[] }[] }[];
}

function board(slide: string, file: string, item: string, address = slide): Board {
  const { items } = parse(readFileSync(new URL(`../quizzes/${file}`, import.meta.url), 'utf8')) as WrittenCards;
  const cards = items.find(({ id }) => id === item)?.cards ?? [];
  const placings = cards.flatMap((card) => [card.in].flat().map((field) => [card.id, field] as const));
  return { slide, address, item, cards: cards.length, placings };
}

const boards = [
  board('k4-s08', '04-zielgruppe.yaml', 'u08-st-leiter'),
  board('k5-s06', '05-standort.yaml', 'u10-swot-a'),
  board('k6-s11', '06-strategie.yaml', 'u14-treppe', 'k6-s11/99'),
];

for (const { slide, address, item, cards, placings } of boards) {
  const solved = `Ergebnis: ${cards} von ${cards} richtig`;

  test(`${item} is solved with the keyboard only`, async ({ page }) => {
    await openDeck(page, address);
    await exerciseReady(page, `#${slide}`);
    const exercise = page.locator(`#${slide} [data-item="${item}"]`);
    for (const [card, field] of placings) {
      const target = exercise.locator(`[data-target="${field}"]`);
      const button = exercise.locator(`button[data-card="${card}"]`).first();
      if ((await button.getAttribute('aria-pressed')) !== 'true') {
        await button.focus();
        await page.keyboard.press('Enter');
      }
      await pressByKeys(target);
    }
    await pressByKeys(exercise.getByRole('button', { name: 'Prüfen', exact: true }));
    await expect(exercise.getByRole('heading', { name: solved })).toBeFocused();
  });

  test(`${item} is solved by single clicks that do not move`, { tag: '@gate' }, async ({ page }) => {
    await openDeck(page, address);
    await exerciseReady(page, `#${slide}`);
    const exercise = page.locator(`#${slide} [data-item="${item}"]`);
    for (const [card, field] of placings) {
      const button = exercise.locator(`button[data-card="${card}"]`).first();
      if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
      await exercise.locator(`[data-target="${field}"]`).click();
    }
    await exercise.getByRole('button', { name: 'Prüfen', exact: true }).click();
    await expect(exercise.getByRole('heading', { name: solved })).toBeFocused();
  });

  test(`${item} is solved by dragging with the mouse`, async ({ page }) => {
    await openDeck(page, address);
    await exerciseReady(page, `#${slide}`);
    const exercise = page.locator(`#${slide} [data-item="${item}"]`);
    for (const [card, field] of placings) {
      await exercise.locator(`button[data-card="${card}"]`).first().hover();
      await page.mouse.down();
      await page.mouse.move(640, 400, { steps: 3 });
      const zone = await exercise.locator(`[data-zone="${field}"]`).boundingBox();
      if (!zone) throw new Error(`no field ${field}`);
      await page.mouse.move(zone.x + zone.width * 0.9, zone.y + zone.height / 2, { steps: 4 });
      await page.mouse.up();
      await page.keyboard.press('Escape');
    }
    await exercise.getByRole('button', { name: 'Prüfen', exact: true }).click();
    await expect(exercise.getByRole('heading', { name: solved })).toBeFocused();
  });
}

test('the ladder is solved in its list, one person at a time', async ({ page }) => {
  const [ladder] = boards;
  if (!ladder) throw new Error('no ladder');
  await page.setViewportSize({ width: 390, height: 844 });
  await openReader(page, '', `&aufgabe=${ladder.item}`);
  const exercise = page.locator(`.alone [data-item="${ladder.item}"]`);
  for (let person = 0; person < ladder.cards; person += 1) {
    const rungs = exercise.locator('.rungs[data-row]');
    const card = await rungs.getAttribute('data-row');
    const names = await rungs.locator('button').evaluateAll((buttons) => buttons.map((one) => one.ariaLabel ?? ''));
    for (const [, field] of ladder.placings.filter(([one]) => one === card)) {
      const index = names.length - 1 - rungOf(field);
      await rungs.locator('button').nth(index).click();
    }
    if (person < ladder.cards - 1) await exercise.getByRole('button', { name: 'Nächste Person' }).click();
  }
  await exercise.getByRole('button', { name: 'Prüfen', exact: true }).click();
  await expect(
    exercise.getByRole('heading', { name: `Ergebnis: ${ladder.cards} von ${ladder.cards} richtig` }),
  ).toBeFocused();
});

/** The place of a rung from below, as its author wrote the fields. */
function rungOf(field: string): number {
  const { items } = parse(readFileSync(new URL('../quizzes/04-zielgruppe.yaml', import.meta.url), 'utf8')) as {
    items: { id: string; fields?: { id: string }[] }[];
  };
  return items.find(({ id }) => id === 'u08-st-leiter')?.fields?.findIndex(({ id }) => id === field) ?? 0;
}
