import { describe, expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { reportInto } from '../place.ts';
import { Source } from '../source.ts';
import { readFences } from './fences.ts';
import { checkFigures } from './figure-rules.ts';
import { readLines } from './lines.ts';
import type { Slide } from './slide.ts';
import { readBody } from './slide-body.ts';

function check(...rows: string[]): string[] {
  const findings: Finding[] = [];
  const report = reportInto(findings);
  const source = new Source('slides/a.md', ['## Eins', '', ...rows].join('\n'));
  const place = { source, start: 0, end: 0 };
  const nodes = readFences(readLines(source, report), 'slide', report);
  const slide: Slide = {
    id: 'k2-s01',
    place,
    lines: { first: 1, last: 1 },
    fields: { layout: 'diagram', minutes: 1 },
    sources: [],
    ...readBody(nodes, place, 'slide', report),
  };
  checkFigures(nodes, slide, report);
  return findings.map(({ line, column, problem }) => `${line}:${column} ${problem}`);
}

const unsourced = (place: string, figure: string) => `${place} it shows a figure without a source: „${figure}“`;
const undated = (place: string) => `${place} the figures of this table have no year`;

function diagram(...rows: string[]): string[] {
  return ['::: diagram D01', ...rows, ':::'];
}

describe('a figure without a source is told where it stands', () => {
  test.each([
    ['Das sind 34 %', '3:10', '34 %'],
    ['Das sind 34,5% und 9 %', '3:10', '34,5%'],
    ['Das sind **81** % und mehr', '3:12', '81 %'],
    ['**Nur** *ganz* **9 %**', '3:18', '9 %'],
    ['Ein `Wort` und [30 bis 70 %](https://example.org)', '3:24', '70 %'],
    ['[9](https://example.org/9) und 9 Prozent', '3:32', '9 Prozent'],
  ])('in %j', (text, place, figure) => {
    expect(check(text)).toEqual([unsourced(place, figure)]);
  });

  test('the first one of a slide alone, also where a table stands before the sentence', () => {
    const table = ['| Weg | 2012 |', '| --- | --- |', '| a | 12 |', '| b | 13 |', '| c | 14 % |'];
    expect(check(...diagram(...table), '', 'Das sind 34 %')).toEqual([unsourced('6:7', '12')]);
  });

  test.each([
    '60 statt 40 im Monat',
    'um 5 Prozentpunkte mehr',
    '[Netz](https://example.org/5%20a)',
    '![34 %](assets/a.png)',
    'Das sind 34 %[^doran]',
  ])('and %j is none', (text) => {
    expect(check(text)).toEqual([]);
  });

  test('a source in the notes of the reader is one, and figures in notes need none', () => {
    expect(check('Das sind 34 %', '::: source-note', 'So steht es dort.[^doran]', ':::')).toEqual([]);
    expect(check('::: source-note', '34 %', ':::', '::: notes', '34 %', ':::')).toEqual([]);
  });
});

describe('a table of data without a year', () => {
  test('is told at its first line, each table of a fence', () => {
    const table = ['| Weg | Zahl[^a] |', '| --- | --- |', '| a | 12 |', '| b | ca. 1,5 Mio. |', '| c | +1.400 € |'];
    expect(check(...diagram(...table, '', ...table))).toEqual([undated('4:1'), undated('10:1')]);
  });

  test('is told where its figures look like years in some cells only', () => {
    const rows = ['| Alter | A[^a] | B |', '| --- | --- | --- |', '| a | 1945 | 1739 |', '| b | 1739 | 1966 |'];
    expect(check(...diagram(...rows))).toEqual([undated('4:1')]);
  });

  test('is none where the numbers are ranks in either direction, words or dates', () => {
    const rows = [
      '| a | 1 | 3 | Zeit |',
      '| --- | --- | --- | --- |',
      '| b | 1 | 2 | 30.6. |',
      '| c | 2 | 1 | 1. Juli |',
    ];
    expect(check(...diagram(...rows, '| 7 | 3 | – | S |'))).toEqual([]);
  });

  test('is none outside of a drawing', () => {
    expect(check('| a | b |', '| --- | --- |', '| c | 12 |', '| d | 13 |', '| e | 14 |')).toEqual([]);
  });

  test.each(['Ende 2009', '- **Stand:** 31.12.2009', 'Umfrage 2009/10'])('is dated by %j', (text) => {
    const table = ['| Weg | Zahl[^a] |', '| --- | --- |', '| a | 12 |', '| b | 13 |', '| c | 14 |'];
    expect(check(...diagram(...table, '', text))).toEqual([]);
  });

  test.each(['Befragt: 12 000', 'Nummer 12009', '2.009 Menschen'])('is not dated by %j', (text) => {
    const table = ['| Weg | Zahl[^a] |', '| --- | --- |', '| a | 12 |', '| b | 13 |', '| c | 14 |'];
    expect(check(...diagram(...table, '', text))).toEqual([undated('4:1')]);
  });

  test('is none where its header says that the figures are invented, and one where only a sentence says so', () => {
    const table = (head: string) => [`| ${head} | Zahl |`, '| --- | --- |', '| a | 12 |', '| b | 13 |', '| c | 14 |'];
    expect(check(...diagram(...table('Runde (erfunden)')))).toEqual([]);
    const told = check(...diagram(...table('Runde'), '', 'Erfunden ist hier nichts.'));
    expect(told).toEqual([undated('4:1'), unsourced('6:7', '12')]);
  });
});
