/** `npm run build:zip`: builds the site into dist/ and packs it into dist-zip/tag8.zip, for any small server. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './build-site.mjs';
import { readOptions } from './options.mjs';
import { root } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

readOptions('npm run build:zip\nWrites dist/ and packs it into dist-zip/tag8.zip, for any small server.');
await ensureDependencies();
process.exitCode = await buildSite({ quiet: true });
if (process.exitCode === 0) {
  const { zipSite } = await import('./zip/site-zip.mjs');
  const zip = zipSite(join(root, 'dist'), readFileSync(join(root, 'scripts/zip/LIESMICH.md'), 'utf8'));
  mkdirSync(join(root, 'dist-zip'), { recursive: true });
  writeFileSync(join(root, 'dist-zip/tag8.zip'), zip);
  console.log(`${join('dist-zip', 'tag8.zip')}: ${(zip.length / 1_000_000).toFixed(2)} MB`);
}
