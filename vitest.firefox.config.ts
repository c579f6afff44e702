import { defineConfig } from 'vitest/config';

/** Journeys through the built site and the single file in Firefox; started by scripts/firefox.mjs. */
export default defineConfig({
  test: { include: ['e2e-firefox/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false },
});
