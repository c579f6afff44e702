import { type BrowserContext, chromium, expect, type Locator, test } from '@playwright/test';
import { launchOptions } from '../scripts/browser.mjs';
import { openDeck, slideReady } from './support/site.ts';

test('T11: the browser is killed in k5-s06 and opened again: same slide, same cards', async ({ baseURL }, testInfo) => {
  test.setTimeout(60_000);
  const open = async () => {
    const context = await chromium.launchPersistentContext(testInfo.outputPath('profile'), {
      ...launchOptions(),
      ...(baseURL === undefined ? {} : { baseURL }),
      locale: 'de-DE',
      viewport: { width: 1280, height: 720 },
      serviceWorkers: 'block',
    });
    const page = context.pages()[0] ?? (await context.newPage());
    return { context, page, swot: page.locator('[data-item="u10-swot-a"]') };
  };

  const before = await open();
  await openDeck(before.page, 'k5-s06');
  await slideReady(before.page, 'k5-s06');
  for (const field of [0, 1, 2]) {
    await before.swot
      .getByRole('button', { name: /nicht zugeordnet/ })
      .first()
      .click();
    await before.swot.locator('[data-target]').nth(field).click();
  }
  const places = await placesOf(before.swot);
  expect(places.filter((place) => !place.includes('nicht zugeordnet'))).toHaveLength(3);
  const address = before.page.url();
  expect(address).toMatch(/#\/k5-s06/);
  await kill(before.context);

  const after = await open();
  await after.page.goto(address);
  await slideReady(after.page, 'k5-s06');
  await expect(after.page.locator('#k5-s06.present')).toBeVisible();
  expect(await placesOf(after.swot)).toEqual(places);
  await after.context.close();
});

/** The names of all cards, which say where each lies, in a fixed order. */
async function placesOf(board: Locator): Promise<readonly string[]> {
  return (
    await board.locator('[data-card]').evaluateAll((cards) => cards.map((card) => card.textContent ?? ''))
  ).toSorted();
}

/** Ends the browser without a word to its pages. */
async function kill(context: BrowserContext): Promise<void> {
  const [page] = context.pages();
  if (!page) throw new Error('no page is open');
  const gone = new Promise((resolve) => context.once('close', resolve));
  // Its answer never comes.
  void (await context.newCDPSession(page)).send('Browser.crash').catch(() => undefined);
  await gone;
}
