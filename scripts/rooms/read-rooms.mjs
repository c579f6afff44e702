import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const imports =
  /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g;

/**
 * Who imports whom among the rooms of a source folder. A room is a folder with a `tsconfig.json` of its own; tests, and what
 * stands in a folder `testing`, do not count.
 * @param {string} source absolute path of `src`
 * @returns {ReadonlyMap<string, ReadonlySet<string>>} room to the rooms that it imports, both as paths from `source`
 */
export function readRooms(source) {
  const rooms = new Map();
  for (const file of sourceFiles(source)) {
    const room = roomOf(source, file);
    const others = rooms.get(room) ?? new Set();
    rooms.set(room, others);
    for (const [, from, lazy, alone] of readFileSync(file, 'utf8').matchAll(imports)) {
      const target = from ?? lazy ?? alone ?? '';
      if (!target.startsWith('.')) continue;
      const other = roomOf(source, join(dirname(file), target));
      if (other !== room) others.add(other);
    }
  }
  return rooms;
}

/**
 * A way from a room back to itself, or undefined where every import leads down.
 * @param {ReadonlyMap<string, ReadonlySet<string>>} rooms
 * @returns {readonly string[] | undefined}
 */
export function findCircle(rooms) {
  const done = new Set();
  const walk = (room, way) => {
    if (way.includes(room)) return [...way.slice(way.indexOf(room)), room];
    if (done.has(room)) return undefined;
    for (const other of rooms.get(room) ?? []) {
      const circle = walk(other, [...way, room]);
      if (circle) return circle;
    }
    done.add(room);
    return undefined;
  };
  for (const room of rooms.keys()) {
    const circle = walk(room, []);
    if (circle) return circle;
  }
  return undefined;
}

function sourceFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test|\.d)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.split(sep).includes('testing'))
    .sort();
}

function roomOf(source, file) {
  let folder = dirname(file);
  while (folder !== source && !existsSync(join(folder, 'tsconfig.json'))) folder = dirname(folder);
  return relative(source, folder === source ? dirname(file) : folder)
    .split(sep)
    .join('/');
}
