/** What must hold, in the order in which a failure is cheapest to understand. */
import { runFile } from './run.mjs';

/** @typedef {{ name: string, file: string, args: readonly string[] }} Step */

/** @type {readonly Step[]} */
export const steps = [
  { name: 'Format and lint', file: 'node_modules/@biomejs/biome/bin/biome', args: ['ci', '.'] },
  { name: 'Dead code', file: 'node_modules/knip/bin/knip.js', args: [] },
  { name: 'Types', file: 'node_modules/typescript/bin/tsc', args: ['-b'] },
  { name: 'Course check', file: 'scripts/check-course.mjs', args: [] },
  { name: 'Spelling', file: 'scripts/check-spelling.mjs', args: [] },
  { name: 'Unit and element tests', file: 'node_modules/vitest/vitest.mjs', args: ['run'] },
  { name: 'Build', file: 'scripts/build.mjs', args: ['--quiet'] },
  { name: 'Single file', file: 'scripts/build-single.mjs', args: [] },
  { name: 'End-to-end tests', file: 'node_modules/@playwright/test/cli.js', args: ['test'] },
  { name: 'Firefox', file: 'scripts/firefox.mjs', args: [] },
];

/**
 * Runs steps one after the other on this terminal.
 * @param {readonly Step[]} some
 * @param {{ goOn?: boolean }} [options] goOn: also behind one that fails
 * @returns {Promise<readonly { name: string, seconds: number, ok: boolean }[]>} what was run
 */
export async function runSteps(some, { goOn = false } = {}) {
  const done = [];
  for (const { name, file, args } of some) {
    console.log(`\n── ${name}`);
    const from = performance.now();
    const ok = (await runFile(file, args)) === 0;
    const seconds = (performance.now() - from) / 1000;
    console.log(`── ${name}: ${seconds.toFixed(1)} s`);
    done.push({ name, seconds, ok });
    if (!ok) {
      console.error(`\nFailed: ${name}`);
      if (!goOn) break;
    }
  }
  return done;
}
