import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNpm } from './run.mjs';

const STAMP = join(root, 'node_modules/.smm-tag8-lock');
const INSTALLED = join(root, 'node_modules/.package-lock.json');

const INSTALL_FAILED = `npm could not install the dependencies; its own message stands above.
Without a network: connect, then run the command again.
Where package.json and the lock file differ: run "npm install" once and commit package-lock.json.`;

/**
 * Installs exactly the lock file, once: does nothing while node_modules still fits it. Ends the process with status 1
 * and a plain message where this Node is too old or npm fails. Needs nothing but Node and npm, and no step before it.
 * @returns {Promise<void>}
 */
export async function ensureDependencies() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const problem = nodeProblem(process.versions.node, engines.node);
  if (problem) stop(problem);

  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lock).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  if (!fitsLock(JSON.parse(lock), readInstalled())) {
    console.log('Installing dependencies (about a minute) …');
    rmSync(STAMP, { force: true });
    if ((await runNpm(['ci', '--no-audit', '--no-fund'])) !== 0) {
      stop(INSTALL_FAILED);
    }
  }
  writeFileSync(STAMP, hash);
}

/**
 * Why this Node cannot run the project, or undefined where it can.
 * @param {string} version for example `20.20.2`
 * @param {string} range as in package.json, of the form `>=20.19`
 * @returns {string | undefined}
 */
export function nodeProblem(version, range) {
  const wanted = range.replace('>=', '').split('.').map(Number);
  const found = version.split('.').map(Number);
  const at = wanted.findIndex((part, i) => part !== (found[i] ?? 0));
  if (at === -1 || (found[at] ?? 0) > wanted[at]) return undefined;
  return `This project needs Node ${wanted.join('.')} or newer; this is Node ${version}. Get it from https://nodejs.org.`;
}

/**
 * Whether what npm installed is what the lock file asks for: then a person's own `npm install` is not done again.
 * Packages for other platforms are optional and may be absent.
 * @param {{ packages: Record<string, { version?: string, optional?: boolean }> }} lock package-lock.json
 * @param {{ packages: Record<string, { version?: string }> } | undefined} installed npm's own record in node_modules
 * @returns {boolean}
 */
export function fitsLock(lock, installed) {
  if (!installed) return false;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    const found = installed.packages[path];
    return path === '' || (found ? found.version === wanted.version : wanted.optional === true);
  });
}

/** npm writes this record last, so an interrupted installation has none. */
function readInstalled() {
  try {
    return JSON.parse(readFileSync(INSTALLED, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} message */
function stop(message) {
  console.error(message);
  process.exit(1);
}
