/** `npm test`: sets up, then everything that must hold. */
import { ensureBrowser } from './browser.mjs';
import { readOptions } from './options.mjs';
import { ensureDependencies } from './setup.mjs';
import { runSteps, steps } from './steps.mjs';

readOptions(
  'npm test\nSets up, then tries everything that must hold. One test alone: npx vitest run PATH, npx playwright test PATH',
);
await ensureDependencies();
await ensureBrowser();
const done = await runSteps(steps);
if (done.some(({ ok }) => !ok)) process.exit(1);
console.log('\nAll tests passed');
