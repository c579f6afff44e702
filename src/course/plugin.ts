import { relative, sep } from 'node:path';
import type { Logger, Plugin, ViteDevServer } from 'vite';
import { checkReport, isError } from './check.ts';
import { compile } from './course.ts';
import { withPolicy } from './csp.ts';
import { courseModule, moduleText, type Shape } from './data-module.ts';
import { appendixHtml } from './page/appendix-html.ts';
import { renderPage } from './page.ts';
import { courseFolders, readCourseFiles } from './read-files.ts';

/** Where index.html takes the course. */
const slot = '<!--course-->';
/** Where index.html takes what follows the last chapter. */
const appendixSlot = '<!--appendix-->';
/** Several files saved at once are one change. */
const settle = 50;

/** The course as a site of many files: with a policy that lets them come from the site alone. */
export function course(): Plugin[] {
  return [
    courseOf('site'),
    {
      name: 'course:policy',
      apply: 'build',
      enforce: 'post',
      // From a disk a stylesheet with this attribute is refused; from the site's own origin it says nothing.
      transformIndexHtml: {
        order: 'post',
        handler: (html) =>
          withPolicy(html.replaceAll('<link rel="stylesheet" crossorigin ', '<link rel="stylesheet" ')),
      },
    },
  ];
}

/**
 * Feeds Vite with the course: written into index.html, its data as virtual modules. A build ends with all findings at
 * once where one is an error. While editing, an error shows in the place of its slide or item and the rest goes on; every
 * change reloads the page, which comes back to the same slide by its address.
 * @param shape where pictures of items lie: each a file of the site, or in the data of the one file that there is.
 */
export function courseOf(shape: Shape): Plugin {
  let root = '';
  let building = false;
  let logger: Logger | undefined;
  let compiled: ReturnType<typeof compile> | undefined;
  const current = (): ReturnType<typeof compile> => {
    compiled ??= compile(readCourseFiles(root));
    return compiled;
  };
  const report = (): string => checkReport(current());

  return {
    name: 'course',
    configResolved(config) {
      root = config.root;
      building = config.command === 'build';
      logger = config.logger;
    },
    buildStart() {
      compiled = undefined;
      const { findings } = current();
      if (!findings.length) return;
      // Where in our code it was found helps no author: no stack.
      if (building && findings.some(isError))
        this.error({ message: `the course has errors\n\n${report()}`, stack: '' });
      logger?.warn(`\n${report()}\n`);
    },
    resolveId: (id) => (id === courseModule || id.startsWith(`${courseModule}/`) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith(`\0${courseModule}`) ? moduleText(current().course, id.slice(1), shape) : undefined),
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        for (const needed of [slot, appendixSlot]) {
          if (!html.includes(needed)) throw new Error(`index.html has no ${needed}`);
        }
        const { course, findings } = current();
        return html.replace(slot, () => renderPage(course, findings)).replace(appendixSlot, () => appendixHtml(course));
      },
    },
    configureServer(server) {
      watch(server, root, () => {
        compiled = undefined;
        server.config.logger.info(report(), { timestamp: true });
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

function watch({ watcher }: ViteDevServer, root: string, changed: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  watcher.on('all', (_, file) => {
    const [folder] = relative(root, file).split(sep);
    if (!courseFolders.some((own) => own === folder)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, settle);
  });
}
