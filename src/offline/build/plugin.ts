import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { sealSite, workerFile } from './seal-site.ts';

/** Builds the service worker beside the page and, when everything lies in its folder, tells it which files are the site. */
export function offline(): Plugin {
  let folder = '';
  return {
    name: 'offline',
    apply: 'build',
    config: ({ root = process.cwd() }) => ({
      build: {
        rolldownOptions: {
          input: {
            index: resolve(root, 'index.html'),
            worker: fileURLToPath(new URL('../worker/sw.ts', import.meta.url)),
          },
          output: {
            // Its address is permanent: browsers look there for the next version.
            entryFileNames: ({ name }) => (name === 'worker' ? workerFile : 'assets/[name]-[hash].js'),
          },
        },
      },
    }),
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    writeBundle: { order: 'post', sequential: true, handler: () => sealSite(folder) },
  };
}
