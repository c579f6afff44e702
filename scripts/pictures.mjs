/**
 * Makes the pictures of the README from the built site: `node scripts/pictures.mjs` writes docs/pictures/*.png.
 * Run it when a slide or the look has changed, look at them, commit them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBuiltSite } from './built-site.mjs';
import { shrinkPng } from './pictures/png.mjs';
import { root } from './run.mjs';

const FOLDER = 'docs/pictures';
const MOST = 120_000;
const SCREEN = { width: 1280, height: 720 };
const TRAINER = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const PICTURES = [
  { name: 'deck', address: '?ansicht=folien#/k2-s04', viewport: SCREEN, prepare: showSteps },
  { name: 'exercise', address: '?ansicht=folien#/k2-s06', viewport: SCREEN, prepare: placeTwoMarks },
  { name: 'speaker', address: '?ansicht=sprecher#/k2-s06', viewport: TRAINER, prepare: placeTwoMarks },
  { name: 'reader', address: '?ansicht=lesen#k2-s04', viewport: PHONE, prepare: scrollToTarget },
];

const site = await openBuiltSite();
mkdirSync(join(root, FOLDER), { recursive: true });
for (const { name, address, viewport, prepare } of PICTURES) {
  const page = await site.browser.newPage({ viewport, locale: 'de-DE', reducedMotion: 'reduce' });
  await page.goto(`${site.address}${address}`, { waitUntil: 'networkidle' });
  await prepare(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const small = shrinkPng(await page.screenshot({ animations: 'disabled' }));
  writeFileSync(join(root, FOLDER, `${name}.png`), small);
  const verdict = small.length <= MOST ? '' : `, more than ${MOST / 1000} kB`;
  console.log(`${FOLDER}/${name}.png  ${(small.length / 1000).toFixed(1)} kB${verdict}`);
  await page.close();
}
await site.close();

/** The exercises above have grown since the browser scrolled. */
async function scrollToTarget(page) {
  await page.locator(':target').evaluate((section) => section.scrollIntoView());
}

/** Turns on until every build step of the slide is shown. */
async function showSteps(page) {
  const hidden = await page.locator('section.slide.present .fragment:not(.visible)').count();
  for (let step = 0; step < hidden; step++) await page.keyboard.press('PageDown');
}

/** Each card is chosen, then laid into the column of what its goal lacks. */
async function placeTwoMarks(page) {
  const grid = page.locator('[data-item="u04-smart-raster"]');
  for (const [goal, field] of [
    [/Tanzschule/, /Terminierbar/],
    [/Gärtnerei/, /Realistisch/],
  ]) {
    await grid.getByRole('button', { name: goal }).first().click();
    await grid.getByRole('button', { name: field }).last().click();
  }
}
