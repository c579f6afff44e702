/** `npm run bench`: what the deck sends, by kind, beside a bare reveal.js deck of the same texts. Nothing passes or fails. */
import { join } from 'node:path';
import { writeBareDeck } from './bench/bare-deck.mjs';
import { budgets, compare } from './bench/table.mjs';
import { recordDeck } from './bench/traffic.mjs';
import { ensureBrowser, launchOptions } from './browser.mjs';
import { root, runFile } from './run.mjs';
import { ensureDependencies } from './setup.mjs';
import { serve } from './static-server.mjs';

await ensureDependencies();
await ensureBrowser();
const code = await runFile('scripts/build.mjs', ['--quiet']);
if (code !== 0) process.exit(code);

const { chromium } = await import('playwright');

const bareFolder = join(root, '.cache/bench');
const browser = await chromium.launch(launchOptions());
await writeBareDeck(browser, bareFolder);
const [site, bareSite] = [await serve({ folder: join(root, 'dist') }), await serve({ folder: bareFolder })];
const ours = await recordDeck(browser, `http://127.0.0.1:${site.port}/?ansicht=folien`);
const bare = await recordDeck(browser, `http://127.0.0.1:${bareSite.port}/`);
await browser.close();
site.close();
bareSite.close();

console.log(`
Before the first slide can be turned
${compare(ours.first, bare.first)}

Whole deck, turned to the end (${ours.slides} slides, the bare deck ${bare.slides})
${compare(ours.all, bare.all)}
The white theme of the bare deck carries its fonts inside its CSS: compare CSS and fonts together.

Budgets before the first turn (gzip for text, files as they are for fonts)
${budgets(ours.first).join('\n')}

Requests to other origins: ${ours.foreign.length}
${ours.foreign.map((address) => `  ${address}\n`).join('')}`);
