/** `npm run bench`: what the deck sends beside a bare reveal.js deck of the same texts, what its turns
 * cost, and how soon a slow phone shows the reader. With `-- --peers` instead: the same eight slides in programs that others
 * use (npm installs them into .cache/), written to docs/comparison.md. Nothing passes or fails. */
import { join } from 'node:path';
import { writeBareDeck } from './bench/bare-deck.mjs';
import { SLOWDOWN } from './bench/slow-network.mjs';
import { slowPhoneReport, visitOnSlowPhone } from './bench/slow-phone.mjs';
import { budgets, compare } from './bench/table.mjs';
import { recordDeck } from './bench/traffic.mjs';
import { measureTurns } from './bench/turns.mjs';
import { ensureBrowser, launchOptions } from './browser.mjs';
import { readOptions } from './options.mjs';
import { root, runFile } from './run.mjs';
import { ensureDependencies } from './setup.mjs';
import { serve } from './static-server.mjs';

const { peers } = readOptions(
  `npm run bench [-- --peers]
Weighs the site beside a bare reveal.js deck. --peers: beside other programs instead, written to docs/comparison.md.`,
  { peers: { type: 'boolean' } },
).values;
await ensureDependencies();
await ensureBrowser();
const from = performance.now();
const code = await runFile('scripts/build.mjs', ['--quiet']);
if (code !== 0) process.exit(code);
const building = performance.now() - from;

const { chromium } = await import('playwright');
if (peers) {
  const { comparePeers } = await import('./bench/peers/compare.mjs');
  const browser = await chromium.launch(launchOptions());
  console.log(await comparePeers(browser, building));
  await browser.close();
  process.exit();
}

const bareFolder = join(root, '.cache/bench');
const browser = await chromium.launch(launchOptions());
await writeBareDeck(browser, bareFolder);
const [site, bareSite] = [await serve({ folder: join(root, 'dist') }), await serve({ folder: bareFolder })];
const ours = await recordDeck(browser, `http://127.0.0.1:${site.port}/?ansicht=folien`);
const bare = await recordDeck(browser, `http://127.0.0.1:${bareSite.port}/`);
const turns = await measureTurns(browser, `http://127.0.0.1:${site.port}/?ansicht=folien`);
const hosted = await serve({ folder: join(root, 'dist'), packs: true });
const visits = await visitOnSlowPhone(browser, `http://127.0.0.1:${hosted.port}/`);
await browser.close();
site.close();
hosted.close();
bareSite.close();

console.log(`
Before the first slide can be turned
${compare(ours.first, bare.first)}

Whole deck, turned to the end (${ours.slides} slides, the bare deck ${bare.slides})
${compare(ours.all, bare.all)}
The white theme of the bare deck carries its fonts inside its CSS: compare CSS and fonts together.

Budgets before the first turn (gzip for text, files as they are for fonts)
${budgets(ours.first).join('\n')}

${turnReport(turns)}

${slowPhoneReport(visits)}

Requests to other origins: ${ours.foreign.length}
${ours.foreign.map((address) => `  ${address}\n`).join('')}`);

/** What a turn costs, in ms of main-thread work until its second frame; a budget is something to look at, never a test. */
function turnReport(turns) {
  const most = 50;
  const line = (name, some) => {
    const costs = some.map(({ turn }) => turn).sort((one, other) => one - other);
    const middle = costs[Math.floor(costs.length / 2)] ?? 0;
    const slow = costs.filter((cost) => cost > most).length;
    return `  ${name.padEnd(12)} ${some.length} turns, median ${middle.toFixed(0)} ms, longest ${(costs.at(-1) ?? 0).toFixed(0)} ms, ${slow} over ${most} ms`;
  };
  const worst = [...turns].sort((one, other) => other.turn - one.turn).slice(0, 5);
  return `Turns with the processor slowed ${SLOWDOWN} times, work of the main thread
${line(
  'slides',
  turns.filter(({ step }) => !step),
)}
${line(
  'build steps',
  turns.filter(({ step }) => step),
)}
  longest      ${worst.map(({ slide, turn }) => `${slide} ${turn.toFixed(0)} ms`).join(', ')}
  drawn ahead  ${Math.max(0, ...turns.map(({ ahead }) => ahead)).toFixed(0)} ms at most, while the page rests`;
}
