import { defineConfig } from 'vite';
import { earlyDeck } from './scripts/early-deck.mjs';
import { leanReveal } from './scripts/lean-reveal.mjs';
import { course, courseOf } from './src/course/plugin.ts';
import { offline } from './src/offline/build/plugin.ts';
import { singleFile } from './src/single/plugin.ts';

/** A relative base: the built site works from any sub-path. Mode `single` builds one file instead. */
export default defineConfig(({ mode }) => ({
  base: './',
  // How long each plugin took is nothing that an author can mend.
  build: { rolldownOptions: { checks: { pluginTimings: false } } },
  plugins: [
    ...(mode === 'single' ? [courseOf('file'), singleFile()] : [course(), earlyDeck(), offline()]),
    leanReveal(),
  ],
}));
