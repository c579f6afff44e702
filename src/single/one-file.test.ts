import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { oneFile, withoutNeighbours } from './one-file.ts';

const built = `<html><head>
  <link rel="icon" href="./assets/icon-1.svg" type="image/svg+xml" />
  <script>first()</script>
  <script type="module" crossorigin src="./assets/index-1.js"></script>
  <link rel="stylesheet" crossorigin href="./assets/index-1.css">
</head><body><p>Folie</p></body></html>`;
const parts = { script: 'start("$&")', style: 'p{color:red}', icon: '<svg a="#b"/>' };

test('script, style and icon stand in the page, and the script after all that can be read', () => {
  const page = oneFile(built, parts);
  expect(page).toContain('<style>p{color:red}</style>');
  expect(page).toContain('href="data:image/svg+xml,%3Csvg%20a%3D%22%23b%22%2F%3E"');
  expect(page).toMatch(/<p>Folie<\/p>\s*<script type="module">start\("\$&"\)<\/script>\s*<\/body>/);
  expect(page).not.toContain('assets/');
});

test('the policy names the scripts and the style by their hash and lets the page ask for nothing', () => {
  const [, policy = ''] = /content="([^"]*)"/.exec(oneFile(built, parts)) ?? [];
  for (const text of ['first()', parts.script, parts.style])
    expect(policy).toContain(createHash('sha256').update(text).digest('base64'));
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/'self'|https?:|unsafe|\*|connect-src|manifest-src/);
});

test('nothing in the script ends its element or begins a comment', () => {
  const page = oneFile(built, { ...parts, script: `a("</SCRIPT><!--<script>", 1 < 2)` });
  expect(page).toContain('a("\\x3C/SCRIPT>\\x3C!--\\x3Cscript>", 1 < 2)');
});

test('a page that would still ask for a file is not built', () => {
  const broken = built.replace('<p>', '<img src="./a.png"><p>');
  expect(() => oneFile(broken, parts)).toThrow('would still ask for another: <img src="./a.png">');
  expect(() => oneFile(built, { ...parts, style: 'p{background:url(./a.png)}' })).toThrow('url(./a.png)');
  const preload = built.replace('<script>', '<link rel="modulepreload" href="./a.js"><script>');
  expect(() => oneFile(preload, parts)).toThrow('modulepreload');
});

test('what names files beside the page is left out', () => {
  const page = withoutNeighbours(`<head>
    <link rel="icon" href="/a.svg" />
    <link rel="apple-touch-icon" href="/a.png" />
    <link rel="manifest" href="/m.webmanifest" />
  </head>`);
  expect(page.replace(/\s+/g, ' ')).toBe('<head> <link rel="icon" href="/a.svg" /> </head>');
});
