import { describe, expect, test } from 'vitest';
import { drawSvg, readSvg } from './diagram.ts';
import type { Finding } from './finding.ts';
import { reportInto } from './place.ts';
import { Source } from './source.ts';

const head = '<title id="t">Titel</title><desc id="d">Ein Satz.</desc>';
const wrap = (inner: string): string => `<svg viewBox="0 0 9 9" aria-labelledby="t d">${head}${inner}</svg>`;

function read(text: string) {
  const findings: Finding[] = [];
  const tokens = readSvg(new Source('assets/diagrams/D01.svg', text), 'diagram D01', reportInto(findings));
  return { tokens, findings: findings.map(({ line, column, problem }) => `${line}:${column} ${problem}`) };
}

function draw(text: string, prefix: string, firstFragment?: number) {
  const { tokens, findings } = read(text);
  expect(findings).toEqual([]);
  return drawSvg(tokens ?? [], prefix, firstFragment);
}

describe('drawSvg', () => {
  test('makes ids unique wherever they are named', () => {
    const inner = '<marker id="m"/><path marker-end="url(#m)" fill=\'url(#m)\'/><use href="#m" xlink:href="#m"/>';
    expect(draw(wrap(inner), 'k2-').svg).toBe(
      '<svg viewBox="0 0 9 9" aria-labelledby="k2-t k2-d"><title id="k2-t">Titel</title>' +
        '<desc id="k2-d">Ein Satz.</desc><marker id="k2-m"/><path marker-end="url(#k2-m)" fill="url(#k2-m)"/>' +
        '<use href="#k2-m" xlink:href="#k2-m"/></svg>',
    );
  });

  test('turns its steps into fragments in the order of their numbers', () => {
    const { svg, steps } = draw(wrap('<g data-step="2"/><g data-step="1"/><g data-step="2"/>'), '', 4);
    expect(steps).toBe(2);
    expect(svg.match(/data-fragment-index="\d"/g)).toEqual([
      'data-fragment-index="5"',
      'data-fragment-index="4"',
      'data-fragment-index="5"',
    ]);
    expect(svg).toContain('<g data-step="1" class="fragment" data-fragment-index="4"/>');
  });

  test('keeps the classes of a step', () => {
    const { svg } = draw(wrap('<g class="a" data-step="1"/>'), '', 0);
    expect(svg).toContain('<g data-step="1" class="a fragment" data-fragment-index="0"/>');
  });

  test('makes no fragments of a drawing that is shown whole', () => {
    expect(draw(wrap('<g data-step="1"/>'), '').svg).not.toContain('fragment');
  });

  test('leaves out comments and the XML declaration', () => {
    expect(draw(`<?xml version="1.0"?>\n<!-- a -->${wrap('')}\n`, '').svg).toBe(wrap(''));
  });
});

describe('readSvg', () => {
  test.each([
    ['<script>alert(1)</script>', '<script> is not allowed in a drawing'],
    ['<foreignObject/>', '<foreignObject> is not allowed in a drawing'],
    ['<style>text{}</style>', '<style> is not allowed in a drawing'],
    ['<animate attributeName="href"/>', '<animate> is not allowed in a drawing'],
    ['<a href="#t"/>', '<a> is not allowed in a drawing'],
    ['<image href="x.png"/>', '<image> is not allowed in a drawing'],
    ['<rect onclick="x"/>', 'the attribute onclick runs code'],
    ['<rect style="fill:red"/>', 'a style attribute is refused by the page'],
    ['<use href="https://x.de/a.svg#b"/>', 'it refers to "https://x.de/a.svg#b" outside the drawing'],
    ['<use xlink:href="javascript:x"/>', 'it refers to "javascript:x" outside the drawing'],
    ['<rect fill="url(https://x.de)"/>', 'it loads "url(https://x.de)"'],
    ['<rect id="t"/>', 'the id "t" stands twice'],
    ['<rect ONCLICK="x"/>', 'the attribute onclick runs code'],
    ['<rect STYLE="fill:red"/>', 'a style attribute is refused by the page'],
    ['<rect fill="&#117;rl(https://x.de)"/>', '"&#117;rl(https://x.de)" hides a character'],
    ['<rect fill="\\75rl(https://x.de)"/>', '"\\75rl(https://x.de)" hides a character'],
    ['<rect data-step="1"/>', '<rect> is a build step'],
    ['<g data-step="eins"/>', 'step "eins" is no number'],
    ['<rect', 'this is not plain SVG'],
    ['<rect a=b/>', 'this is not plain SVG'],
    ['Müller & Co.', 'this is not plain SVG'],
    ['<![CDATA[<script>]]>', 'this is not plain SVG'],
    ['</g>', '</g> closes <svg>'],
  ])('refuses %s', (inner, problem) => {
    const { tokens, findings } = read(wrap(inner));
    expect(tokens).toBeUndefined();
    expect(findings[0]).toContain(problem);
  });

  test('refuses a doctype with entities', () => {
    expect(read(`<!DOCTYPE svg [<!ENTITY a "b">]>${wrap('')}`).tokens).toBeUndefined();
  });

  test('wants a title, a description and a viewBox', () => {
    expect(read('<svg><title> </title></svg>').findings).toEqual([
      '1:1 <svg> has no viewBox',
      '1:1 it has no <title>',
      '1:1 it has no <desc>',
    ]);
  });

  test('refuses an empty drawing, an unclosed one and two of them', () => {
    expect(read('nur Text').findings).toEqual(['1:1 it has no <svg>']);
    expect(read(wrap('<g>').replace('</svg>', '')).findings).toEqual(['1:1 <g> is not closed']);
    expect(read(`${wrap('')}<rect/>`).findings.join()).toContain('a drawing begins with <svg>');
  });
});
