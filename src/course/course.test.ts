import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentsOf } from './contents.ts';
import { compile } from './course.ts';
import { goodFiles } from './testing/good-course.ts';
import { ladderFile } from './testing/ladder-file.ts';

const slides = 'slides/02-gut.md';
const quizzes = 'quizzes/02-gut.yaml';

function problems(files = goodFiles()): string[] {
  return compile(files).findings.map(({ path, line, problem }) => `${path}:${line} ${problem}`);
}

describe('compile', () => {
  test('a good course has no findings', () => {
    expect(problems()).toEqual([]);
  });

  test('says of a file that cannot be read what is wrong there, and not everywhere that its ids are missing', () => {
    const broken = compile(goodFiles({ [quizzes]: (text) => text.replace('\n    title:', '\n   title:') }));
    expect(broken.findings.map(({ path, problem }) => `${path} ${problem}`)).toEqual([
      `${quizzes} this line does not begin under its neighbours`,
    ]);
    expect(broken.facts).toEqual([`What files say of each other is checked once these can be read: ${quizzes}`]);
    const unknown = compile(goodFiles({ [slides]: (text) => text.replace('chapter: K2', 'chapter: K10') }));
    expect(unknown.findings.every(({ path }) => path === slides)).toBe(true);
  });

  test('gives each item its sources and each vote its question', () => {
    const { items } = compile(goodFiles()).course;
    expect(items.get('q-k2-01')).toMatchObject({ sources: [{ id: 'doran', text: 'Doran & Söhne <1981>' }] });
    expect(items.get('u04-doppelt-b')).toMatchObject({ body: { asks: 'q-k2-01', stem: 'Ist 1 < 2?' } });
  });

  test('gives each chapter its own items, also before its slides are written', () => {
    const { data } = compile(goodFiles()).course;
    expect(data.map(({ id, items }) => [id, Object.keys(items).length])).toEqual([
      ['K2', 9],
      ['K9', 1],
    ]);
  });

  test('a test may always ask questions of chapters that are not written yet', () => {
    const drawn =
      '  - { id: k2-test, title: "Test", draw: { count: 2, always: [q-k8-02] }, feedback: end, tries: 1 }\n';
    const found = problems(
      goodFiles({
        [slides]: (text) => `${text}\n::: quiz k2-test\n:::\n`,
        [quizzes]: (text) => text.replace('sets:\n', `sets:\n${drawn}`),
      }),
    );
    expect(found).toEqual([]);
  });

  test('gives a chapter the items of all its files', () => {
    const second =
      'chapter: K2\nitems:\n  - { id: u-zwei, kind: canvas, title: "Titel", fields: [{ id: a, label: "A" }] }\n';
    const { course, findings } = compile(goodFiles({ 'quizzes/02-zwei.yaml': second }));
    const [chapter] = course.data;
    expect(chapter?.id).toBe('K2');
    expect(Object.keys(chapter?.items ?? {})).toHaveLength(10);
    expect(chapter?.items).toHaveProperty('u-zwei');
    expect(findings.map(({ path, problem }) => `${path} ${problem}`)).toEqual([
      'quizzes/02-zwei.yaml it is used nowhere',
    ]);
  });

  test('sorts findings of all files by place', () => {
    const found = problems(
      goodFiles({
        [slides]: (text) => text.replace('layout: quiz', 'layout: qiz').replace('[^doran]', '[^doren]'),
        [quizzes]: (text) => text.replace('kind: numeric', 'kind: number'),
      }),
    );
    expect(found).toEqual([...found].sort((one, other) => one.localeCompare(other, 'en', { numeric: true })));
    expect(found).toHaveLength(3);
  });

  test('reports an id of two files, naming both places', () => {
    const [finding] = compile(
      goodFiles({ 'quizzes/09-gut.yaml': (text) => text.replace('id: u19-canvas', 'id: u02-text') }),
    ).findings.filter(({ problem }) => problem.includes('already'));
    expect(finding?.path).toBe('quizzes/09-gut.yaml');
    expect(finding?.problem).toMatch(/^the id "u02-text" is already given at quizzes\/02-gut\.yaml:\d+:\d+$/);
  });

  test('reports a chapter and slides that stand in two files', () => {
    const found = problems(goodFiles({ 'slides/02-zwei.md': new TextDecoder().decode(goodText(slides)) }));
    expect(found).toContain('slides/02-zwei.md:2 it is already at slides/02-gut.md:2:10');
    expect(found).toContain('slides/02-zwei.md:10 it is already at slides/02-gut.md:10:5');
  });

  test('reports items, sets and composites that are used nowhere, and not what is in them', () => {
    const found = problems(
      goodFiles({
        [slides]: (text) =>
          text
            .replace('::: quiz k2-check\n:::', '')
            .replace('::: item u04-doppelt\n:::', '::: item u02-text\n:::')
            .replace('::: field u19-canvas/ziel\n:::', '::: item u02-text\n:::'),
      }),
    ).filter((problem) => problem.endsWith('it is used nowhere'));
    expect(found).toEqual([
      'quizzes/02-gut.yaml:3 it is used nowhere',
      'quizzes/02-gut.yaml:5 it is used nowhere',
      'quizzes/09-gut.yaml:3 it is used nowhere',
    ]);
  });

  test('reports what a quiz file names and is nowhere', () => {
    const found = problems(
      goodFiles({
        [quizzes]: (text) =>
          text
            .replace('asks: q-k2-01', 'asks: q-k2-99')
            .replace('objective: k2-z1', 'objective: k2-z9')
            .replace('sources: [doran]', 'sources: [dora]')
            .replace('q-k2-06] }', 'q-k2-06, q-k2-98] }'),
        'quizzes/09-gut.yaml': (text) => text.replace('from: k2-s05', 'from: k2-s55'),
      }),
    ).map((problem) => problem.replace(/^\S+ /, ''));
    expect(found).toEqual([
      'names the item "q-k2-98", which is not there',
      'names the objective "k2-z9", which is not there',
      'the source "dora" is not in slides/sources.yaml',
      'names the item "q-k2-99", which is not there',
      'names the slide "k2-s55", which is not there',
    ]);
  });

  test('reports the face of a person that is not there, and takes one that is', () => {
    const found = (face: string) =>
      problems(goodFiles({ 'quizzes/04-leiter.yaml': ladderFile(face) })).filter((one) => one.includes('file'));
    expect(found('assets/personas/ayline.svg')).toEqual([
      'quizzes/04-leiter.yaml:15 names the file "assets/personas/ayline.svg", which is not there',
    ]);
    expect(found('assets/bild.svg')).toEqual([]);
  });

  test('does not miss slides of a chapter that is not written', () => {
    expect(problems(goodFiles({ 'quizzes/09-gut.yaml': (text) => text.replace('k2-s05', 'k9-s99') }))).toEqual([]);
  });

  test('does not report an item that could not be read as missing', () => {
    const found = problems(goodFiles({ [quizzes]: (text) => text.replace('kind: hottext', 'kind: hotext') }));
    expect(found).toEqual([expect.stringContaining('is not known')]);
  });

  test('reports files that are no text or drawings that cannot be used', () => {
    const files = new Map(goodFiles({ 'assets/diagrams/D01.svg': '<svg><script/></svg>' }));
    files.set(quizzes, new Uint8Array([0xff, 0xfe, 0x41, 0x00]));
    const found = problems(files);
    expect(found).toContain('quizzes/02-gut.yaml:1 it is stored as UTF-16');
    expect(found).toContain('assets/diagrams/D01.svg:1 <script> is not allowed in a drawing');
  });

  test('a course without files is empty and right', () => {
    const { course, findings } = compile(new Map());
    expect(findings).toEqual([]);
    expect(contentsOf(course).slides).toEqual([]);
  });

  test('never throws, and every finding is at a line of its file', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '---\n',
        ':::',
        '\n::: left\n',
        '## ',
        '[^',
        '<',
        '"',
        ': ',
        '{',
        '- ',
        '\t',
        '```\n',
        'id: ',
        '%',
      ),
      fc.string({ maxLength: 8, unit: 'binary' }),
    );
    const edit = fc.record({ path: fc.constantFrom(slides, quizzes), at: fc.nat(6000), cut: fc.nat(60), piece });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const texts = new Map<string, string>();
        for (const { path, at, cut, piece } of edits) {
          const text = texts.get(path) ?? new TextDecoder().decode(goodText(path));
          texts.set(path, text.slice(0, at) + piece + text.slice(at + cut));
        }
        const { course, findings } = compile(goodFiles(Object.fromEntries(texts)));
        contentsOf(course);
        for (const { path, line, column } of findings) {
          const lines = (texts.get(path) ?? '').split(/\r\n?|\n/);
          if (texts.has(path)) expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
        }
      }),
      { numRuns: process.env.SMM_GATE ? 60 : 20 },
    );
  }, 30_000);
});

