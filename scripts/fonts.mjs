/**
 * Cuts the two faces to what a German page needs: `node scripts/fonts.mjs` writes assets/fonts/*.woff2.
 * Run it after a new version of a font package, then scripts/glyph-widths.mjs, look at the page, commit the files. Characters that a face lacks
 * (→ ✓ − ≥) are left out; the page draws them as pictures.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHARACTERS } from './fonts/characters.mjs';
import { root } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

/** Required shaping, kerning and figures of one width; stylistic sets and fractions are not used. */
const FEATURES = ['rvrn', 'ccmp', 'locl', 'rlig', 'calt', 'liga', 'kern', 'mark', 'tnum'];

const FACES = [
  {
    name: 'atkinson-next',
    source: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 800 } },
  },
  {
    name: 'bricolage',
    source: 'bricolage-grotesque/files/bricolage-grotesque-latin-opsz-normal.woff2',
    axes: { opsz: 96, wght: { min: 600, max: 800 } },
  },
];

await ensureDependencies();
const { default: subsetFont } = await import('subset-font');
for (const { name, source, axes } of FACES) {
  const whole = readFileSync(join(root, 'node_modules/@fontsource-variable', source));
  const options = { targetFormat: 'woff2', variationAxes: axes, keepFeatures: FEATURES };
  const cut = await subsetFont(whole, CHARACTERS, options);
  writeFileSync(join(root, 'assets/fonts', `${name}.woff2`), cut);
  console.log(`assets/fonts/${name}.woff2  ${(whole.length / 1000).toFixed(1)} → ${(cut.length / 1000).toFixed(1)} kB`);
}
