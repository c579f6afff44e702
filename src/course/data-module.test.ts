import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChapterData, Contents } from '../model/chapter.ts';
import { compile } from './course.ts';
import { escapeTemplate, moduleText } from './data-module.ts';
import { goodFiles } from './testing/good-course.ts';
import { ladderFile } from './testing/ladder-file.ts';

const { course } = compile(goodFiles());

/** What a module exports, with `html` standing for Lit's. */
function run(text: string | undefined): Record<string, unknown> {
  const body = (text ?? '')
    .replace(/^import .*$/m, 'const html = (strings, ...values) => ({ strings, values });')
    .replace(/export const (\w+) =/g, 'exports.$1 =');
  const exports: Record<string, unknown> = {};
  new Function('exports', body.replaceAll('import(', '((name) => name)('))(exports);
  return exports;
}

describe('moduleText', () => {
  test('the course has contents and one loader for each chapter that has something', () => {
    const { contents, loadChapter, loadNotes, loadPortraits } = run(moduleText(course, 'virtual:course'));
    expect((contents as Contents).slides).toHaveLength(5);
    expect(Object.keys(loadChapter as object)).toEqual(['K2', 'K9']);
    expect(Object.keys(loadNotes as object)).toEqual(['K2']);
    expect(Object.keys(loadPortraits as object)).toEqual(['K2']);
  });

  test('contents have neither keys nor notes', () => {
    expect(moduleText(course, 'virtual:course')).not.toContain('GEHEIM');
  });

  test('a chapter has its items with keys', () => {
    const data = run(moduleText(course, 'virtual:course/K2')).data as ChapterData;
    expect(data.items['q-k2-05']?.key).toMatchObject({ answer: 4711 });
    expect(data.sets['k2-check']?.items).toHaveLength(6);
    expect(data).toEqual(JSON.parse(JSON.stringify(course.data[0])));
  });

  test('a number does not break between its thousands', () => {
    const change = (text: string): string => text.replace('Ein Café & mehr.', 'Am 5. Tag 1 200 000 Klicks, 12 0000.');
    const { course: changed } = compile(goodFiles({ 'quizzes/02-gut.yaml': change }));
    const data = run(moduleText(changed, 'virtual:course/K2')).data as ChapterData;
    expect(data.items['q-k2-01']?.body).toMatchObject({ context: 'Am 5. Tag 1\u00a0200\u00a0000 Klicks, 12 0000.' });
  });

  test('faces of persons are files that the bundler finds, everything else is data', () => {
    const { course: withLadder } = compile(goodFiles({ 'quizzes/04-leiter.yaml': ladderFile('assets/bild.svg') }));
    const text = moduleText(withLadder, 'virtual:course/K4') ?? '';
    const files = text.match(/^const faces = import\.meta\.glob\((\[.*\]), \{ eager: true, .*\}\);$/m)?.[1] ?? '';
    expect(JSON.parse(files)).toEqual(['/assets/bild.svg']);
    const found = text.replace(/^const faces = .*$/m, "const faces = { '/assets/bild.svg': './bild-4711.svg' };");
    const ladder = (run(found).data as ChapterData).items['u08-st-leiter'];
    expect(ladder?.kind === 'categorise' && ladder.body.cards[0]?.face).toBe('./bild-4711.svg');
    expect(moduleText(withLadder, 'virtual:course/K2')).not.toContain('faces');
    expect(files && text).toContain("'?url&no-inline'");
    expect(moduleText(withLadder, 'virtual:course/K4', 'file')).toContain("'?url&inline'");
  });

  test('notes are templates by slide without values', () => {
    const notes = run(moduleText(course, 'virtual:course/K2/notes')).notes as Record<
      string,
      { strings: string[]; values: [] }
    >;
    expect(Object.keys(notes)).toEqual(['k2-s01']);
    expect(notes['k2-s01']?.values).toEqual([]);
    expect(notes['k2-s01']?.strings.join('')).toMatch(/<code>\$\{x\}<\/code> und `/);
  });

  test('portraits are drawings by slide and diagram, shown whole, with ids of their own', () => {
    const { portraits } = run(moduleText(course, 'virtual:course/K2/portraits')) as {
      portraits: Record<string, { strings: string[] }>;
    };
    const drawing = portraits['k2-s03/D01']?.strings.join('') ?? '';
    expect(drawing).toContain('<title id="k2-s03-hoch-t">');
    expect(drawing).not.toContain('fragment');
  });

  test.each(['virtual:course/K3', 'virtual:course/K9/notes', 'virtual:course/K2/keys', 'virtual:other'])(
    'there is no module %s',
    (name) => {
      expect(moduleText(course, name)).toBeUndefined();
    },
  );

  test('every text survives as data and as a template', () => {
    const unit = fc.constantFrom('\\', "'", '`', '$', '{', '}', '\n', '\u2028', 'a', '<');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const changed = {
          ...course,
          data: [{ id: 'K2', items: {}, sets: {}, exercises: { x: { id: 'x', title: text, parts: [] } } }],
        };
        expect((run(moduleText(changed, 'virtual:course/K2')).data as ChapterData).exercises.x?.title).toBe(text);
        expect(new Function(`return \`${escapeTemplate(text)}\``)()).toBe(text);
      }),
    );
  });
});
