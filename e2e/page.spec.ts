import { currentSlide, expect, openDeck, openReader, test } from './support/site.ts';

const headlines = [
  '„Wir wollen mehr Likes“ ist noch kein Ziel',
  'Strategie heißt: geplantes Verhalten, um Ziele zu erreichen',
  'Strategie, Ziel, Maßnahme: drei verschiedene Dinge',
  'SMART: fünf Fragen an jedes Ziel',
  'Aus vage wird smart – Schritt für Schritt',
  'SMART-Raster: Wo hat das Ziel eine Lücke?',
  'Abstimmen, diskutieren, neu abstimmen: Welches Ziel ist smart?',
  'Kurz geprüft: Kapitel 2 – und Ihr eigenes Ziel',
];

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('every headline and every question can be read', async ({ page }) => {
    await page.goto('');
    for (const headline of headlines) await expect(page.getByRole('heading', { name: headline })).toBeVisible();
    await expect(page.getByText('Welche SMART-Kriterien sind verletzt?').first()).toBeVisible();
  });
});

test('the page carries a strict policy that allows no other origin and no inline code of others', async ({ page }) => {
  await page.goto('');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toMatch(/https?:/);
});

test('keys, feedback and notes are not in the page before anything is submitted', async ({ page }) => {
  const html = await (await page.request.get('')).text();
  for (const secret of ['Denkfehler', 'misconception', 'noch nicht richtig', 'Zuerst den eigenen']) {
    expect(html).not.toContain(secret);
  }
  expect(html).toContain('Welche SMART-Kriterien sind verletzt?');
});

test('title and address follow the slide, and the address leads back to it', async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press('End');
  await openDeck(page, 'k2-s06');
  await expect(page).toHaveTitle(/^Folie \d+ von \d+: SMART-Raster: Wo hat das Ziel eine Lücke\?$/);
  await page.keyboard.press('PageUp');
  // reveal.js writes the address at most once a second.
  await expect(page).toHaveURL(/#\/k2-s05/);
  await page.reload();
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  expect(await currentSlide(page)).toBe('k2-s05');
});

test('a wide window begins as deck, a phone as reader, and the last explicit choice wins', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('html')).toHaveAttribute('data-view', 'deck');
  await openReader(page);
  await page.goto('');
  await expect(page.locator('html')).toHaveAttribute('data-view', 'reader');
});

test('a narrow window begins as reader', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('');
  await expect(page.locator('html')).toHaveAttribute('data-view', 'reader');
});

test('a deck that becomes narrow stays and offers the text', async ({ page }) => {
  await openDeck(page, 'k2-s04');
  await page.setViewportSize({ width: 600, height: 800 });
  const offer = page.getByRole('link', { name: 'Als Text lesen' }).last();
  await expect(offer).toBeVisible();
  expect(await currentSlide(page)).toBe('k2-s04');
  await offer.click();
  await expect(page.locator('html')).toHaveAttribute('data-view', 'reader');
  expect(page.url()).toContain('#k2-s04');
});

test('an unknown slide, view or item leads to the nearest page and says so', async ({ page }) => {
  await openDeck(page, 'k2-s77');
  expect(await currentSlide(page)).toBe('k2-s08');
  await expect(page.getByText('Die Folie „k2-s77“ gibt es nicht.')).toBeVisible();
  await page.goto('?ansicht=quatsch');
  await expect(page.getByText('Die Ansicht „quatsch“ gibt es nicht.')).toBeVisible();
  await page.goto('?ansicht=lesen&aufgabe=q-gibt-es-nicht');
  await expect(page.getByText('Die Aufgabe „q-gibt-es-nicht“ gibt es nicht.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Tag 8: SMM-Strategie' })).toBeVisible();
});

test('one item opens alone under its address', async ({ page }) => {
  await openReader(page, '', '&aufgabe=u04-smart-raster');
  await expect(page.locator('[data-item="u04-smart-raster"]:visible')).toHaveCount(1);
  await expect(page.locator('#k2-s01 h2')).toBeHidden();
  await page.getByRole('link', { name: 'Zum ganzen Kurs' }).click();
  await expect(page.locator('#k2-s06 h2')).toBeVisible();
});

// On phones: L5 in journeys-learner-large.touch.spec.ts.
test('the reader never scrolls sideways in a wider window', async ({ page }) => {
  await openReader(page);
  for (const width of [768, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, `at ${width} px`).toBeLessThanOrEqual(0);
  }
});

test('the focus goes to the new headline when a person turns the slide, and not when another window does', async ({
  page,
  context,
}) => {
  await openDeck(page, 'k2-s02');
  await page.keyboard.press('PageUp');
  await expect(page.locator('#k2-s01 h2')).toBeFocused();
  const other = await context.newPage();
  await other.goto('?ansicht=sprecher#/k2-s01');
  await other.getByRole('button', { name: 'Weiter' }).click();
  await expect.poll(() => currentSlide(page)).toBe('k2-s02');
  await expect(page.locator('#k2-s02 h2')).not.toBeFocused();
});
