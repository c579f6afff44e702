import type { Locator, Page } from '@playwright/test';
import { readRecord } from './support/record.ts';
import { currentSlide, exerciseReady, expect, openDeck, test } from './support/site.ts';

const letters = 'n p h j k l b f o m z . ?'.split(' ');
const controls = ':is(input, textarea, select, button, summary, a[href])';

/** Every control that can be used now: on the slide that is shown, and in the deck's own bar. */
function usable(page: Page): Locator {
  return page.locator(`.slide.present ${controls}, .deck-bar ${controls}`).filter({ visible: true });
}

/** What must not change: slide and step, black screen, overview, other windows, and what the slide shows. */
function stateOf(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(() => {
    const slide = document.querySelector('.slide.present');
    return [
      slide?.id,
      slide?.querySelectorAll('.fragment.visible').length,
      document.querySelector('.reveal')?.className,
      document.querySelectorAll('dialog[open]').length,
      slide?.textContent?.replace(/\s+/g, ' '),
      [...(slide?.querySelectorAll('[aria-pressed], [aria-expanded], [aria-current], details') ?? [])].map((one) =>
        ['aria-pressed', 'aria-expanded', 'aria-current', 'open'].map((name) => one.getAttribute(name)),
      ),
    ];
  });
}

const slides = [
  { slide: 'k2-s01', turns: 0, ready: '#k2-s01', tag: ['@gate'] },
  { slide: 'k2-s03', turns: 4, ready: '#k2-s03' },
  { slide: 'k2-s04', turns: 0, ready: '', tag: ['@gate'] },
  { slide: 'k2-s06', turns: 0, ready: '#k2-s06' },
  { slide: 'k2-s07', turns: 0, ready: '#k2-s07' },
  { slide: 'k2-s08', turns: 0, ready: '#k2-s08 smm-quiz' },
  { slide: 'k2-s08', turns: 1, ready: '#k2-s08 smm-canvas-field', tag: ['@gate'] },
];

for (const { slide, turns, ready, tag = [] } of slides) {
  test(`letters typed on any control of ${slide} (${turns} turns on) neither turn the slide nor change anything`, {
    tag,
  }, async ({ page, context }) => {
    await openDeck(page, slide);
    for (let turn = 0; turn < turns; turn += 1) await page.keyboard.press('PageDown');
    if (ready) await exerciseReady(page, ready);
    const found = await usable(page).all();
    expect(found.length).toBeGreaterThan(ready ? 4 : 3);
    for (const control of found) {
      const before = await stateOf(page);
      await control.focus();
      for (const letter of letters) await page.keyboard.press(letter);
      // A text field takes letters, and may say that they are kept.
      const takesText = await control.evaluate((one) =>
        one.matches('textarea, input:not([type="radio"], [type="checkbox"])'),
      );
      const compared = takesText ? 4 : undefined;
      const name = await control.evaluate((one) => one.outerHTML.slice(0, 120));
      expect((await stateOf(page)).slice(0, compared), name).toEqual(before.slice(0, compared));
    }
    expect(context.pages()).toHaveLength(1);
  });
}

test('Space on any button of an exercise presses it, and never turns the slide', async ({ page }) => {
  for (const slide of ['k2-s01', 'k2-s06', 'k2-s07', 'k2-s08']) {
    await page.goto('about:blank');
    await openDeck(page, slide);
    await exerciseReady(page, `#${slide}`);
    const exercise = page.locator(`#${slide} :is(smm-hands, smm-smart-grid, smm-vote, smm-quiz)`);
    const names = await exercise.getByRole('button').evaluateAll((all) => all.map((one) => one.textContent ?? ''));
    for (let place = 0; place < names.length; place += 1) {
      const button = exercise.getByRole('button').nth(place);
      if ((await button.count()) === 0) break;
      await button.focus();
      await page.keyboard.press('Space');
      expect(await currentSlide(page), `after ${names[place]}`).toBe(slide);
      expect(await page.evaluate(() => document.activeElement?.localName), `after ${names[place]}`).not.toBe('body');
    }
  }
});

test('T7: with the cursor in a number field the clicker turns the slide, and letters do not', async ({ page }) => {
  await openDeck(page, 'k2-s07');
  await exerciseReady(page, '#k2-s07');
  await page.locator('#k2-s07').getByRole('button', { name: 'Stimmen eintragen' }).click();
  const field = page.getByRole('textbox', { name: 'Stimmen für A' });
  await field.focus();
  await page.keyboard.type('n b 5');
  await expect(field).toHaveValue('n b 5');
  expect(await currentSlide(page)).toBe('k2-s07');
  await page.keyboard.press('PageDown');
  expect(await currentSlide(page)).toBe('k2-s08');
  await page.keyboard.press('PageUp');
  expect(await currentSlide(page)).toBe('k2-s07');
  await expect(field).toHaveValue('n b 5');
});

test('PageDown in a textarea and in a select belongs to them', async ({ page }) => {
  await openDeck(page, 'k2-s08');
  await exerciseReady(page, '#k2-s08 smm-quiz');
  await page.locator('#k2-s08 smm-quiz').getByRole('button', { name: 'Frage 2', exact: true }).click();
  await page.locator('#k2-s08 smm-cloze select').first().focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  expect(await currentSlide(page)).toBe('k2-s08');
  await expect(page.locator('#k2-s08 smm-canvas-field')).toBeHidden();
  await page.locator('#k2-s08 .chip').first().focus();
  await page.keyboard.press('PageDown');
  const goal = page.locator('#k2-s08 textarea');
  await goal.focus();
  await page.keyboard.type('Mehr Anfragen');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageDown');
  await expect(goal).toBeVisible();
  await expect(goal).toBeFocused();
  expect((await readRecord(page)).values['u19-canvas']).toEqual({ ziel: ['Mehr Anfragen'] });
});
