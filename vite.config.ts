import { defineConfig } from 'vite';
import { leanReveal } from './scripts/lean-reveal.mjs';
import { course } from './src/course/plugin.ts';
import { offline } from './src/offline/build/plugin.ts';

/** A relative base: the built site works from any sub-path. */
export default defineConfig({
  base: './',
  plugins: [course(), offline(), leanReveal()],
});
