/**
 * `npm run gate`: everything of `npm test`, and the end-to-end tests that take too long for every change (`@gate`). Writes what was tried
 * into docs/proof.json, which the site shows, and docs/proof.md; also where something failed.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { readOptions } from './options.mjs';
import { collectProof } from './proof/collect-proof.mjs';
import { writeProof } from './proof/write-proof.mjs';
import { root } from './run.mjs';
import { ensureDependencies } from './setup.mjs';
import { runSteps, steps } from './steps.mjs';

const results = join(root, '.cache/gate');
const reports = { units: join(results, 'units.json'), journeys: join(results, 'journeys.json') };
/** What a step is told besides, so that it keeps its results. */
const more = {
  'Unit and element tests': ['--reporter=default', '--reporter=json', `--outputFile.json=${reports.units}`],
};

readOptions(`npm run gate
Everything of npm test, and the long walks; writes docs/proof.json and docs/proof.md. Takes long.`);
await ensureDependencies();
await ensureBrowser();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
process.env.SMM_GATE = reports.journeys;
const done = await runSteps(
  steps.map((step) => ({ ...step, args: [...step.args, ...(more[step.name] ?? [])] })),
  { goOn: true },
);
if (!done.some(({ name, ok }) => name === 'Build' && ok)) {
  console.error('\nNo proof: the site could not be built');
  process.exit(1);
}
writeProof(root, await collectProof(done, reports));
if (done.some(({ ok }) => !ok)) process.exit(1);
console.log('\nThe gate is open: docs/proof.md');
