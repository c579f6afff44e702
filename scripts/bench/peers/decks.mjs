import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { asHtml, asMarkdown } from './eight-slides.mjs';

/** @typedef {import('./eight-slides.mjs').Slide} Slide */

/**
 * A program that others use for slides.
 * @typedef {object} Peer
 * @property {string} name
 * @property {string} note what was chosen where the program leaves a choice
 * @property {Record<string, string>} packages what npm installs for it, with versions
 * @property {string} version the package whose version is named
 * @property {(slides: readonly Slide[], folder: string) => void} write writes what an author writes
 * @property {readonly string[] | undefined} build path of the program in its folder, and arguments
 * @property {string} site the folder that is served then
 */

const sections = (slides) =>
  slides
    .map(
      ({ headline, lines }) =>
        `<section><h2>${asHtml(headline)}</h2>\n${lines.map((line) => `<p>${asHtml(line)}</p>`).join('\n')}</section>`,
    )
    .join('\n');

const page = (head, body) => `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kapitel 2</title>
${head}
</head>
<body>
${body}
</body>
</html>
`;

const markdown = (front, slides) =>
  `---\n${front}\n---\n\n${slides
    .map(
      ({ headline, lines }) =>
        `# ${asMarkdown(headline)}\n\n${lines.map((line) => `${asMarkdown(line)}\n`).join('\n')}`,
    )
    .join('\n---\n\n')}`;

/** reveal.js as its manual shows it. */
function reveal(theme, note) {
  return {
    name: `reveal.js, ${theme}`,
    note,
    packages: { 'reveal.js': '6' },
    version: 'reveal.js',
    write(slides, folder) {
      const files = ['reset.css', 'reveal.css', `theme/${theme}.css`, 'reveal.js'];
      const from = join(folder, 'node_modules/reveal.js/dist');
      mkdirSync(join(folder, 'site'), { recursive: true });
      for (const file of files) copyFileSync(join(from, file), join(folder, 'site', basename(file)));
      const links = files.slice(0, 3).map((file) => `<link rel="stylesheet" href="${basename(file)}">`);
      const start = '<script src="reveal.js"></script>\n<script>Reveal.initialize({ hash: true });</script>';
      const body = `<div class="reveal"><div class="slides">\n${sections(slides)}\n</div></div>\n${start}`;
      writeFileSync(join(folder, 'site/index.html'), page(links.join(''), body));
    },
    build: undefined,
    site: 'site',
  };
}

/** @type {readonly Peer[]} */
export const PEERS = [
  {
    name: 'plain HTML',
    note: 'one page to scroll, five lines of CSS',
    packages: {},
    version: '',
    write(slides, folder) {
      mkdirSync(join(folder, 'site'), { recursive: true });
      const style = `<style>
body { margin: 0; font: 28px/1.4 sans-serif }
section { min-height: 100vh; padding: 48px 64px; box-sizing: border-box }
h2 { font-size: 48px; margin: 0 0 24px }
p { margin: 0 0 12px }
</style>`;
      writeFileSync(join(folder, 'site/index.html'), page(style, sections(slides)));
    },
    build: undefined,
    site: 'site',
  },
  reveal('serif', 'a theme without fonts of its own'),
  reveal('white', 'the theme of its manual, which has its fonts inside'),
  {
    name: 'Slidev',
    note: 'default theme, no fonts from Google',
    packages: { '@slidev/cli': '52', '@slidev/theme-default': '0.25' },
    version: '@slidev/cli',
    write(slides, folder) {
      writeFileSync(join(folder, 'slides.md'), markdown('theme: default\nfonts:\n  provider: none', slides));
    },
    build: ['node_modules/@slidev/cli/bin/slidev.mjs', 'build', 'slides.md', '--out', 'site'],
    site: 'site',
  },
  {
    name: 'Marp',
    note: 'default theme, one file',
    packages: { '@marp-team/marp-cli': '4' },
    version: '@marp-team/marp-cli',
    write(slides, folder) {
      mkdirSync(join(folder, 'site'), { recursive: true });
      writeFileSync(join(folder, 'slides.md'), markdown('marp: true\nlang: de', slides));
    },
    build: ['node_modules/@marp-team/marp-cli/marp-cli.js', 'slides.md', '-o', 'site/index.html'],
    site: 'site',
  },
];
