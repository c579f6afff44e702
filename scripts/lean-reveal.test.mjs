import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { expect, it } from 'vitest';
import { revealConfig } from '../src/deck/reveal-config.ts';
import { ensureBrowser, launchOptions } from './browser.mjs';
import { leanReveal } from './lean-reveal.mjs';

const lean = (code) => leanReveal().transform.handler(code);
const installed = () => readFile('node_modules/reveal.js/dist/reveal.mjs', 'utf8');

it('cuts the installed reveal.js, and nothing but the listed places', async () => {
  const code = await installed();
  const built = lean(code);
  expect(built).not.toContain('Ie(Le(y))');
  expect(built).toContain('unload(e) {\n\t\tif (e.style.display === "none") return;');
  const [before, after] = [code.split('\n'), built.split('\n')];
  expect(before.filter((line) => !after.includes(line))).toHaveLength(11);
  expect(after.filter((line) => !before.includes(line))).toHaveLength(17);
});

it('stops the build where reveal.js reads otherwise, and says what is missing', () => {
  expect(() => lean('function other() {}')).toThrow(/reveal\.js has changed.*stands 0 times in it, not 2/);
});

it('leaves every slide and build step as reveal.js does, whichever way one goes through the deck', async () => {
  await ensureBrowser();
  const browser = await chromium.launch(launchOptions());
  const code = await installed();
  const [theirs, ours] = [await walk(browser, code), await walk(browser, lean(code))];
  await browser.close();
  expect(new Set(theirs.map(({ place }) => place)).size).toBeGreaterThan(25);
  for (const [turn, state] of theirs.entries()) expect(ours[turn], `turn ${turn}`).toEqual(state);
});

/** The states of a small deck on a walk of many turns: keys, jumps, jumps to build steps, the overview. */
async function walk(browser, code) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const slide = (chapter, number) =>
    `<section id="k${chapter}-s${number}"><h2>${number}</h2><p>plain</p>${'<p class="fragment">step</p>'.repeat((chapter + number) % 4)}</section>`;
  const chapter = (_, number) =>
    `<section id="k${number}"><header>chapter</header>${Array.from({ length: 2 + number }, (_slide, index) => slide(number, index)).join('')}</section>`;
  await page.setContent(
    `<div class="reveal"><div class="slides">${Array.from({ length: 4 }, chapter).join('')}</div></div>`,
  );
  await page.addScriptTag({
    type: 'module',
    content: code.replace(/export \{ (\w+) as default.*/, 'window.Reveal = $1;'),
  });
  // A module runs a moment after it is in the page.
  await page.waitForFunction(() => 'Reveal' in window);
  const states = await page.evaluate(walkInPage, revealConfig);
  await page.close();
  return states;
}

/** Runs in the page. */
async function walkInPage(config) {
  const deck = new window.Reveal(document.querySelector('.reveal'), config);
  await deck.initialize();
  let seed = 8;
  const any = (below) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const acts = [
    ...Array(8).fill(() => deck.next()),
    ...Array(5).fill(() => deck.prev()),
    () => deck.next({ skipFragments: true }),
    () => deck.slide(any(4), any(5)),
    () => deck.slide(any(4), any(5), any(4) - 1),
    () => deck.slide(0, 0),
    () => deck.right(),
    () => deck.toggleOverview(),
    () => deck.sync(),
  ];
  const names = ['hidden', 'aria-hidden', 'inert', 'data-fragment', 'data-previous-indexv'];
  const marks = (one) => [one.id, [...one.classList].sort().join(' '), ...names.map((name) => one.getAttribute(name))];
  return Array.from({ length: 250 }, () => {
    acts[any(acts.length)]();
    const { h, v, f } = deck.getIndices();
    return {
      place: [h, v, f].join('/'),
      current: deck.getCurrentSlide().id,
      sections: [...document.querySelectorAll('.slides section')].map((one) => [...marks(one), one.style.display]),
      steps: [...document.querySelectorAll('.fragment')].map((one) => one.className),
      ends: [deck.isFirstSlide(), deck.isLastSlide(), deck.availableRoutes()],
    };
  });
}
