import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The built worker, in the site's folder: there its scope is the whole site. */
export const workerFile = 'sw.js';
const before = 'const SMM_SITE=';

/**
 * Writes the list of all files of a built site into the first line of its worker, each with the hash of its bytes. A list
 * that is already there is replaced.
 */
export function sealSite(folder: string): void {
  const worker = join(folder, workerFile);
  const code = readFileSync(worker, 'utf8').replace(new RegExp(`^${before}.*\\n`), '');
  const files = Object.fromEntries(
    filesIn(folder).map((path) => [
      path === 'index.html' ? '' : path,
      `sha256-${hash(readFileSync(join(folder, path)), 'base64')}`,
    ]),
  );
  const version = hash(code + JSON.stringify(files), 'hex').slice(0, 12);
  writeFileSync(worker, `${before}${JSON.stringify({ version, files })};\n${code}`);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== workerFile)
    .sort();
}

function hash(content: string | Uint8Array, encoding: 'base64' | 'hex'): string {
  return createHash('sha256').update(content).digest(encoding);
}
