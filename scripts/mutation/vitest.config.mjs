import { defineConfig } from 'vitest/config';

/** The tests of one pure room alone: each change is tried in Node, without a browser. */
export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 60_000,
    include: [`src/${process.env.SMM_MUTATED ?? 'model'}/**/*.test.ts`],
  },
});
