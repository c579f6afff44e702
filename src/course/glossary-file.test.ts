import { describe, expect, test } from 'vitest';
import { parseGlossary } from './glossary-file.ts';
import { Source } from './source.ts';

function read(text: string): ReturnType<typeof parseGlossary> {
  return parseGlossary(new Source('slides/glossary.yaml', text));
}

describe('parseGlossary', () => {
  test('gives the terms in the order of the alphabet, umlauts beside their vowels', () => {
    const text =
      'u:\n  term: "Übung"\n  text: "Etwas tun."\nz:\n  term: "Ziel"\n  text: "Ein Ergebnis."\nt:\n  term: "Troll"\n  text: "Stört."\n';
    expect(read(text).terms.map(({ term }) => term)).toEqual(['Troll', 'Übung', 'Ziel']);
  });

  test('keeps the language of a foreign word', () => {
    const { terms } = read('c:\n  term: "Crowdsourcing"\n  lang: en\n  text: "Viele helfen mit."\n');
    expect(terms).toEqual([{ id: 'c', term: 'Crowdsourcing', lang: 'en', text: 'Viele helfen mit.' }]);
  });

  test('reports an explanation of more than 25 words', () => {
    const { findings } = read(`c:\n  term: "Wort"\n  text: "${'wort '.repeat(26).trim()}"\n`);
    expect(findings).toMatchObject([
      { line: 3, thing: 'term "c"', problem: 'its text has 26 words', allowed: '25 are allowed' },
    ]);
  });

  test('an entry without text is reported and still known by its id', () => {
    const { ids, findings } = read('c:\n  term: "Wort"\n');
    expect(ids).toEqual(['c']);
    expect(findings).toHaveLength(1);
  });
});
