/** Serves a folder until it is stopped: `node scripts/serve.mjs dist --base /any-repo-name/ --port 4180` */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions } from './options.mjs';
import { root } from './run.mjs';
import { serve } from './static-server.mjs';

const { values, words } = readOptions(
  `node scripts/serve.mjs [folder] [--base /any-name/] [--port 4173]
Serves a folder of the project, dist/ where none is named, until it is stopped with Ctrl+C.`,
  { base: { type: 'string', default: '/' }, port: { type: 'string', default: '4173' } },
  1,
);
const { base } = values;
const [folder = 'dist'] = words;
if (!existsSync(join(root, folder))) stop(`There is no folder ${folder}/. \`npm run build\` writes dist/.`);
if (!/^\/(.*\/)?$/.test(base)) stop(`--base begins and ends with a slash, like /any-name/; this is ${base}`);
if (!/^\d{1,5}$/.test(values.port)) stop(`--port is a number, like 4173; this is ${values.port}`);
const { port } = await serve({ folder: join(root, folder), base, port: Number(values.port) }).catch((error) =>
  stop(`Port ${values.port} cannot be used (${error.code}). Choose another: --port 4180`),
);
console.log(`http://127.0.0.1:${port}${base}`);

function stop(problem) {
  console.error(problem);
  process.exit(1);
}
