import { join } from 'node:path';
import { ensureBrowser, launchOptions } from './browser.mjs';
import { root, runFile } from './run.mjs';
import { ensureDependencies } from './setup.mjs';
import { serve } from './static-server.mjs';

/**
 * Sets up, builds and serves the site and starts a browser, for scripts that look at it. Ends the process where the
 * build fails.
 * @returns {Promise<{ address: string, browser: import('playwright').Browser, close: () => Promise<void> }>}
 */
export async function openBuiltSite() {
  await ensureDependencies();
  await ensureBrowser();
  const code = await runFile('scripts/build.mjs', ['--quiet']);
  if (code !== 0) process.exit(code);

  const { chromium } = await import('playwright');
  const server = await serve({ folder: join(root, 'dist') });
  const browser = await chromium.launch(launchOptions());
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { address: `http://127.0.0.1:${server.port}/`, browser, close };
}
