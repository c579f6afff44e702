const room = process.env.SMM_MUTATED ?? 'model';

/**
 * For `npm run mutation`.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutation/vitest.config.mjs' },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [`src/${room}/**/*.ts`, '!src/**/*.test.ts', '!src/**/testing/**'],
  coverageAnalysis: 'perTest',
  // What runs while a module is loaded (tables, words) would have to be tried with every test.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `mutation/${room}-results.json`,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: `mutation/${room}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 85, break: 85 },
  // Stryker would rewrite tsconfig.json for its copy with a part of TypeScript that version 7 does not have; Vitest needs none of it.
  tsconfigFile: 'none',
  tempDirName: '.mutation',
};
