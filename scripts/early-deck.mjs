const START = '/src/deck/start-deck.ts';

/**
 * A Vite plugin that lets a slow network bring things in the order in which they are needed: styles before modules, and the
 * code of the deck with the page instead of after its first module. A `meta` element names that code; the script in the
 * head of index.html asks for it, in the deck only.
 * @returns {import('vite').Plugin}
 */
export function earlyDeck() {
  return {
    name: 'early-deck',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle, chunk }) => (bundle && chunk ? inOrder(html, deckCode(bundle, chunk)) : html),
    },
  };
}

/**
 * @param {string} html a built page
 * @param {readonly string[]} files paths of the deck's code from the page
 * @returns {string} throws where the page has no stylesheet or no module
 */
export function inOrder(html, files) {
  const [style] = /\s*<link rel="stylesheet"[^>]*>/.exec(html) ?? [];
  const module = /\s*<script type="module"[^>]*src=/;
  if (!style || !module.test(html)) throw new Error('scripts/early-deck.mjs: the page has no stylesheet or no module');
  const names = `\n    <meta name="deck-code" content="${files.map((file) => `./${file}`).join(' ')}">`;
  return html
    .replace(style, '')
    .replace(module, (start) => style + start)
    .replace(/(?=\s*<script>)/, () => names);
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
