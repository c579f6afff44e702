/** `npm run check:course`: checks slides and quizzes without building. The check is TypeScript, so Vite loads it. */
import { join } from 'node:path';
import { readOptions } from './options.mjs';
import { root } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

readOptions(
  'npm run check:course\nChecks slides and quizzes, and changes nothing. Ends with 1 where there is an error.',
);
await ensureDependencies();
process.chdir(root);
const from = performance.now();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(root, 'src/course/check.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
process.exitCode = await module.main();
console.log(`Checked in ${((performance.now() - from) / 1000).toFixed(1)} s`);
