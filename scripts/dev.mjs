/** `npm run dev`: the site with hot reload, for authors and developers. Further arguments go to Vite, for example `--host`. */
import { runFile } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

await ensureDependencies();
process.exitCode = await runFile('node_modules/vite/bin/vite.js', process.argv.slice(2));
