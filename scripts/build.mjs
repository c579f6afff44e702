/** `npm run build`: writes dist/. `--quiet` lists no files. A mistake in the course is told in full and nothing is written. */
import { runFile } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

await ensureDependencies();
const quiet = process.argv.includes('--quiet') ? ['--logLevel', 'warn'] : [];
process.exitCode = await runFile('node_modules/vite/bin/vite.js', ['build', ...quiet]);
