/**
 * Makes the icons of the installed site from assets/icon.svg: `node scripts/icons.mjs` writes public/*.png.
 * Run it when the icon has changed, look at them, commit them.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, launchOptions } from './browser.mjs';
import { root } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

/**
 * iOS rounds the corners of an icon and other devices cut a maskable one to their own shape: both get colour up to the
 * edge. What is drawn on a maskable icon lies within a circle of four fifths of its width.
 */
const ICONS = [
  { name: 'icon-192', size: 192, change: (svg) => svg },
  { name: 'icon-512', size: 512, change: (svg) => svg },
  { name: 'icon-maskable-512', size: 512, change: (svg) => small(whole(svg)) },
  { name: 'apple-touch-icon', size: 180, change: whole },
];

await ensureDependencies();
await ensureBrowser();
const svg = readFileSync(join(root, 'assets/icon.svg'), 'utf8');

const { chromium } = await import('playwright');
const browser = await chromium.launch(launchOptions());
mkdirSync(join(root, 'public'), { recursive: true });
for (const { name, size, change } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(change(svg));
  await page.addStyleTag({ content: 'body { margin: 0 } svg { display: block; width: 100vw }' });
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(join(root, 'public', `${name}.png`), png);
  console.log(`public/${name}.png  ${(png.length / 1000).toFixed(1)} kB`);
  await page.close();
}
await browser.close();

/** Without round corners. */
function whole(svg) {
  return replaced(svg, / rx="\d+"/, '');
}

/** The drawing on its ground at four fifths of its size. */
function small(svg) {
  return replaced(svg, '<path', '<path transform="translate(3.2 3.6) scale(0.8)"');
}

function replaced(svg, part, by) {
  const changed = svg.replace(part, by);
  if (changed === svg) throw new Error(`assets/icon.svg has no ${part}: scripts/icons.mjs must change with it`);
  return changed;
}
