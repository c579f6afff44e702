/** `npm run build`: writes dist/; `--quiet` lists no files. */
import { buildSite } from './build-site.mjs';
import { readOptions } from './options.mjs';
import { ensureDependencies } from './setup.mjs';

const { quiet = false } = readOptions('npm run build [-- --quiet]\nWrites dist/. --quiet lists no files.', {
  quiet: { type: 'boolean' },
}).values;
await ensureDependencies();
process.exitCode = await buildSite({ quiet });
