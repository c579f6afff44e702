import { expect, test } from 'vitest';
import { Source } from './source.ts';
import { parseSourcesFile } from './sources-file.ts';

function parse(text: string) {
  const { sources, ids, findings } = parseSourcesFile(new Source('slides/sources.yaml', text));
  return {
    sources: [...sources.values()],
    ids,
    findings: findings.map((one) => `${one.line}: ${one.thing}: ${one.problem}`),
  };
}

test('reads sources with and without address and date', () => {
  expect(parse('doran-1981: { text: "Doran", url: "https://x.de/a", date: "1981-11" }\nb:\n  text: "B"\n')).toEqual({
    sources: [
      { id: 'doran-1981', text: 'Doran', url: 'https://x.de/a', date: '1981-11' },
      { id: 'b', text: 'B' },
    ],
    ids: ['doran-1981', 'b'],
    findings: [],
  });
});

test('a source with a fault is known, but not printed', () => {
  const { sources, ids, findings } = parse('a: { url: "javascript:x", text: "A" }\nb: { text: "B" }\n');
  expect(sources.map(({ id }) => id)).toEqual(['b']);
  expect(ids).toEqual(['a', 'b']);
  expect(findings).toEqual(['1: source "a": url is "javascript:x", which is not allowed']);
});

test.each([
  ['a: { text: "A", jahr: 1981 }', '1: source "a": it has an unknown field "jahr"'],
  ['a: { date: "1981" }', '1: source "a": it has no text'],
  ['a: { text: "A", date: "11/1981" }', '1: source "a": date is "11/1981", which is not allowed'],
  ['- a', '1: file: it is a list, not a group of fields'],
])('says what is wrong with %s', (text, finding) => {
  expect(parse(text).findings).toEqual([finding]);
});
