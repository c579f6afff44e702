import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.mjs';

const inBrowser = ['src/{elements,deck,reader,pages,app}/**/*.test.ts', 'src/{progress,offline}/**/*.browser.test.ts'];

const fromTests = [
  'lit',
  'lit/decorators.js',
  'lit/directives/if-defined.js',
  'lit/directives/live.js',
  'lit/directives/repeat.js',
  '@lit/context',
  'axe-core',
];

/** Two places where tests run: `node` for what has no page, `browser` (a real Chromium) for what has one. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          // Properties take their time on a machine that does other things as well.
          testTimeout: 20_000,
          include: [
            'src/{model,course,progress,offline,paper,qr,single,strings}/**/*.test.ts',
            'scripts/**/*.test.mjs',
          ],
          exclude: [...configDefaults.exclude, ...inBrowser],
        },
      },
      {
        // Found only while tests run, they would reload the page under the tests.
        optimizeDeps: { include: fromTests },
        test: {
          name: 'browser',
          include: inBrowser,
          testTimeout: 20_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 720 },
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
