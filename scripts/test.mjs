/** `npm test`: sets up, then everything that must hold, in the order in which a failure is cheapest to understand. */
import { ensureBrowser } from './browser.mjs';
import { runFile } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

const STEPS = [
  ['Format and lint', 'node_modules/@biomejs/biome/bin/biome', ['ci', '.']],
  ['Dead code', 'node_modules/knip/bin/knip.js', []],
  ['Types', 'node_modules/typescript/bin/tsc', ['-b']],
  ['Course check', 'scripts/check-course.mjs', []],
  ['Spelling', 'scripts/check-spelling.mjs', []],
  ['Unit and element tests', 'node_modules/vitest/vitest.mjs', ['run']],
  ['Build', 'scripts/build.mjs', ['--quiet']],
  ['End-to-end tests', 'node_modules/@playwright/test/cli.js', ['test']],
];

await ensureDependencies();
await ensureBrowser();
for (const [name, file, args] of STEPS) {
  console.log(`\n── ${name}`);
  const from = performance.now();
  const code = await runFile(file, args);
  console.log(`── ${name}: ${((performance.now() - from) / 1000).toFixed(1)} s`);
  if (code !== 0) {
    console.error(`\nFailed: ${name}`);
    process.exit(code);
  }
}
console.log('\nAll tests passed');
