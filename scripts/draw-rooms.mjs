/** `node scripts/draw-rooms.mjs`: draws the rooms of `src` into docs/architecture.md, from the imports themselves. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions } from './options.mjs';
import { drawRooms } from './rooms/draw-rooms.mjs';
import { readRooms } from './rooms/read-rooms.mjs';
import { root } from './run.mjs';

readOptions(
  'node scripts/draw-rooms.mjs\nDraws the rooms of src/ into docs/architecture.md, from the imports themselves.',
);
const page = join(root, 'docs/architecture.md');
const frame = /(<!-- rooms: node scripts\/draw-rooms\.mjs -->\n)[\s\S]*?(\n<!-- \/rooms -->)/;
const text = readFileSync(page, 'utf8');
if (!frame.test(text)) throw new Error('docs/architecture.md has no place for the rooms (<!-- rooms: … -->)');
writeFileSync(
  page,
  text.replace(frame, (_, before, after) => before + drawRooms(readRooms(join(root, 'src'))) + after),
);
