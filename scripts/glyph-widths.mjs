/**
 * Measures how wide every character of our faces is, for the check of labels in drawings:
 * `node scripts/glyph-widths.mjs` writes src/course/type/glyph-widths.ts. Run it after scripts/fonts.mjs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, launchOptions } from './browser.mjs';
import { CHARACTERS } from './fonts/characters.mjs';
import { root, runFile } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

const FACES = [
  { name: 'text', file: 'atkinson-next', weights: [400, 600, 700, 800] },
  { name: 'display', file: 'bricolage', weights: [600, 700, 800] },
];
const FILE = 'src/course/type/glyph-widths.ts';

await ensureDependencies();
await ensureBrowser();
const { chromium } = await import('playwright');
const browser = await chromium.launch(launchOptions());
const page = await browser.newPage();
const characters = [...CHARACTERS].filter((character) => character !== '\u00ad');
const widths = {};
for (const { name, file, weights } of FACES) {
  const face = readFileSync(join(root, 'assets/fonts', `${file}.woff2`)).toString('base64');
  widths[name] = {};
  for (const weight of weights) {
    widths[name][weight] = await page.evaluate(measure, { name, face, weight, characters });
  }
}
await browser.close();
writeFileSync(
  join(root, FILE),
  `/** Written by scripts/glyph-widths.mjs: the widths of \`characters\`, in thousandths of the font size. */
export const characters = ${JSON.stringify(characters.join(''))};

/** By face and weight. */
export const glyphWidths = ${JSON.stringify(widths)} as const;
`,
);
process.exit(await runFile('node_modules/@biomejs/biome/bin/biome', ['check', '--write', FILE]));

/** Runs in the page. Ten of a kind in a row, because a browser rounds the width of one. */
async function measure({ name, face, weight, characters: list }) {
  const loaded = new FontFace(name, `url(data:font/woff2;base64,${face})`, { weight: '100 900' });
  document.fonts.add(await loaded.load());
  const probe = document.createElement('span');
  Object.assign(probe.style, {
    font: `${weight} 1000px ${name}`,
    fontKerning: 'none',
    fontVariantLigatures: 'none',
    fontVariantNumeric: name === 'display' ? 'tabular-nums' : 'normal',
    position: 'absolute',
    whiteSpace: 'pre',
  });
  document.body.append(probe);
  const all = list.map((character) => {
    probe.textContent = character.repeat(10);
    return Math.round(probe.getBoundingClientRect().width / 10);
  });
  probe.remove();
  return all;
}
