import { expect, test } from 'vitest';
import { inOrder } from './early-deck.mjs';

const page = `<head>
  <script>first()</script>
  <script type="module" src="./a.js"></script>
  <link rel="modulepreload" href="./b.js">
  <link rel="stylesheet" href="./a.css">
</head>`;

test('styles come before modules, and the code of the deck is named before the first script', () => {
  const tags = inOrder(page, ['assets/deck.js', 'assets/keys.js']).match(/<(?:script|link|meta)[^>]*>/g);
  expect(tags).toEqual([
    '<meta name="deck-code" content="./assets/deck.js ./assets/keys.js">',
    '<script>',
    '<link rel="stylesheet" href="./a.css">',
    '<script type="module" src="./a.js">',
    '<link rel="modulepreload" href="./b.js">',
  ]);
});

test('a page that has become another stops the build', () => {
  expect(() => inOrder(page.replace('stylesheet', 'style'), [])).toThrow('no stylesheet');
});
