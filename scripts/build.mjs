/** `npm run build`: writes dist/; `--quiet` lists no files. */
import { buildSite } from './build-site.mjs';
import { ensureDependencies } from './setup.mjs';

await ensureDependencies();
process.exitCode = await buildSite({ quiet: process.argv.includes('--quiet') });
