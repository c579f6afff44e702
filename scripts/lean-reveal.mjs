/** What reveal.js 6.0.2 does with every turn, for all slides of the page, and this deck does not need. */
const cuts = [
  {
    why: 'It puts the text of the slide into a status region that start-deck.ts has removed, asking for the style of every node.',
    from: '\t\t\tIe(Le(y));\n',
    to: '',
    times: 2,
  },
  {
    why: 'It searches every far slide for media to unload, also those that it has unloaded before.',
    from: '\tunload(e) {\n',
    to: '\tunload(e) {\n\t\tif (e.style.display === "none") return;\n',
    times: 1,
  },
];

/**
 * A Vite plugin that leaves these things out of the built deck. The build stops where reveal.js does not read as expected:
 * a new version is looked at anew.
 * @returns {import('vite').Plugin}
 */
export function leanReveal() {
  return {
    name: 'lean-reveal',
    apply: 'build',
    transform: {
      filter: { id: /\/reveal\.js\/dist\/reveal\.mjs$/ },
      handler: (code) => cuts.reduce(cut, code),
    },
  };
}

/**
 * @param {string} code
 * @param {typeof cuts[number]} one
 */
function cut(code, { why, from, to, times }) {
  const parts = code.split(from);
  if (parts.length !== times + 1)
    throw new Error(
      `scripts/lean-reveal.mjs: reveal.js has changed; „${from.trim()}“ stands ${parts.length - 1} times in it, not ${times}. ${why}`,
    );
  return parts.join(to);
}
