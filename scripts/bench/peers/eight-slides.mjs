import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../run.mjs';

/** The chapter whose eight slides are compared. */
export const CHAPTER = 'k2';

/**
 * A slide as every program can show it.
 * @typedef {{ headline: string, lines: string[] }} Slide
 */

/**
 * Reads the slides of one chapter from the built page: headlines and texts, without exercises' controls and drawings.
 * @param {import('playwright').Browser} browser reads the page; nothing of the site runs
 * @returns {Promise<Slide[]>}
 */
export async function readEightSlides(browser) {
  const page = await browser.newPage();
  const html = readFileSync(join(root, 'dist/index.html'), 'utf8');
  const slides = await page.evaluate(readSlides, { html, chapter: CHAPTER });
  await page.close();
  if (slides.length !== 8) throw new Error(`chapter ${CHAPTER} has ${slides.length} slides, not eight`);
  return slides;
}

/** Runs in the page. */
function readSlides({ html, chapter }) {
  const built = new DOMParser().parseFromString(html, 'text/html');
  return [...built.querySelectorAll(`#${chapter} .slide`)].map((slide) => {
    const clean = (element) => element.textContent.trim().replace(/\s+/g, ' ');
    const headline = clean(slide.querySelector('h2'));
    for (const left of slide.querySelectorAll('h2, svg, .folio, .reader-only')) left.remove();
    const lines = [...slide.querySelectorAll('p, li, td, th, h3')]
      .filter((element) => !element.querySelector('p, li, td, h3'))
      .map(clean)
      .filter(Boolean);
    return { headline, lines };
  });
}

/** Text that no Markdown program takes for anything but text. */
export function asMarkdown(text) {
  return text.replace(/[^\p{L}\p{N} .,:;?!„“–()%/-]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

/** Text as text of an element. */
export function asHtml(text) {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
