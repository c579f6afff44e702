import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../run.mjs';

/**
 * Installs packages into a folder of their own, once for the same wishes. Nothing of them runs while they are installed.
 * @param {string} folder absolute
 * @param {Record<string, string>} packages with versions
 * @returns {Promise<void>} rejects where npm fails
 */
export async function install(folder, packages) {
  mkdirSync(folder, { recursive: true });
  const wish = JSON.stringify({ private: true, dependencies: packages });
  const file = join(folder, 'package.json');
  const done = join(folder, 'node_modules/.package-lock.json');
  if (existsSync(done) && readFileSync(file, 'utf8') === wish) return;
  writeFileSync(file, wish);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const options = { cwd: folder, shell: process.platform === 'win32' };
  if ((await runCommand(npm, args, options)) !== 0) throw new Error(`npm install failed in ${folder}`);
}

/**
 * @param {string} folder absolute
 * @returns {number} bytes of all files in it; 0 where there is no such folder
 */
export function sizeOf(folder) {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/**
 * @param {string} folder absolute, with node_modules
 * @param {string} name of a package in it
 * @returns {string} the installed version
 */
export function versionOf(folder, name) {
  return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
}
