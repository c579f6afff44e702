import type { Page } from '@playwright/test';
import { answerTo } from './support/answers.ts';
import { writtenItem } from './support/course.ts';
import { give } from './support/give.ts';
import { playStory, pressIn } from './support/simulation.ts';
import { exerciseReady, expect, onEveryStage, openDeck, test } from './support/site.ts';
import { card, goalAt, grid, markRows, press, wrongColumn } from './support/smart-grid.ts';

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

test('trap 12: PageDown leads through every slide; on each all text is on the sheet, and no control is covered', async ({
  page,
}) => {
  test.setTimeout(600_000);
  await onEveryStage(page, '', (place) => expectFit(page, place));
});

for (const [name, pick] of [
  ['first', () => 0],
  ['last', (_: number, count: number) => count - 1],
  ['mixed', (turn: number, count: number) => turn % count],
] as const) {
  const tag = name === 'mixed' ? [] : ['@gate'];
  test(`the simulator fits its slide in every view of a play: ${name} replies`, { tag }, async ({ page }) => {
    test.setTimeout(120_000);
    await openDeck(page, 'k8-s05');
    await exerciseReady(page, '#k8-s05');
    await playStory(page, pick, (view) => expectFit(page, view));
    await expectFit(page, 'ending');
    await pressIn(page, 'Entscheidungen ansehen');
    for (let turn = 1; turn <= 6; turn++) {
      await expectFit(page, `decision ${turn}`);
      await pressIn(page, turn < 6 ? 'Nächste Entscheidung' : 'Zum Ergebnis');
    }
  });
}

test('the SMART grid fits its slide: selected, checked as board and as list, and solved', async ({ page }) => {
  await openDeck(page, 'k2-s06');
  await exerciseReady(page, '#k2-s06');
  await card(page, goalAt(1)).click();
  await expectFit(page, 'selected');
  await page.keyboard.press('Escape');
  await press(page, 'Liste');
  await expectFit(page, 'list');
  await press(page, 'Prüfen');
  await expectFit(page, 'list with what is missing');
  await markRows(page, wrongColumn);
  await press(page, 'Prüfen');
  for (const state of ['checked', 'solution']) {
    for (const view of ['Liste', 'Brett']) {
      await press(page, view);
      for (const one of await grid(page).locator('button[aria-pressed]:is([data-card], .goal-head)').all()) {
        await one.click();
        await expectFit(page, `${state}, ${view}: ${await one.innerText()}`);
      }
    }
    if (state === 'checked') await press(page, 'Lösung zeigen');
  }
});

test('an exercise of marks fits its slide: answered wrong, every reason, and with its solution', async ({ page }) => {
  await openDeck(page, 'k2-s03');
  for (let turn = 0; turn < 4; turn += 1) await page.keyboard.press('PageDown');
  await answerInView(page, 'u04a-strategie-hottext');
});

for (const chapter of ['k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7', 'k8']) {
  // The one with the most questions is looked at every time.
  const tag = chapter === 'k6' ? [] : ['@gate'];
  test(`every question of the check of ${chapter} fits its slide: answered wrong, every reason, and with its solution`, {
    tag,
  }, async ({ page }) => {
    test.setTimeout(300_000);
    const quiz = `[data-quiz="${chapter}-check"]`;
    const slide = (await checkSlides(page)).get(`${chapter}-check`);
    await openDeck(page, slide);
    await exerciseReady(page, quiz);
    for (const chip of await page.locator(`${quiz} .chip`).all()) {
      await chip.click();
      await expect(chip).toHaveAttribute('aria-current', 'true');
      await answerInView(page, (await page.locator(`${quiz} [data-item]`).getAttribute('data-item')) ?? '');
    }
  });
}

/** In which slide a set of questions is, by the ids of the two. */
async function checkSlides(page: Page): Promise<ReadonlyMap<string, string>> {
  await openDeck(page);
  return new Map(
    await page
      .locator('section.slide [data-quiz]')
      .evaluateAll((sets: HTMLElement[]) =>
        sets.map((set) => [set.dataset.quiz ?? '', set.closest('section')?.id ?? ''] as const),
      ),
  );
}

/** Brings an item that is shown through its states, and looks whether each has room. */
async function answerInView(page: Page, id: string): Promise<void> {
  const item = page.locator(`.slide.present [data-item="${id}"]`);
  const check = item.getByRole('button', { name: 'Prüfen', exact: true });
  await expect(check).toBeVisible();
  await expectFit(page, `${id}, open`);
  await check.click();
  await expectFit(page, `${id}, with what is missing`);
  await item.getByRole('button', { name: 'Hinweis', exact: true }).click();
  await expectFit(page, `${id}, with its hint`);
  await give(item, answerTo(writtenItem(id), false), 'clicks');
  for (const state of ['checked', 'solution']) {
    await expectFit(page, `${id}, ${state}`);
    const reasons = item.locator('.why-button, [data-card]');
    for (let place = 0; place < (await reasons.count()); place += 1) {
      await reasons.nth(place).click();
      await expectFit(page, `${id}, ${state}, reason ${place + 1}`);
    }
    const next = item.getByRole('button', { name: /^Nächster Grund/ });
    for (let step = 0; step < 12 && (await next.count()) > 0; step += 1) {
      await next.click();
      await expectFit(page, `${id}, ${state}, next reason ${step + 1}`);
    }
    if (state === 'checked') await item.getByRole('button', { name: 'Lösung zeigen' }).click();
  }
}

async function expectFit(page: Page, state: string): Promise<void> {
  await expect.poll(() => misfits(page), { message: state }).toEqual([]);
}

/** Text beyond the sheet's margin, controls that a click does not reach, and what lies on the slide's number. */
function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const slide = document.querySelector<HTMLElement>('.slide.present');
    if (!slide) return ['no slide is shown'];
    const sheet = slide.getBoundingClientRect();
    const name = (one: Element) =>
      `${one.localName}.${one.getAttribute('class') ?? ''} „${one.textContent?.trim().replace(/\s+/g, ' ').slice(0, 40)}“`;
    const seen = [...slide.querySelectorAll<HTMLElement>('*')].filter(
      (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !one.closest('.vh, .folio'),
    );
    const texts = seen.filter((one) =>
      [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    const outside = texts.filter((one) => {
      const box = one.getBoundingClientRect();
      return (
        box.bottom > sheet.bottom - 8 || box.right > sheet.right - 8 || box.top < sheet.top || box.left < sheet.left
      );
    });
    const covered = seen.filter((one) => {
      if (!one.matches(':is(button, input, select, textarea, summary):not([aria-disabled])')) return false;
      const box = one.getBoundingClientRect();
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return !hit || !(one.contains(hit) || hit.closest('label')?.contains(one));
    });
    const folio = slide.querySelector('.folio')?.getBoundingClientRect();
    const overFolio = seen.filter((one) => {
      const box = one.getBoundingClientRect();
      if (!folio || !one.matches('.slip, .option, .btn, .judgements, p, li')) return false;
      return (
        box.right > folio.left && box.bottom > folio.top + 4 && box.left < folio.right && box.top < folio.bottom - 4
      );
    });
    return [
      ...outside.map((one) => `outside: ${name(one)}`),
      ...covered.map((one) => `covered: ${name(one)}`),
      ...overFolio.map((one) => `on the folio: ${name(one)}`),
    ];
  });
}
