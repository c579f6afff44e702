/** `npm run build:single`: writes dist-single/tag8.html, the whole day in one file that opens by a double click. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './build-site.mjs';
import { readOptions } from './options.mjs';
import { root } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

readOptions(
  'npm run build:single\nWrites dist-single/tag8.html, the whole day in one file that opens by a double click.',
);
await ensureDependencies();
process.exitCode = await buildSite({ mode: 'single', quiet: true });
if (process.exitCode === 0) {
  const file = join('dist-single', 'tag8.html');
  console.log(`${file}: ${(statSync(join(root, file)).size / 1_000_000).toFixed(2)} MB`);
}
