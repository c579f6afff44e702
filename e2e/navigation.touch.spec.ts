import { dragFinger, middleOf } from './support/finger.ts';
import { currentSlide, exerciseReady, expect, openDeck, test } from './support/site.ts';
import { expectPlaced, goalAt } from './support/smart-grid.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

test('on a whiteboard a finger turns by the bar, moves a card, opens the menu and comes back', async ({ page }) => {
  await openDeck(page, 'k2-s05');
  const next = page.getByRole('button', { name: 'Nächste Folie' });
  for (let tap = 0; tap < 8 && (await currentSlide(page)) !== 'k2-s06'; tap += 1) await next.tap();
  expect(await currentSlide(page)).toBe('k2-s06');
  await exerciseReady(page, '#k2-s06');
  const handle = await middleOf(page, `[data-card="${goalAt(1).id}"] [data-handle]`);
  const { x } = await middleOf(page, '[data-zone="M"]');
  await dragFinger(page, handle, { x, y: handle.y + 4 });
  await expectPlaced(page, goalAt(1), 'M');
  expect(await currentSlide(page)).toBe('k2-s06');
  await page.getByRole('button', { name: 'Kapitel und Suche öffnen' }).tap();
  const menu = page.getByRole('dialog', { name: 'Kapitel und Suche' });
  // Else the keyboard of the screen would cover the chapters.
  await expect(menu.getByRole('button', { name: /Kapitel 2:/ })).toBeFocused();
  await menu.getByRole('button', { name: /Kapitel 4:/ }).tap();
  expect(await currentSlide(page)).toBe('k4-s01');
  await page.getByRole('button', { name: /^Zurück zu 2\.6/ }).tap();
  expect(await currentSlide(page)).toBe('k2-s06');
});
