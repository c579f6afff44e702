import { describe, expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { reportInto } from '../place.ts';
import { Source } from '../source.ts';
import { checkLabels } from './label-rules.ts';
import { svgTokens } from './svg-tokens.ts';

function problems(inner: string): readonly string[] {
  const findings: Finding[] = [];
  const source = new Source('assets/diagrams/D01.svg', `<svg viewBox="0 0 400 200">${inner}</svg>`);
  checkLabels(svgTokens(source.text), source, 'diagram D01', reportInto(findings));
  return findings.map(({ problem }) => problem);
}
const text = (words: string, attributes: string) => `<text ${attributes}>${words}</text>`;

describe('a label is too small', () => {
  test('below 28 units, where a class of the drawing makes it no axis', () => {
    expect(problems(text('Ziel', 'x="0" y="50" font-size="27"'))).toEqual(['the label „Ziel“ has 27 units']);
    expect(problems(text('Ziel', 'x="0" y="50" font-size="28"'))).toEqual([]);
    expect(problems(text('Ziel', 'class="axis" x="0" y="50" font-size="22"'))).toEqual([]);
    expect(problems(text('Ziel', 'class="axis" x="0" y="50" font-size="21"'))).toHaveLength(1);
  });

  test('also where its size is that of its group, or of nobody', () => {
    expect(problems(`<g font-size="20">${text('Ziel', 'x="0" y="50"')}</g>`)).toHaveLength(1);
    expect(problems(text('Ziel', 'x="0" y="50"'))).toEqual(['the label „Ziel“ has 16 units']);
  });
});

describe('a label leaves the drawing', () => {
  test.each([
    ['to the right', 'x="330" y="50"'],
    ['to the left of its end', 'x="50" y="50" text-anchor="end"'],
    ['above', 'x="0" y="10"'],
    ['below', 'x="0" y="198"'],
    ['in a shifted group', 'x="0" y="50" transform="translate(340 0)"'],
    ['turned', 'x="0" y="0" transform="translate(200 40) rotate(-90)"'],
  ])('%s', (_, attributes) => {
    expect(problems(text('Verkaufen', `${attributes} font-size="28"`))).toEqual([
      expect.stringContaining('the label „Verkaufen“ leaves the drawing by'),
    ]);
  });

  test('not where it stands at the edge, or a large letter is set out to look flush', () => {
    expect(problems(text('Verkaufen', 'x="400" y="194" font-size="28" text-anchor="end"'))).toEqual([]);
    expect(problems(text('S', 'class="d" x="-1" y="155" font-size="200" font-weight="800"'))).toEqual([]);
  });
});

describe('two labels', () => {
  test('that lie on each other are told once, at the second', () => {
    const two = text('Zuhören', 'x="0" y="50" font-size="28"') + text('Helfen', 'x="60" y="52" font-size="28"');
    expect(problems(two)).toEqual(['the label „Helfen“ lies on „Zuhören“']);
  });

  test('that stand below or beside each other are not told', () => {
    const below = text('Zuhören', 'x="0" y="50" font-size="28"') + text('Helfen', 'x="0" y="82" font-size="28"');
    const beside = text('A &amp; B', 'x="0" y="120" font-size="28"') + text('Helfen', 'x="90" y="120" font-size="28"');
    expect(problems(below + beside)).toEqual([]);
  });

  test('of different build steps count too: at the end, and in the reader, both are seen', () => {
    const steps = [1, 2].map((step) => `<g data-step="${step}">${text('Ziel', 'x="0" y="50" font-size="28"')}</g>`);
    expect(problems(steps.join(''))).toEqual(['the label „Ziel“ lies on „Ziel“']);
  });
});

test('a bold face is wider, and a letter that it lacks counts as wide', () => {
  const at = (attributes: string, words: string) => problems(text(words, `x="0" y="50" font-size="28" ${attributes}`));
  const words = 'Unternehmensstrategie in Zahlen'.slice(0, 29);
  expect(at('', words)).toEqual([]);
  expect(at('font-weight="800"', words)).toHaveLength(1);
  expect(at('', 'Ω'.repeat(17))).toHaveLength(1);
});
