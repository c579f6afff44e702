/** `npm run dev`: the site with hot reload, for authors and developers. Its options go to Vite. */
import { readOptions } from './options.mjs';
import { runFile } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

readOptions(
  `npm run dev [-- --host] [--port 5173] [--strictPort] [--open]
Shows the site while it is written; every saved change is seen at once. The options are those of Vite.`,
  {
    host: { type: 'boolean' },
    port: { type: 'string' },
    strictPort: { type: 'boolean' },
    open: { type: 'boolean' },
  },
);
await ensureDependencies();
process.exitCode = await runFile('node_modules/vite/bin/vite.js', process.argv.slice(2));
