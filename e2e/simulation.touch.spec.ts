import { playStory, simulator } from './support/simulation.ts';
import { expect, test } from './support/site.ts';

test('on a phone taps play the story to an ending of another kind', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('?ansicht=lesen&test=7&aufgabe=u16-shitstorm');
  await playStory(page, (turn, count) => (turn + 1) % count, undefined, 'taps');
  await expect(simulator(page).locator('.sim-decisions > li')).toHaveCount(6);
  await expect(simulator(page)).toContainText('Geklärt');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
