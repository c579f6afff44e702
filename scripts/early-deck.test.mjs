import { expect, test } from 'vitest';
import { inOrder } from './early-deck.mjs';

const page = `<head>
  <script>first()</script>
  <script type="module" src="./a.js"></script>
  <link rel="modulepreload" href="./b.js">
  <link rel="stylesheet" href="./a.css">
</head>
<main>
<section id="k0-s01" class="slide title"></section>
<section id="k0-s02" class="slide"></section>
<section id="k0-s03" class="slide"></section>
</main>
<script>
  // The deck before reveal.js is there: turns.
  early()
</script>
</body>`;
const first = { styles: 'h2{}', deck: ['assets/deck.js', 'assets/keys.js'] };

test('the first two slides have their styles in the page, and what they do not need comes behind them', () => {
  const tags = inOrder(page, first).match(/<(?:script|link|meta|style|section)[^>]*>/g);
  expect(tags).toEqual([
    '<link rel="stylesheet" href="./a.css">',
    '<style>',
    '<link rel="preload" as="style" href="./a.css">',
    '<meta name="deck-code" content="./assets/deck.js ./assets/keys.js">',
    '<script>',
    '<section id="k0-s01" class="slide title">',
    '<script>',
    '<section id="k0-s02" class="slide">',
    '<script>',
    '<section id="k0-s03" class="slide">',
    '<script type="module" src="./a.js">',
    '<link rel="modulepreload" href="./b.js">',
  ]);
});

test.each([
  ['stylesheet', 'rel="stylesheet"', 'rel="style"'],
  ['module', 'modul', ''],
  ['third slide', / class="slide"/g, ''],
  ['script of the deck', 'before reveal.js', ''],
])('a page without %s stops the build', (what, found, instead) => {
  expect(() => inOrder(page.replaceAll(found, instead), first)).toThrow(`no ${what}`);
});
