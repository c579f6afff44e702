/** `npm test`: sets up, then everything that must hold. */
import { ensureBrowser } from './browser.mjs';
import { ensureDependencies } from './setup.mjs';
import { runSteps, steps } from './steps.mjs';

await ensureDependencies();
await ensureBrowser();
const done = await runSteps(steps);
if (done.some(({ ok }) => !ok)) process.exit(1);
console.log('\nAll tests passed');
