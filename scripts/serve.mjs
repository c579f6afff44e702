/** Serves a folder until it is stopped: `node scripts/serve.mjs dist --base /any-repo-name/ --port 4180` */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './run.mjs';
import { serve } from './static-server.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { base: { type: 'string', default: '/' }, port: { type: 'string', default: '4173' } },
});
const { base } = values;
const { port } = await serve({ folder: join(root, positionals[0] ?? 'dist'), base, port: Number(values.port) });
console.log(`http://127.0.0.1:${port}${base}`);