describe('contentsOf', () => {
  test('has the whole day, and says which chapters are written', () => {
    const { chapters, title } = contentsOf(compile(goodFiles()).course);
    expect(title).toBe('Tag 8: SMM-Strategie & Co.');
    expect(chapters).toHaveLength(10);
    expect(chapters.filter(({ ready }) => ready).map(({ id, title, from }) => [id, title, from])).toEqual([
      ['K2', 'Ziele & Wege', 55],
    ]);
  });

  test('counts the minutes of slides over the day', () => {
    const entries = contentsOf(compile(goodFiles()).course).slides;
    expect(entries.map(({ id, from, minutes }) => `${id} ${from}+${minutes}`)).toEqual([
      'k2-s01 55+5',
      'k2-s02 60+10',
      'k2-s03 70+10',
      'k2-s04 80+10',
      'k2-s05 90+10',
    ]);
    expect(entries[0]?.headline).toBe('Ziele und Wege < Pläne');
  });

  test('knows where items, sets and composites live and where they stand first', () => {
    const { home, slideOf } = contentsOf(compile(goodFiles()).course);
    expect(home).toMatchObject({ 'u19-canvas': 'K9', 'k2-check': 'K2', 'u04-doppelt': 'K2', 'u04-doppelt-a': 'K2' });
    expect(slideOf).toMatchObject({
      'u19-canvas': 'k2-s05',
      'k2-check': 'k2-s05',
      'q-k2-01': 'k2-s05',
      'u04-doppelt-a': 'k2-s04',
      'u02-text': 'k2-s02',
    });
  });

  test('knows what there is to do in a chapter: questions by set, exercises by their parts', () => {
    const { work } = contentsOf(compile(goodFiles()).course);
    expect(Object.keys(work)).toEqual(['K2']);
    expect(work.K2?.sets.map(({ id, questions }) => [id, questions.length])).toEqual([['k2-check', 6]]);
    expect(work.K2?.exercises).toEqual([
      { id: 'u02-text', parts: [{ id: 'u02-text', kind: 'hottext' }] },
      {
        id: 'u04-doppelt',
        parts: [
          { id: 'u04-doppelt-a', kind: 'categorise' },
          { id: 'u04-doppelt-b', kind: 'vote' },
        ],
      },
    ]);
  });
});

function goodText(path: string): Uint8Array {
  const content = goodFiles().get(path);
  if (content === undefined || typeof content === 'string') throw new Error(`${path} is read from disk`);
  return content;
}
