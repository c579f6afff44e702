/**
 * `npm run mutation -- model` (or `course`): changes a pure room in small ways and looks whether one of its tests notices. Prints the
 * share that was noticed and every change that was not; results of unchanged files are kept in mutation/. Takes long.
 */
import { readOptions } from './options.mjs';
import { runFile } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

const rooms = ['model', 'course'];
const { words } = readOptions(
  `npm run mutation [-- model] [--mutate src/model/shuffle.ts] [--concurrency 2] [--force]
Changes a pure room (${rooms.join(' or ')}) in small ways and tells which change no test notices. The options are those of Stryker.`,
  { mutate: { type: 'string' }, concurrency: { type: 'string' }, force: { type: 'boolean' } },
  1,
);
const [room = 'model'] = words;
const rest = process.argv.slice(2).filter((arg) => arg !== room);
if (!rooms.includes(room)) {
  console.error(`"${room}" is no room with mutation tests. Allowed: ${rooms.join(', ')}`);
  process.exit(1);
}
await ensureDependencies();
process.env.SMM_MUTATED = room;
process.exit(await runFile('node_modules/@stryker-mutator/core/bin/stryker.js', ['run', ...rest]));
