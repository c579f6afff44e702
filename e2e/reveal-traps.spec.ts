import { currentSlide, exerciseReady, expect, openDeck, test } from './support/site.ts';

// One test for each trap of reveal.js 6 that was measured; the number is its row in shared/design/stack.md.

test('trap 1: Space on a focused button presses it and leaves the slide', async ({ page }) => {
  await openDeck(page, 'k2-s06');
  await exerciseReady(page, '#k2-s06');
  const list = page.locator('#k2-s06').getByRole('button', { name: 'Liste', exact: true });
  await list.focus();
  await page.keyboard.press('Space');
  await expect(list).toHaveAttribute('aria-pressed', 'true');
  expect(await currentSlide(page)).toBe('k2-s06');
});

test('trap 1: letters, Space and arrows in a field inside a shadow root stay in the field', async ({ page }) => {
  await openDeck(page, 'k2-s02');
  await page.evaluate(() => {
    const host = document.createElement('div');
    document.querySelector('#k2-s02')?.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = '<input aria-label="Feld">';
    host.shadowRoot?.querySelector('input')?.focus();
  });
  await page.keyboard.type('n p h j k l b f o . ?');
  await page.keyboard.press('ArrowRight');
  expect(await currentSlide(page)).toBe('k2-s02');
  const typed = await page.evaluate(
    () => document.querySelector('#k2-s02 > div:last-child')?.shadowRoot?.querySelector('input')?.value,
  );
  expect(typed).toBe('n p h j k l b f o . ?');
});

test('trap 1: arrow keys on a select choose, and do not turn the slide', async ({ page }) => {
  await openDeck(page, 'k2-s06');
  await page.evaluate(() => {
    const select = document.createElement('select');
    select.append(new Option('eins'), new Option('zwei'));
    document.querySelector('#k2-s06')?.append(select);
    select.focus();
  });
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.querySelector<HTMLSelectElement>('#k2-s06 > select')?.value)).toBe('zwei');
  await page.keyboard.press('PageDown');
  expect(await currentSlide(page)).toBe('k2-s06');
});

test('trap 2: no key reaches the slides while a dialog is open', async ({ page }) => {
  await openDeck(page, 'k2-s02');
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.textContent = 'Offen';
    document.body.append(dialog);
    dialog.showModal();
  });
  for (const key of ['ArrowRight', 'PageDown', 'Space']) await page.keyboard.press(key);
  expect(await currentSlide(page)).toBe('k2-s02');
  await page.keyboard.press('Escape');
  await expect(page.locator('.reveal.overview')).toHaveCount(0);
});

test('trap 5: a narrow window shows no scaled scroll view', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 800 });
  const written = (await (await page.request.get('')).text()).match(/<section id="[^"]+" class="slide/g)?.length ?? 0;
  await openDeck(page, 'k2-s02');
  await expect(page.locator('.reveal-scroll')).toHaveCount(0);
  await expect(page.locator('section.slide')).toHaveCount(written);
});

test('trap 6: printing clones nothing, repeats no id and keeps what was given', async ({ page }) => {
  await openDeck(page, 'k2-s05');
  const before = await page.evaluate(() => document.querySelectorAll('section').length);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const { sections, repeated } = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return {
      sections: document.querySelectorAll('section').length,
      repeated: ids.filter((id, index) => ids.indexOf(id) !== index),
    };
  });
  expect(sections).toBe(before);
  expect(repeated).toEqual([]);
  await expect(page.locator('#k2-s08 h2')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await currentSlide(page)).toBe('k2-s05');
});

test('trap 7: the deck has no role that takes the browse mode away', async ({ page }) => {
  await openDeck(page);
  await expect(page.locator('[role="application"]')).toHaveCount(0);
});

test('trap 8: the focus stays where it is when the tab comes back', async ({ page }) => {
  await openDeck(page, 'k2-s06');
  await exerciseReady(page, '#k2-s06');
  const check = page.locator('#k2-s06').getByRole('button', { name: 'Prüfen' });
  await check.focus();
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Object.defineProperty(document, 'hidden', { configurable: true, value: false });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(check).toBeFocused();
});

test('trap 9: labels are German, zooming is allowed, nothing moves under reduced motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDeck(page, 'k2-s05');
  await expect(page.getByRole('button', { name: 'Nächste Folie' })).toBeVisible();
  await expect(page.getByRole('button', { name: /slide|resume/i })).toHaveCount(0);
  expect(await page.locator('meta[name=viewport]').getAttribute('content')).not.toMatch(/user-scalable|maximum-scale/);
  await page.keyboard.press('PageDown');
  const running = await page.evaluate(
    () =>
      document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 1).length,
  );
  expect(running).toBe(0);
});

test('the black screen has a German button that leads back', async ({ page }) => {
  await openDeck(page, 'k2-s05');
  await page.keyboard.press('b');
  await page.getByRole('button', { name: 'Vorführung fortsetzen' }).click();
  await expect(page.locator('.reveal.paused')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Vorführung fortsetzen' })).toBeHidden();
});

// PageDown: fit.spec.ts walks with it.
for (const key of ['Space', 'ArrowRight']) {
  test(`trap 12: ${key} walks through every slide and build step in order`, { tag: '@gate' }, async ({ page }) => {
    test.setTimeout(120_000);
    await openDeck(page);
    const slides = await page.locator('section.slide').evaluateAll((sections) => sections.map(({ id }) => id));
    const steps = await page.locator('section.slide .fragment').count();
    const seen = [await currentSlide(page)];
    for (let press = 0; press < slides.length + steps && seen.at(-1) !== slides.at(-1); press += 1) {
      // A control of the slide would take Space for itself.
      await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
      await page.keyboard.press(key);
      const slide = await currentSlide(page);
      if (slide !== seen.at(-1)) seen.push(slide);
    }
    expect(seen).toEqual(slides);
  });
}

test('trap 13: the addressed slide is painted while scripts are on their way', async ({ page, baseURL }) => {
  await page.route(/\.js$/, async (route) => {
    await new Promise((done) => setTimeout(done, 3000));
    await route.continue();
  });
  await page.goto(`${baseURL}?ansicht=folien#/k2-s04`, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { name: 'SMART: fünf Fragen an jedes Ziel' })).toBeVisible({ timeout: 2500 });
  await expect(page.locator('#k2-s05 h2')).toBeHidden();
  expect(await page.locator('html[data-ready]').count()).toBe(0);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
});

test('trap 14: there is one polite region, and it is ours', async ({ page }) => {
  await openDeck(page);
  await expect(page.locator('[role="status"], [aria-live]')).toHaveCount(1);
  await expect(page.locator('section [role="status"]')).toHaveCount(0);
});
