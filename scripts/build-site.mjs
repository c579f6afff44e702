import { root } from './run.mjs';

/**
 * Builds the site, or with mode `single` the one file, and says how long it took. A mistake in the course is told in full,
 * and nothing is written. Call it after `ensureDependencies`.
 * @param {{ mode?: 'production' | 'single', quiet: boolean, outDir?: string }} options quiet lists no files; outDir
 *   absolute, else dist/ or dist-single/
 * @returns {Promise<0 | 1>} the exit code
 */
export async function buildSite({ mode = 'production', quiet, outDir }) {
  process.chdir(root);
  const { build } = await import('vite');
  const from = performance.now();
  try {
    const out = outDir ? { build: { outDir, emptyOutDir: true } } : {};
    await build({ root, mode, logLevel: quiet ? 'warn' : 'info', ...out });
    console.log(`Built in ${((performance.now() - from) / 1000).toFixed(1)} s`);
    return 0;
  } catch (error) {
    // Authors read this: a message names file and line, the stack that the bundler adds would bury it.
    for (const { message } of error.errors ?? [error]) console.error(message);
    return 1;
  }
}
