import { expect, test } from 'vitest';
import { asHtml, asMarkdown } from './eight-slides.mjs';

test('text stays text for every Markdown program', () => {
  expect(asMarkdown('# *Ziel* {{x}} <b> „ja“ 5 %')).toBe(
    '&#35; &#42;Ziel&#42; &#123;&#123;x&#125;&#125; &#60;b&#62; „ja“ 5 %',
  );
});

test('text stays text in a page', () => {
  expect(asHtml('a < b & c')).toBe('a &#60; b &#38; c');
});
