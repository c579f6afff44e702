/** `npm run build`: writes dist/; `--quiet` lists no files. A mistake in the course is told in full, and nothing is written. */
import { root } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

await ensureDependencies();
process.chdir(root);
const { build } = await import('vite');
const from = performance.now();
try {
  await build({ root, logLevel: process.argv.includes('--quiet') ? 'warn' : 'info' });
  console.log(`Built in ${((performance.now() - from) / 1000).toFixed(1)} s`);
} catch (error) {
  // Authors read this: a message names file and line, the stack that the bundler adds would bury it.
  for (const { message } of error.errors ?? [error]) console.error(message);
  process.exitCode = 1;
}
