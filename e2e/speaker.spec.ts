import { currentSlide, expect, openDeck, test } from './support/site.ts';
import { openSpeaker } from './support/speaker.ts';

test('the speaker view draws the current and the next slide with notes, build step and clock, and follows the deck', async ({
  page,
  context,
}) => {
  await openDeck(page, 'k2-s02');
  const speaker = await openSpeaker(context, 'k2-s01');
  await expect(speaker.locator('#k2-s02')).toHaveClass(/present/);
  await expect(speaker.getByRole('heading', { name: /^Strategie heißt/ })).toBeVisible();
  await expect(speaker.locator('#k2-s03')).toHaveAttribute('inert', '');
  await expect(speaker.getByRole('region', { name: 'Danach' })).toContainText('Strategie, Ziel, Maßnahme');
  await expect(speaker.getByText('Welche vier Angaben tragen diesen Satz?')).toBeVisible();
  await expect(speaker.locator('.clock')).toHaveText(/^\d{1,2}:\d\d$/);
  await expect(speaker.locator('.place')).toHaveText('Folie 15/80Schritt 0/1');

  await page.keyboard.press('PageDown');
  await expect(speaker.locator('.place')).toContainText('Schritt 1/1');
  await expect(speaker.locator('#k2-s02').getByText('meist langfristig', { exact: true })).toBeVisible();
  await speaker.getByRole('button', { name: 'Zurück' }).click();
  await expect(page.locator('#k2-s02').getByText('meist langfristig', { exact: true })).toBeHidden();
  await speaker.keyboard.press('ArrowLeft');
  await expect.poll(() => currentSlide(page)).toBe('k2-s01');
  await expect(speaker.getByText('Noch nichts erklären.')).toBeVisible();
  // Both windows rest: what is asked for in the very moment of a turn is another story.
  for (const window of [page, speaker]) await expect(window).toHaveURL(/#\/k2-s01(\/\d)?$/);

  // A link on the drawn slide leads both windows there, and a stage gives way to the next one in both.
  await speaker.evaluate(() => {
    location.hash = '#/k2-s08/0';
  });
  for (const window of [page, speaker]) {
    await expect(window.locator('#k2-s08.present [data-field]')).toBeVisible();
    await expect(window.locator('#k2-s08 [data-quiz]')).toBeHidden();
  }
});

test('notes and solutions are never in the window of the projector', async ({ page, context }) => {
  await openDeck(page, 'k2-s01');
  const speaker = await openSpeaker(context, 'k2-s01');
  await expect(speaker.getByText('Noch nichts erklären.')).toBeVisible();
  for (let press = 0; press < 20; press += 1) await page.keyboard.press('PageDown');
  expect(await page.content()).not.toContain('Noch nichts erklären');
  expect(await page.content()).not.toContain('Handzeichen zählen');
  expect(await page.locator('.speaker, .key').count()).toBe(0);
});

test('either window finds its place again: reloaded, closed and opened again, and in the other order', async ({
  page,
  context,
}) => {
  // The speaker view first: without a deck it turns by itself, and opens the deck where it stands.
  const speaker = page;
  await speaker.goto('?ansicht=sprecher&test=7#/k2-s02');
  await expect(speaker.getByText('Kein Folienfenster verbunden.')).toBeVisible();
  await speaker.keyboard.press('PageDown');
  await expect(speaker.locator('.place')).toContainText('Schritt 1/1');
  const [deck] = await Promise.all([
    context.waitForEvent('page'),
    speaker.getByRole('link', { name: 'Folien öffnen' }).click(),
  ]);
  await expect(speaker.getByRole('button', { name: 'Schwarz' })).toBeVisible();
  await expect(deck.locator('#k2-s02.present').getByText('meist langfristig', { exact: true })).toBeVisible();

  await deck.reload();
  await deck.waitForSelector('html[data-ready]', { state: 'attached' });
  await deck.keyboard.press('PageDown');
  await expect(speaker.locator('#k2-s03.present')).toBeVisible();
  await speaker.reload();
  await expect(speaker.locator('#k2-s03.present')).toBeVisible();
  await expect(speaker.getByRole('button', { name: 'Schwarz' })).toBeVisible();

  // The projector is unplugged, and the trainer goes on.
  await deck.close();
  await expect(speaker.getByText('Kein Folienfenster verbunden.')).toBeVisible();
  await speaker.keyboard.press('ArrowLeft');
  await expect(speaker.locator('#k2-s02.present')).toBeVisible();
  const [again] = await Promise.all([
    context.waitForEvent('page'),
    speaker.getByRole('link', { name: 'Folien öffnen' }).click(),
  ]);
  await again.waitForSelector('html[data-ready]', { state: 'attached' });
  await expect.poll(() => currentSlide(again)).toBe('k2-s02');

  await speaker.close();
  const [other] = await Promise.all([context.waitForEvent('page'), again.keyboard.press('s')]);
  await again.keyboard.press('PageDown');
  await expect(other.locator('#k2-s03.present')).toBeVisible();
});

test('from the speaker view the projector becomes black and a pointer is shown, and neither stays', async ({
  page,
  context,
}) => {
  await openDeck(page, 'k2-s04');
  const speaker = await openSpeaker(context, 'k2-s04');
  const black = speaker.getByRole('button', { name: 'Schwarz' });
  await black.waitFor();
  await speaker.keyboard.press('b');
  await expect(page.locator('.pause-overlay')).toBeVisible();
  await expect(black).toHaveAttribute('aria-pressed', 'true');
  await speaker.keyboard.press('.');
  await expect(page.locator('.pause-overlay')).toBeHidden();

  const dot = page.locator('.projected-pointer');
  const box = await speaker.locator('#k2-s04').boundingBox();
  if (!box) throw new Error('the slide is not drawn');
  await speaker.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
  await speaker.getByRole('button', { name: 'Zeiger' }).click();
  await expect(dot).toHaveCount(0);
  await speaker.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(dot).toBeVisible();
  const place = await dot.boundingBox();
  expect(Math.abs((place?.x ?? 0) + (place?.width ?? 0) / 2 - 640)).toBeLessThan(4);
  await speaker.mouse.move(box.x + box.width + 40, box.y);
  await expect(dot).toHaveCount(0);
  await speaker.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(dot).toBeVisible();
  await speaker.close({ runBeforeUnload: false });
  await expect(dot).toHaveCount(0);
});

test('the speaker view says how late the class is, what can be left out, and keeps how long slides took', async ({
  page,
}) => {
  const nine = new Date(2026, 10, 27, 9).getTime();
  const now = nine + 386.2 * 60_000;
  await page.clock.setFixedTime(now);
  await page.addInitScript((run) => localStorage.setItem('smm-tag8-zeit', JSON.stringify(run)), {
    version: 1,
    slide: 'k8-s02',
    since: now - 61_000,
    started: nine,
  });
  await page.goto('?ansicht=sprecher#/k8-s02');
  const time = page.getByRole('banner', { name: 'Zeit und Plan' });
  await expect(time).toContainText('Fünf Minuten hinter Plan. Kapitel 8 endet um 16:05.');
  await expect(time).toContainText(/Weglassen können Sie 8\.8 „.+“ \(3 Min\.\) und 8\.9 „.+“ \(3 Min\.\)\./);
  await expect(time.getByRole('img')).toHaveAccessibleName(
    'Kapitel 8 von 15:15 bis 16:00, nach Plan 15:21, jetzt 15:26',
  );
  await expect(time).toContainText('1:01 von 4 Min.');

  await expect(async () => {
    await page.keyboard.press('PageDown');
    await expect(page.locator('#k8-s03.present')).toBeVisible({ timeout: 50 });
  }).toPass();
  expect(await page.evaluate(() => localStorage.getItem('smm-tag8-dauer'))).toBe(
    '{"version":1,"seconds":{"k8-s02":61}}',
  );
  await time.getByRole('button', { name: 'Zeit neu starten' }).click();
  await expect(time).toContainText('Im Plan.');
  await time.getByRole('button', { name: 'Zurücknehmen' }).click();
  await expect(time).toContainText('hinter Plan.');
});
