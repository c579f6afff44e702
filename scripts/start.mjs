/** `npm start`: sets up, builds and serves the built site. PORT chooses the port, `-- --host` opens it to the network. */
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { readOptions } from './options.mjs';
import { root, runFile } from './run.mjs';
import { ensureDependencies } from './setup.mjs';
import { serve } from './static-server.mjs';

const { host: open } = readOptions(
  `npm start [-- --host]
Sets up, builds and serves the site. --host opens it to the network, PORT=8080 npm start chooses the port.`,
  { host: { type: 'boolean' } },
).values;
await ensureDependencies();
console.log('Building the site …');
const code = await runFile('scripts/build.mjs', ['--quiet']);
if (code !== 0) process.exit(code);

const wanted = Number(process.env.PORT);
const { port } = await serve({
  folder: join(root, 'dist'),
  host: open ? '0.0.0.0' : '127.0.0.1',
  port: wanted || 4173,
  tries: wanted ? 1 : 50,
}).catch((error) => {
  console.error(
    `The site is built, but port ${wanted || 4173} cannot be used (${error.code}). Choose another: PORT=8080 npm start`,
  );
  process.exit(1);
});

const [address] = open ? networkAddresses() : ['127.0.0.1'];
const site = `http://${address ?? '127.0.0.1'}:${port}`;
console.log(`
Start     ${site}/?ansicht=start
Deck      ${site}/?ansicht=folien
Reader    ${site}/?ansicht=lesen
Exercise  ${site}/?ansicht=lesen&aufgabe=u04-smart-raster

Stop with Ctrl+C.`);

/** This machine's IPv4 addresses in its networks. */
function networkAddresses() {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return all.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address);
}
