import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, absolute. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a JavaScript file of the project (or of a package in node_modules) with this Node, in the project's folder and
 * on this terminal. Starting the file itself, not its command in `node_modules/.bin`, needs no shell on Windows.
 * Resolves to the exit code; 1 where the file was ended by a signal or could not start.
 * @param {string} file path from the project's folder, for example `node_modules/vitest/vitest.mjs`
 * @param {readonly string[]} [args]
 * @returns {Promise<number>}
 */
export function runFile(file, args = []) {
  return runCommand(process.execPath, [join(root, file), ...args]);
}

/**
 * Runs npm in the project's folder, on this terminal; resolves to the exit code like `runFile`.
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
export function runNpm(args) {
  const cli = process.env.npm_execpath ?? '';
  if (/npm-cli\.c?js$/.test(cli)) return runCommand(process.execPath, [cli, ...args]);
  // Since Node 20.12 a .cmd file starts only through a shell; every argument here is a fixed word.
  return process.platform === 'win32' ? runCommand('npm.cmd', args, { shell: true }) : runCommand('npm', args);
}

/**
 * Runs a program in the project's folder (or another), on this terminal. Ctrl+C reaches it through the terminal, SIGTERM through us,
 * so that nothing is left behind.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ shell?: boolean, timeout?: number, cwd?: string, stdio?: 'inherit' | 'ignore' }} [options] timeout in milliseconds
 * @returns {Promise<number>} the exit code, 1 for a signal or a program that could not start
 */
export function runCommand(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    const pass = () => child.kill('SIGTERM');
    const wait = () => {};
    process.on('SIGTERM', pass).on('SIGINT', wait);
    const end = (code) => {
      process.off('SIGTERM', pass).off('SIGINT', wait);
      resolve(code);
    };
    child.on('error', () => end(1));
    child.on('close', (code) => end(code ?? 1));
  });
}
