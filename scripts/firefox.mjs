/**
 * `node scripts/firefox.mjs`: the journeys of e2e-firefox/ through dist/ and dist-single/ in an installed Firefox; build both
 * first. Where there is none, or it does not start, one line says so and nothing fails: Chromium carries the tests.
 */
import { existsSync } from 'node:fs';
import { firefoxPaths } from './firefox-paths.mjs';
import { runFile } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

await ensureDependencies();
const found = firefoxPaths(process).filter((path) => existsSync(path));
const path = await firstThatStarts(found);
if (path) {
  console.log(`Firefox: ${path}`);
  process.env.FIREFOX_PATH = path;
  process.exitCode = await runFile('node_modules/vitest/vitest.mjs', ['run', '--config', 'vitest.firefox.config.ts']);
} else {
  const why = found.length ? `${found.join(', ')} does not start` : 'it is not installed (Debian: firefox-esr)';
  console.log(`Not tried in Firefox: ${why}. FIREFOX_PATH names another program file.`);
}

async function firstThatStarts(paths) {
  const { launch } = await import('puppeteer-core');
  for (const executablePath of paths) {
    try {
      const browser = await launch({ browser: 'firefox', executablePath, timeout: 30_000 });
      await browser.close();
      return executablePath;
    } catch {}
  }
  return undefined;
}
