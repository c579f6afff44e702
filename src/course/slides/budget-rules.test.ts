import { describe, expect, test } from 'vitest';
import { readSlideFile } from '../slide-file.ts';
import { Source } from '../source.ts';

function problems(body: string, layout = 'statement'): readonly string[] {
  const text = `---\nchapter: K2\ntitle: "Ziele"\nminutes: 45\n---\n\n---\nid: k2-s01\nlayout: ${layout}\nminutes: 45\nseeds: []\n---\n\n## Titel\n\n${body}\n`;
  return readSlideFile(new Source('slides/02.md', text)).findings.map(({ problem }) => problem);
}
const words = (count: number) => 'wort '.repeat(count).trim();
const list = (count: number) => Array.from({ length: count }, (_, place) => `- Punkt ${place}`).join('\n');

describe('words', () => {
  test('that are shown at the same time are 40 at the most, with the headline', () => {
    expect(problems(words(39))).toEqual([]);
    expect(problems(words(40))).toEqual(['the room reads 41 words']);
  });

  test('of a step that replaces another count instead of it', () => {
    expect(problems(`::: step\n${words(30)}\n:::\n\n::: step replaces\n${words(39)}\n:::`)).toEqual([]);
    expect(problems(`::: step\n${words(30)}\n:::\n\n::: step\n${words(30)}\n:::`)).toEqual(['the room reads 61 words']);
  });

  test('for the reader and for the trainer do not count', () => {
    expect(problems(`Satz.\n\n::: source-note\n${words(60)}\n:::\n\n::: notes\n${words(60)}\n:::`)).toEqual([]);
  });
});

describe('things', () => {
  test('are seven at the most: paragraphs, entries of lists, rows of tables', () => {
    expect(problems(list(7))).toEqual([]);
    expect(problems(`${list(6)}\n\nEin Satz.\n\nNoch einer.`)).toEqual(['the room looks at 8 things']);
    expect(problems(`| A |\n| --- |\n${'| 1 |\n'.repeat(7)}`)).toEqual(['the room looks at 8 things']);
  });

  test('in columns are seen together', () => {
    expect(problems(`::: left\n${list(4)}\n:::\n\n::: right\n${list(4)}\n:::`, 'two-column')).toEqual([
      'the room looks at 8 things',
    ]);
  });

  test('of an exercise do not count: learners work through them', () => {
    expect(problems(`${list(9)}\n\n::: item u01\n:::`, 'exercise')).toEqual([]);
  });
});
