import { expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { reportInto } from '../place.ts';
import { Source } from '../source.ts';
import { checkSignal } from './signal-rule.ts';
import { svgTokens } from './svg-tokens.ts';

function findings(inner: string): readonly string[] {
  const found: Finding[] = [];
  const source = new Source('assets/diagrams/D01.svg', `<svg viewBox="0 0 9 9">${inner}</svg>`);
  checkSignal(svgTokens(source.text), source, 'diagram D01', reportInto(found));
  return found.map(({ line, column, problem }) => `${line}:${column} ${problem}`);
}
const signal = '<path stroke="var(--c-signal)"/>';

test('a drawing may point at one thing, with as many strokes as that takes', () => {
  expect(findings(signal + signal)).toEqual([]);
  expect(findings(`<g data-step="1"><path/></g><g data-step="2"><g>${signal}</g>${signal}</g>`)).toEqual([]);
  expect(findings('<path stroke="var(--c-accent)"/>')).toEqual([]);
});

test('a second build step in the signal colour is told at its first stroke', () => {
  const second = '1:94 a second build step has the signal colour';
  expect(findings(`<g data-step="1">${signal}</g><g data-step="2">${signal}${signal}</g>`)).toEqual([second]);
});

test('what is shown from the start counts as a step', () => {
  expect(findings(`${signal}<g data-step="1">${signal}</g>`)).toHaveLength(1);
});
