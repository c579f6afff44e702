import { basename } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { oneFile, withoutNeighbours } from './one-file.ts';

/** Permanent: it is what people look for on the stick. */
export const singleFileName = 'tag8.html';

/** Builds the whole site into one page that opens from a disk, where scripts and styles of other files are refused. */
export function singleFile(): Plugin {
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      publicDir: false,
      build: {
        outDir: 'dist-single',
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        cssCodeSplit: false,
        modulePreload: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    transformIndexHtml: { order: 'pre', handler: withoutNeighbours },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle);
        const source = oneFile(textOf(files, 'index.html'), {
          script: textOf(files, '.js'),
          style: textOf(files, '.css'),
          icon: textOf(files, '.svg'),
        });
        for (const { fileName } of files) delete bundle[fileName];
        this.emitFile({ type: 'asset', fileName: singleFileName, source });
      },
    },
  };
}

/** The only file whose name ends so: a second one would be lost. */
function textOf(files: readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[], ending: string): string {
  const [file, second] = files.filter(({ fileName }) => fileName.endsWith(ending));
  if (!file || second) throw new Error(`the build has ${file ? 'several files' : 'no file'} ${basename(ending)}`);
  return file.type === 'chunk' ? file.code : String(Buffer.from(file.source));
}
