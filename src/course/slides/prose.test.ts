import { describe, expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { reportInto } from '../place.ts';
import { Source } from '../source.ts';
import { readLines } from './lines.ts';
import { renderBlocks } from './markdown.ts';
import { plainText, readProse } from './prose.ts';

function read(...rows: string[]) {
  const findings: Finding[] = [];
  const report = reportInto(findings);
  const source = new Source('slides/a.md', rows.join('\n'));
  const prose = readProse(readLines(source, report), 'slide "k2-s01"', report);
  const at = ({ name, place }: { name: string; place: { start: number } }) => {
    const { line, column } = source.at(place.start);
    return `${line}:${column} ${name}`;
  };
  return {
    prose,
    at,
    html: renderBlocks(prose.tokens, { slide: 'k2-s01', numberOf: () => 3 }).trim(),
    findings: findings.map(({ line, column, problem }) => `${line}:${column} ${problem}`),
  };
}

describe('readProse', () => {
  test('knows the place of source marks in paragraphs, lists, quotes and cells', () => {
    const { prose, at } = read(
      'Ein *Satz*[^a] und',
      'noch einer[^b].',
      '',
      '- Punkt[^c]',
      '',
      '> Zitat[^d]',
      '',
      '| x[^e] | x[^e] |',
      '| --- | --- |',
      '| x | y **z**[^f] |',
    );
    expect(prose.uses.sources.map(at)).toEqual(['1:11 a', '2:11 b', '4:8 c', '6:8 d', '8:4 e', '8:12 e', '10:14 f']);
  });

  test('keeps a word with a single letter before its hyphen on one line', () => {
    expect(read('Die E-Mail der SMM-Ziele').html).toBe('<p>Die <span class="nowrap">E-Mail</span> der SMM-Ziele</p>');
  });

  test('a source mark becomes a number that leads to the source line', () => {
    expect(read('Satz[^a].').html).toBe('<p>Satz<sup class="source-mark"><a href="#k2-s01-q3">3</a></sup>.</p>');
  });

  test('a term keeps its words and names its entry', () => {
    const { html, prose, at } = read('Vor [*Shitstorms*]{shitstorm} warnen');
    expect(html).toBe(
      '<p>Vor <button type="button" class="term" data-term="shitstorm" popovertarget="begriff-shitstorm"><em>Shitstorms</em></button> warnen</p>',
    );
    expect(prose.uses.terms.map(at)).toEqual(['1:5 shitstorm']);
  });

  test('allows links to the web, to an address and to a slide', () => {
    const { findings, html } = read('[a](https://x.de) [b](mailto:a@b.de) [c](#k2-s02) <http://y.de>');
    expect(findings).toEqual([]);
    expect(html).toContain('<a href="#k2-s02">c</a>');
  });

  test.each([
    ['[a](javascript:alert(1))', 'javascript:alert(1)'],
    ['[a](<JavaScript:x>)', 'JavaScript:x'],
    ['<vbscript:x>', 'vbscript:x'],
    ['[a](data:text/html,x)', 'data:text/html,x'],
    ['[a](datei.html)', 'datei.html'],
    ['[a](#)', '#'],
  ])('reports the link of %s and renders none of it', (text, target) => {
    const { findings, html } = read(`Text ${text}`);
    expect(findings).toEqual([`1:6 a link to "${target}"`]);
    expect(html).toContain('href="#"');
  });

  test.each(['<b>x</b>', '<script>alert(1)</script>', '<!-- x -->', '<img src=x onerror=y>', 'a\n<div>\nb</div>'])(
    'reports raw HTML and never renders it: %s',
    (text) => {
      const { findings, html } = read(text);
      expect(findings.length).toBeGreaterThan(0);
      for (const finding of findings) expect(finding).toMatch(/raw HTML is not allowed$/);
      expect(html).not.toMatch(/<(b|script|!--|img|div)\b/);
    },
  );

  test('leaves HTML in code alone, and a lesser sign before a blank', () => {
    expect(read('`<b>` und 3 < 4', '', '```', '<script>', '```').findings).toEqual([]);
  });

  test('reports an image without text', () => {
    const { findings, prose, at } = read('![](assets/a.png) ![Ein Bild](assets/b.png)');
    expect(findings).toEqual(['1:1 image "assets/a.png" has no text for those who do not see it']);
    expect(prose.uses.images.map(at)).toEqual(['1:1 assets/a.png', '1:19 assets/b.png']);
  });

  test('reports underlined headings and rules of hyphens', () => {
    expect(read('Titel', '=====', '', 'Titel', '----', '', '-----', '', '***').findings).toEqual([
      '1:1 a heading is underlined',
      '4:1 a heading is underlined',
      '7:1 a rule of hyphens can be taken for a block of fields',
    ]);
  });

  test('gives headings with level and place', () => {
    expect(read('## A', '', '### B').prose.headings.map(({ level, index }) => [level, index])).toEqual([
      [2, 0],
      [3, 3],
    ]);
  });
});

test('plain text has neither marks nor markup', () => {
  expect(plainText(read('Ein **fester** `Satz`[^a] mit [Wort]{w}').prose.tokens).trim()).toBe(
    'Ein fester Satz mit Wort',
  );
});
