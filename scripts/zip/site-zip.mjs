import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** The folder in the zip: unpacked on a stick it stays together. */
const FOLDER = 'tag8';

/** Zips know local times from 1980 on; one fixed time makes the same site the same zip. */
const TIME = new Date(1980, 0, 1);

/**
 * Packs a built site and what is told about it.
 * @param {string} site absolute path of the folder
 * @param {string} readMe the text of LIESMICH.txt
 * @returns {Uint8Array} the same bytes for the same files, on every machine and day
 */
export function zipSite(site, readMe) {
  const files = readdirSync(site, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .map((path) => [path, readFileSync(join(site, path))]);
  const all = [...files, ['LIESMICH.txt', new TextEncoder().encode(readMe)]].sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return zipSync(Object.fromEntries(all.map(([path, bytes]) => [`${FOLDER}/${path}`, bytes])), {
    level: 9,
    mtime: TIME,
  });
}
