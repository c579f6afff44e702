import type { Page } from '@playwright/test';
import { answerTo } from './support/answers.ts';
import { writtenItem } from './support/course.ts';
import { give } from './support/give.ts';
import { playStory, pressIn } from './support/simulation.ts';
import { exerciseReady, expect, onEveryStage, openDeck, test } from './support/site.ts';
import { card, goalAt, grid, markRows, press, wrongColumn } from './support/smart-grid.ts';

const quizOf2 = '[data-quiz="k2-check"]';

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

for (const id of [
  'u04a-strategie-hottext',
  'q-k2-01',
  'q-k2-02',
  'q-k2-03',
  'q-k2-04',
  'q-k2-05',
  'q-k2-06',
  'q-k2-08',
]) {
  const tag = id === 'q-k2-01' ? [] : ['@gate'];
  test(`${id} fits its slide: answered wrong, every reason, and with its solution`, { tag }, async ({ page }) => {
    if (id.startsWith('u04a')) {
      await openDeck(page, 'k2-s03');
      for (let turn = 0; turn < 4; turn += 1) await page.keyboard.press('PageDown');
    } else {
      await openDeck(page, 'k2-s08');
      await exerciseReady(page, quizOf2);
      for (const chip of await page.locator(`${quizOf2} .chip`).all()) {
        await chip.click();
        if ((await page.locator(`${quizOf2} [data-item="${id}"]`).count()) > 0) break;
      }
    }
    const item = page.locator(`.slide.present [data-item="${id}"]`);
    await expect(item.getByRole('button', { name: 'Prüfen', exact: true })).toBeVisible();
    await item.getByRole('button', { name: 'Prüfen', exact: true }).click();
    await expectFit(page, 'with what is missing');
    await item.getByRole('button', { name: 'Hinweis', exact: true }).click();
    await expectFit(page, 'with its hint');
    await give(item, answerTo(writtenItem(id), false), 'clicks');
    for (const state of ['checked', 'solution']) {
      await expectFit(page, state);
      const reasons = item.locator('.why-button, [data-card]');
      for (let place = 0; place < (await reasons.count()); place += 1) {
        await reasons.nth(place).click();
        await expectFit(page, `${state}, reason ${place + 1}`);
      }
      const next = item.getByRole('button', { name: /^Nächster Grund/ });
      for (let step = 0; step < 12 && (await next.count()) > 0; step += 1) {
        await next.click();
        await expectFit(page, `${state}, next reason ${step + 1}`);
      }
      if (state === 'checked') await item.getByRole('button', { name: 'Lösung zeigen' }).click();
    }
  });
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
