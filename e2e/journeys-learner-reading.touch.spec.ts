import type { Page } from '@playwright/test';
import { seededNumbers } from '../src/model/seeded-numbers.ts';
import { type Answer, answerTo } from './support/answers.ts';
import {
  reasonTexts,
  textOf,
  type WrittenChoice,
  writtenChapters,
  writtenItem,
  writtenItemsOf,
} from './support/course.ts';
import { give } from './support/give.ts';
import { greyOf, range, unlike } from './support/grey.ts';
import { listen } from './support/live-region.ts';
import { phones } from './support/phones.ts';
import { exerciseReady, expect, openReader, test } from './support/site.ts';

/** Questions with one right answer. */
const questions = writtenChapters
  .flatMap(writtenItemsOf)
  .filter(({ id, kind }) => /^q-k[1-9]/.test(id) && kind === 'single');

for (const [round, { screen, tag }] of phones.entries()) {
  test.describe(`at ${screen.width}×${screen.height}`, () => {
    test.use({ viewport: screen, isMobile: true });

    // No screen reader runs here: what one would say is read from names, roles and messages. See docs/not-tried.md.
    test('L6: by names, headings and messages alone six cards are sorted, and the result is found', { tag }, async ({
      page,
    }) => {
      const { cards = [], fields = [] } = writtenItem('u18-obama');
      expect(cards).toHaveLength(6);
      await openReader(page, '', '&test=7&aufgabe=u18-obama');
      await exerciseReady(page, '.alone');
      const heard = await listen(page);
      const exercise = page.getByRole('group', { name: writtenItem('u18-obama').title, exact: true });
      for (const [index, card] of cards.entries()) {
        const field = fields.find(({ id }) => id === card.in)?.text ?? '';
        const box = exercise.getByRole('combobox', { name: card.text });
        await box.focus();
        await box.selectOption(field);
        const left = cards.length - index - 1;
        const spoken = `liegt jetzt in ${field}, vorher nicht zugeordnet. ${left ? `Noch ${left} Karte` : 'Alle Karten liegen.'}`;
        await expect.poll(async () => (await heard())[index]).toContain(spoken);
        // Numbers are held together by a space of their own.
        expect((await heard())[index]?.replace(/\s/g, ' ')).toContain(`‚${card.text.split(' ', 3).join(' ')}`);
        await expect(box).toBeFocused();
      }
      // The board tells the same by the names of its cards.
      await exercise.getByRole('button', { name: 'Brett', exact: true }).tap();
      for (const card of cards) {
        const field = fields.find(({ id }) => id === card.in)?.text ?? '';
        const name = await exercise.getByRole('button', { name: card.text }).ariaSnapshot();
        expect(name).toContain(`liegt in: ${field}`);
      }
      await exercise.getByRole('button', { name: 'Prüfen', exact: true }).tap();
      await expect(exercise.getByRole('heading', { name: 'Ergebnis: 6 von 6 richtig', level: 3 })).toBeFocused();
    });

    test('L7: ten wrong answers are each explained in at most two sentences, without blame', { tag }, async ({
      page,
    }) => {
      test.slow();
      for (const { id, option } of tenWrong(round)) {
        await page.goto(`?ansicht=lesen&test=7&aufgabe=${id}`);
        const item = page.locator(`.alone [data-item="${id}"]`);
        await exerciseReady(page, `.alone [data-item="${id}"]`);
        await give(item, { steps: [{ does: 'choose', name: option.text }], reasons: [] }, 'taps');
        const said = item.locator('.option', { hasText: option.text }).locator('.why');
        await expect(said).toContainText('Ihre Antwort – noch nicht richtig.');
        await expect(said).toContainText(textOf(option.feedback));
        await expect(item.getByRole('button', { name: 'Nochmal versuchen' })).toBeVisible();
        expect(await said.innerText(), id).not.toMatch(blame);
      }
    });

    test('L11: without colours every card of a checked SWOT says how it is judged', { tag }, async ({ page }) => {
      const item = page.locator('.alone [data-item="u10-swot-a"]');
      await openReader(page, '', '&test=7&aufgabe=u10-swot');
      await exerciseReady(page, '.alone [data-item="u10-swot-a"]');
      await give(item, halfRight(), 'taps');
      await expect(item.getByRole('heading', { name: 'Ergebnis: 6 von 12 richtig' })).toBeFocused();
      for (const view of ['Liste', 'Brett']) {
        await item.getByRole('button', { name: view, exact: true }).tap();
        await expectWithoutColours(page, view);
      }
    });
  });
}

test('L7: no reason of the course has more than two sentences, shouts or blames', () => {
  for (const item of writtenChapters.flatMap(writtenItemsOf)) {
    for (const reason of reasonTexts(item)) {
      expect(sentences(reason), `${item.id}: ${reason}`).toBeLessThanOrEqual(2);
      expect(reason, item.id).not.toMatch(blame);
    }
  }
});

/** Shouting, and words about the person instead of the answer. */
const blame =
  /!|(?<!\p{L})(?:leider|schade|dumm|peinlich|unaufmerksam|nachlässig|nicht aufgepasst)(?!\p{L})|(?<=^|[.?]\s)Falsch(?=[.,:])/iu;

/** A point after a number ends no sentence, a colon neither. */
function sentences(text: string): number {
  return text.split(/(?<!\d)[.?](?=[“‘]?(?:\s|$))/).filter((part) => /\p{L}/u.test(part)).length;
}

/** A wrong option of ten questions, other ones in each round, and the same at every run. */
function tenWrong(round: number): readonly { readonly id: string; readonly option: WrittenChoice }[] {
  const random = seededNumbers(`L7 ${round}`);
  const drawn = questions.map((question) => ({ question, rank: random() })).sort((a, b) => a.rank - b.rank);
  return drawn.slice(0, 10).flatMap(({ question: { id, options = [] } }) => {
    const wrong = options.filter(({ correct }) => !correct);
    const option = wrong[Math.floor(random() * wrong.length)];
    return option ? [{ id, option }] : [];
  });
}

/** The first six cards lie where they belong, the others do not. */
function halfRight(): Answer {
  const [right, wrong] = [true, false].map((is) => answerTo(writtenItem('u10-swot-a'), is).steps);
  return { steps: [...(right ?? []).slice(0, 6), ...(wrong ?? []).slice(6)], reasons: [] };
}

/** Every card has a word, an icon drawn clearly enough, and the two icons are two shapes. */
async function expectWithoutColours(page: Page, view: string): Promise<void> {
  const judged = page.locator('.alone [data-item="u10-swot-a"] .verdict').filter({ visible: true });
  await expect(judged.filter({ hasText: /^ *richtig$/ }), view).toHaveCount(6);
  await expect(judged.filter({ hasText: /^ *noch nicht$/ }), view).toHaveCount(6);
  await expect(judged.locator('svg'), view).toHaveCount(12);
  const [right, wrong] = await Promise.all(
    ['.verdict.ok svg', '.verdict.bad svg'].map((icon) => greyOf(page.locator(icon).filter({ visible: true }).first())),
  );
  for (const icon of [right, wrong]) expect(icon && range(icon), view).toBeGreaterThan(0.5);
  expect(right && wrong && unlike(right, wrong), view).toBeGreaterThan(0.08);
}
