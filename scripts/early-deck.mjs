import { resolve } from 'node:path';

const START = '/src/deck/start-deck.ts';
const FIRST = 'src/styles/first.css';

/** Behind the second slide; who shows no deck has all styles from the head. */
const REST = `<script>
if (document.documentElement.dataset.view === 'deck')
  document.write(document.querySelector('link[rel="preload"][as="style"]').outerHTML.replace('rel="preload" as="style"', 'rel="stylesheet"'));
</script>`;

/**
 * A Vite plugin that shows the first slide of the deck as early as plain HTML, and lets a slow network bring the rest in the
 * order in which it is needed. The styles of the first two slides stand in the page. Behind the first comes the script that
 * turns until reveal.js is there, behind the second all other styles, behind the last the modules. A `meta` element names the
 * code of the deck, which that script asks for then; for reader and pages the script in the head asks for all styles at once.
 * @returns {import('vite').Plugin[]}
 */
export function earlyDeck() {
  return [
    {
      name: 'early-deck:first-styles',
      apply: 'build',
      config: ({ root = process.cwd() }) => ({
        build: { rolldownOptions: { input: { first: resolve(root, FIRST) } } },
      }),
      transformIndexHtml: {
        order: 'pre',
        handler: (html) => html.replace(new RegExp(`\\s*<link rel="stylesheet" href="/${FIRST}" />`), ''),
      },
    },
    {
      name: 'early-deck',
      apply: 'build',
      transformIndexHtml: {
        order: 'post',
        handler(html, { bundle, chunk }) {
          if (!bundle || !chunk) return html;
          const styles = Object.values(bundle).find(({ names }) => names?.includes('first.css'));
          if (!styles) throw new Error(`scripts/early-deck.mjs: the build has no styles from ${FIRST}`);
          delete bundle[styles.fileName];
          return inOrder(html, { styles: String(styles.source).trim(), deck: deckCode(bundle, chunk) });
        },
      },
    },
  ];
}

/**
 * @param {string} html a built page
 * @param {{ styles: string, deck: readonly string[] }} first styles of the first two slides; paths of the deck's code from the page
 * @returns {string} throws where the page has no stylesheet, no module, no third slide or no script of the deck
 */
export function inOrder(html, { styles, deck }) {
  const take = (what, pattern) => {
    const found = html.match(pattern);
    if (!found) throw new Error(`scripts/early-deck.mjs: the page has no ${what}`);
    html = html.replace(pattern, '');
    return found.join('').trim();
  };
  const script = take('script of the deck', /\s*<script>\s*\/\/ The deck before reveal\.js(?:.|\n)*?<\/script>/);
  const stylesheet = take('stylesheet', /\s*<link rel="stylesheet"[^>]*>/);
  const modules = take('module', /\s*<script type="module"[^>]*><\/script>|\s*<link rel="modulepreload"[^>]*>/g);
  const [, address] = / href="([^"]*)"/.exec(stylesheet) ?? [];
  const [, second, third] = [...html.matchAll(/<section id="[^"]*" class="slide/g)].map(({ index }) => index);
  if (!second || !third) throw new Error('scripts/early-deck.mjs: the page has no third slide');
  const head = [
    `<noscript>${stylesheet}</noscript>`,
    `<style>${styles}</style>`,
    `<link rel="preload" as="style" href="${address}">`,
    `<meta name="deck-code" content="${deck.map((file) => `./${file}`).join(' ')}">`,
  ];
  return `${html.slice(0, second)}${script}\n${html.slice(second, third)}${REST}\n${html.slice(third)}`
    .replace(/(?=\s*<script>)/, () => head.map((line) => `\n    ${line}`).join(''))
    .replace(/(?=\s*<\/body>)/, () => `\n    ${modules}`);
}

/**
 * The files that the deck needs beside those of the first module.
 * @param {import('vite').Rolldown.OutputBundle} bundle
 * @param {import('vite').Rolldown.OutputChunk} entry
 * @returns {string[]}
 */
function deckCode(bundle, entry) {
  const start = Object.values(bundle).find(({ facadeModuleId }) => facadeModuleId?.endsWith(START));
  if (!start) throw new Error(`scripts/early-deck.mjs: the build has no file for ${START}`);
  const known = importsOf(bundle, entry.fileName, new Set());
  return [...importsOf(bundle, start.fileName, new Set())].filter((file) => !known.has(file));
}

function importsOf(bundle, file, found) {
  if (found.has(file)) return found;
  found.add(file);
  for (const next of bundle[file]?.imports ?? []) importsOf(bundle, next, found);
  return found;
}
