import { describe, expect, test } from 'vitest';
import { germanWords } from './german-words.ts';

function words(path: string, text: string): readonly string[] {
  return germanWords(path, text).map(({ word }) => word);
}

describe('germanWords', () => {
  test('of slides are what is read, and the quoted texts of fields', () => {
    const slide = '---\nid: k2-s01\nlayout: statement\n---\n\n## Ein *Ziel*[^doran-1981]\n\n::: item u04-raster\n:::\n';
    expect(words('slides/02.md', slide)).toEqual(['Ein', 'Ziel']);
    expect(words('slides/02.md', '---\nchapter: K2\ntitle: "Zwei Wege"\n---\n')).toEqual(['Zwei', 'Wege']);
  });

  test('of slides hold no addresses, ids of terms and code', () => {
    expect(words('slides/02.md', '[Stürme]{shitstorm} im [Netz](https://example.org/wort) `code`')).toEqual([
      'Stürme',
      'im',
      'Netz',
    ]);
  });

  test('of questions are quoted and folded texts, not ids', () => {
    const quiz =
      'items:\n  - id: q-k2-01\n    stem: "Was gilt?"\n    hint: >-\n      Lesen Sie\n      genau.\n    kind: cloze\n';
    expect(words('quizzes/02.yaml', quiz)).toEqual(['Was', 'gilt', 'Lesen', 'Sie', 'genau']);
    expect(words('quizzes/02.yaml', 'text: "Bis {datum} [mehr](b) Ruhe"')).toEqual(['Bis', 'mehr', 'Ruhe']);
  });

  test('stand where they stand in the file', () => {
    expect(germanWords('quizzes/02.yaml', 'id: x\nstem: "Ein Wort"\n')).toEqual([
      { word: 'Ein', line: 2, column: 8 },
      { word: 'Wort', line: 2, column: 12 },
    ]);
  });

  test('of compounds with hyphens are their parts', () => {
    expect(words('slides/02.md', 'SWOT-Analyse und E-Mail')).toEqual(['SWOT', 'Analyse', 'und', 'Mail']);
  });
});
