import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.mjs';
import { freePort } from './scripts/static-server.mjs';

// Any sub-path, as on GitHub Pages: a page that asks for `/something` fails here. Workers inherit the chosen port.
const base = '/any-repo-name/';
process.env.SMM_E2E_PORT ??= String(await freePort());
const port = process.env.SMM_E2E_PORT;
const site = `http://127.0.0.1:${port}${base}`;

/** Journeys through the built site in dist/; build it first. A spec opens the site with `page.goto('./?ansicht=lesen')`. */
export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  fullyParallel: true,
  // Two browsers share few cores: what fails once and then passes is named as flaky, in the list and in the proof.
  retries: 1,
  // What takes long and says little more than its smaller brother runs with `npm run gate`.
  ...(process.env.SMM_GATE ? {} : { grepInvert: /@gate/ }),
  forbidOnly: Boolean(process.env.CI),
  reporter: [
    ['list'],
    ...(process.env.GITHUB_ACTIONS ? [['github'] as const] : []),
    // The gate keeps what was tried for its proof.
    ...(process.env.SMM_GATE ? [['json', { outputFile: process.env.SMM_GATE }] as const] : []),
  ],
  // Kept pages and files would make one test depend on another; e2e/offline.spec.ts allows them.
  use: { baseURL: site, locale: 'de-DE', serviceWorkers: 'block', launchOptions: launchOptions() },
  projects: [
    {
      name: 'desktop',
      testIgnore: '**/*.touch.spec.ts',
      use: { viewport: { width: 1280, height: 720 } },
    },
    {
      name: 'touch',
      testMatch: '**/*.touch.spec.ts',
      use: { viewport: { width: 1280, height: 720 }, hasTouch: true },
    },
  ],
  webServer: { command: `node scripts/serve.mjs dist --base ${base} --port ${port}`, url: site },
});
