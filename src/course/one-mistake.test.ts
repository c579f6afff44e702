import { describe, expect, test } from 'vitest';
import { compile } from './course.ts';
import { goodFiles } from './testing/good-course.ts';

const slides = 'slides/02-gut.md';
const quizzes = 'quizzes/02-gut.yaml';
const canvas = 'quizzes/09-gut.yaml';

type Change = (text: string) => string;

/** The tiny course in which everything hangs on something: a lost item would be missed in plan, sentences and objectives. */
function tightCourse(path: string, change: Change) {
  const both = (first: Change, at: string): Change => (path === at ? (text) => change(first(text)) : first);
  const only = (at: string): Change => both((text) => text, at);
  return goodFiles({
    'slides/blueprint.yaml': both(
      () =>
        'q-k2-01: { kind: single, bloom: Verstehen }\nq-k2-04: { kind: cloze, bloom: Anwenden }\nu02-text: { kind: hottext, bloom: Analysieren }\n',
      'slides/blueprint.yaml',
    ),
    'slides/misconceptions.yaml': both(
      () =>
        '"GEHEIM Irrtum": "Ein Irrtum."\n"Wochentag = Datum": "Ein Wochentag ist ein Datum."\n"Bunt = geplant": "Bunt ist geplant."\n',
      'slides/misconceptions.yaml',
    ),
    'slides/seeds.yaml': both(() => 'S22: { chapter: K2, line: 1, text: "Ziele und Wege" }\n', 'slides/seeds.yaml'),
    'slides/run-plans.yaml': both(
      () =>
        'kurz: { title: "Kurz", text: "Kurz.", start: "9:00", most: 20, breaks: [], off: [k2-s02, k2-s03], minutes: { k2-s04: 5, k2-s05: 10 } }\n',
      'slides/run-plans.yaml',
    ),
    'slides/sources.yaml': only('slides/sources.yaml'),
    [slides]: both(
      (text) =>
        text.replace(
          'objectives:\n',
          'objectives:\n  - { id: k2-z2, verb: prüfen, bloom: Analysieren, text: "… prüfen mehr." }\n',
        ),
      slides,
    ),
    [quizzes]: both(
      (text) =>
        text
          .replace(
            'lang genug.", misconception: "GEHEIM Irrtum" }\n      wert',
            'lang genug.", misconception: "Wochentag = Datum" }\n      wert',
          )
          .replace(
            'b: { feedback: "GEHEIM b, und lang genug.", misconception: "GEHEIM Irrtum" }',
            'b: { feedback: "GEHEIM b, und lang genug.", misconception: "Bunt = geplant" }',
          )
          .replace(/(id: u02-text[\s\S]*?objective: )k2-z1/, '$1k2-z2')
          .replace(/(id: u04-doppelt-a[\s\S]*?objective: )k2-z1/, '$1k2-z2'),
      quizzes,
    ),
    [canvas]: only(canvas),
  });
}

function told(path: string, change: Change): readonly string[] {
  return compile(tightCourse(path, change)).findings.map(({ path, thing, problem }) => `${path} ${thing}: ${problem}`);
}

