import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../run.mjs';

const FILES = ['reset.css', 'reveal.css', 'theme/white.css', 'reveal.js'];

/**
 * Writes the deck to compare with: reveal.js as its manual shows it, its white theme, and the headlines and texts of
 * the built page, without exercises and drawings.
 * @param {import('playwright').Browser} browser reads the page; nothing of the site runs
 * @param {string} folder absolute; made where it is missing
 * @returns {Promise<void>}
 */
export async function writeBareDeck(browser, folder) {
  mkdirSync(folder, { recursive: true });
  for (const file of FILES) copyFileSync(join(root, 'node_modules/reveal.js/dist', file), join(folder, basename(file)));
  const page = await browser.newPage();
  const sections = await page.evaluate(readSections, readFileSync(join(root, 'dist/index.html'), 'utf8'));
  await page.close();
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>Bare deck</title>
<link rel="stylesheet" href="reset.css"><link rel="stylesheet" href="reveal.css"><link rel="stylesheet" href="white.css">
</head>
<body>
<div class="reveal"><div class="slides">
${sections.join('\n')}
</div></div>
<script src="reveal.js"></script>
<script>Reveal.initialize({ hash: true });</script>
</body>
</html>
`,
  );
}

/** Runs in the page: the slides of a page as plain sections with one headline and one paragraph. */
function readSections(html) {
  const built = new DOMParser().parseFromString(html, 'text/html');
  const slides = [...built.querySelectorAll('section[id]')].filter((slide) => !slide.querySelector('section'));
  return slides.map((slide) => {
    const headline = slide.querySelector('h1, h2')?.textContent ?? '';
    for (const left of slide.querySelectorAll('h1, h2, svg, style, script')) left.remove();
    const section = document.createElement('section');
    for (const [tag, text] of Object.entries({ h2: headline, p: slide.textContent })) {
      section.appendChild(document.createElement(tag)).textContent = text.trim().replace(/\s+/g, ' ');
    }
    return section.outerHTML;
  });
}