const swap =
  (from: string | RegExp, to: string): Change =>
  (text) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${from} is not in the file`);
    return changed;
  };

describe('one mistake is told once, where it is', () => {
  test('the course of these tests has none', () => {
    expect(told('', (text) => text)).toEqual([]);
  });

  test.each<[string, string, Change, string | RegExp]>([
    [
      quizzes,
      'an unknown kind',
      swap('kind: cloze', 'kind: clozze'),
      'item "q-k2-04": kind is "clozze", which is not known',
    ],
    [
      quizzes,
      'an unknown kind in a composite',
      swap('kind: categorise', 'kind: sort'),
      'item "u04-doppelt-a": kind is "sort", which is not known',
    ],
    [
      quizzes,
      'an unknown kind of an exercise',
      swap('kind: hottext', 'kind: hotext'),
      'item "u02-text": kind is "hotext", which is not known',
    ],
    [quizzes, 'no kind', swap('    kind: cloze\n', ''), 'item "q-k2-04": it has no kind'],
    [quizzes, 'no id', swap('  - id: q-k2-04\n    kind', '  - kind'), 'item 4: it has no id'],
    [quizzes, 'an empty id', swap('id: q-k2-04', 'id:'), 'item 4: id is empty'],
    [
      quizzes,
      'an id with a blank',
      swap('id: q-k2-04', 'id: q k2 04'),
      'item "q k2 04": id is "q k2 04", which is not allowed',
    ],
    [
      quizzes,
      'the id of the item before',
      swap('id: q-k2-04', 'id: q-k2-03'),
      /^item "q-k2-03": the id "q-k2-03" is already given/,
    ],
    [
      quizzes,
      'the id of the question that a vote asks',
      swap('id: u04-doppelt-a', 'id: q-k2-01'),
      /^item "q-k2-01": the id "q-k2-01" is already given/,
    ],
    [
      quizzes,
      'the id of a set',
      swap('id: q-k2-04', 'id: k2-check'),
      /^item "k2-check": the id "k2-check" is already given/,
    ],
    [quizzes, 'a set without an id', swap('{ id: k2-check, title', '{ title'), 'set 1: it has no id'],
    [quizzes, 'a composite without an id', swap('{ id: u04-doppelt, title', '{ title'), 'exercise 1: it has no id'],
    [
      quizzes,
      'no misconception at a mark',
      swap(', misconception: "Bunt = geplant"', ''),
      /^item "u02-text": .*has no misconception/,
    ],
    [
      quizzes,
      'a slip in an id',
      swap('id: q-k2-04', 'id: q-k2-44'),
      'set "k2-check": names the item "q-k2-04", which is not there',
    ],
    [
      quizzes,
      'an objective that is not there',
      swap('objective: k2-z2', 'objective: k2-z3'),
      'item "u02-text": names the objective "k2-z3", which is not there',
    ],
    [
      canvas,
      'an unknown kind of what slides show by its fields',
      swap('kind: canvas', 'kind: canvass'),
      'item "u19-canvas": kind is "canvass", which is not known',
    ],
    [
      canvas,
      'no id of what slides show by its fields',
      swap('  - id: u19-canvas\n    kind', '  - kind'),
      'item 1: it has no id',
    ],
    [
      canvas,
      'an id of another file',
      swap('id: u19-canvas', 'id: q-k2-01'),
      /^item "q-k2-01": the id "q-k2-01" is already given/,
    ],
    [
      slides,
      'an unknown layout',
      swap('layout: statement', 'layout: statment'),
      'slide "k2-s01": layout is "statment", which is not known',
    ],
    [slides, 'the id of the slide before', swap('id: k2-s05', 'id: k2-s04'), /^slide "k2-s04": it is already at/],
    [
      slides,
      'an id that no slide can have',
      swap('id: k2-s05', 'id: k2-s5'),
      'slide "k2-s5": id is "k2-s5", which is not allowed',
    ],
    [
      slides,
      'the id of a slide of another chapter',
      swap('id: k2-s05', 'id: k3-s05'),
      'slide "k3-s05": its id does not belong to chapter K2',
    ],
    [slides, 'a slip in the word of a fence', swap('::: quiz', '::: quitz'), /^slide "k2-s05": .*quitz/],
    [
      slides,
      'a slip in the id of an item',
      swap('item u02-text', 'item u02-test'),
      'slide "k2-s02": there is no item "u02-test"',
    ],
    [
      slides,
      'a headline that is too long',
      swap('## Zwei Spalten, dann eine Übung', `## ${'Spalten und Übungen '.repeat(12)}`),
      /^slide "k2-s02": .*headline/,
    ],
    [
      'slides/sources.yaml',
      'a file of sources that cannot be read',
      swap('}', ''),
      /^(file|misconception "Bunt = geplant"): /,
    ],
    [
      'slides/misconceptions.yaml',
      'a thinking error without its sentence',
      swap(': "Bunt ist geplant."', ':'),
      /^(file|misconception "Bunt = geplant"): /,
    ],
    [
      'slides/misconceptions.yaml',
      'a slip in the name of a thinking error',
      swap('"Bunt = geplant"', '"Bunt = gepant"'),
      'misconception "Bunt = gepant": no item names it',
    ],
    [
      'slides/run-plans.yaml',
      'a slide that a run plan leaves out and is not there',
      swap('k2-s03', 'k2-s33'),
      'run plan "kurz": off names "k2-s33", which is not there',
    ],
  ])('%s: %s', (path, _, change, problem) => {
    const [first, ...more] = told(path, change);
    expect(more).toEqual([]);
    if (typeof problem === 'string') expect(first).toBe(`${path} ${problem}`);
    else expect(first?.replace(`${path} `, '')).toMatch(problem);
  });

  test('a name that several places give and that is not there is told at the first, which names the others', () => {
    const { findings } = compile(tightCourse('slides/sources.yaml', swap('doran:', 'doren:')));
    expect(findings).toMatchObject([
      {
        path: quizzes,
        line: 13,
        problem: 'the source "doran" is not in slides/sources.yaml',
        allowed: `sources are doren; did you mean "doren"?; the same at ${slides}:15, ${slides}:39`,
      },
    ]);
  });

  test('two mistakes are told, also where one of them has an unknown kind', () => {
    const both: Change = (text) => swap('asks: q-k2-01', 'asks: q-k2-09')(swap('kind: cloze', 'kind: clozze')(text));
    expect(told(quizzes, both)).toHaveLength(2);
  });

  test('what waits for an error is said at the end', () => {
    expect(compile(tightCourse(quizzes, swap('kind: cloze', 'kind: clozze'))).facts).toEqual([
      'Whether all is used, taught and planned is checked once there is no error',
    ]);
  });
});
