import { describe, expect, test } from 'vitest';
import { compile } from './course.ts';
import { parseMisconceptions } from './misconceptions-file.ts';
import { Source } from './source.ts';

const read = (text: string) => parseMisconceptions(new Source('slides/misconceptions.yaml', text));

describe('parseMisconceptions', () => {
  test('gives each thinking error with its sentence', () => {
    const { misconceptions, findings } = read('"Zahl genügt": "Ein Ziel mit einer Zahl ist vollständig."\n');
    expect(findings).toEqual([]);
    expect(misconceptions).toMatchObject([
      { name: 'Zahl genügt', text: 'Ein Ziel mit einer Zahl ist vollständig.', place: { start: 15 } },
    ]);
  });

  test('reports one without a sentence and leaves it out', () => {
    const { misconceptions, findings } = read('"Zahl genügt":\n"Kanal zuerst": "Zuerst wählt man den Kanal."\n');
    expect(findings).toHaveLength(1);
    expect(misconceptions.map(({ name }) => name)).toEqual(['Kanal zuerst']);
  });
});

describe('thinking errors and their sentences', () => {
  const quiz = `chapter: K2
sets:
  - { id: k2-check, title: "Geprüft", items: [q-k2-01] }
items:
  - id: q-k2-01
    kind: single
    title: "Eine Frage"
    bloom: Anwenden
    objective: k2-z1
    seeds: [S22]
    hint: "Lesen Sie genau."
    stem: "Was ist ein Ziel?"
    options:
      - { id: a, text: "Zehn Anfragen", feedback: "Die Zahl allein genügt nicht.", misconception: "Zahl genügt" }
      - { id: b, text: "Zehn Anfragen bis Mai", feedback: "Zahl und Termin sind da.", correct: true }
      - { id: c, text: "Mehr Anfragen", feedback: "Hier fehlt auch die Zahl.", misconception: "Zahl genügt" }
`;
  const about = (sentences: string) =>
    compile(
      new Map([
        ['quizzes/02-x.yaml', quiz],
        ['slides/misconceptions.yaml', sentences],
      ]),
    ).findings.flatMap(({ path, severity, thing, problem, allowed }) =>
      thing.startsWith('misconception') || problem.includes('has no sentence')
        ? [{ path, severity, thing, problem, allowed }]
        : [],
    );

  test('fit together without a finding', () => {
    expect(about('"Zahl genügt": "Ein Ziel mit einer Zahl ist vollständig."\n')).toEqual([]);
  });

  test('a sentence that no item names is an error, an error without a sentence a warning', () => {
    expect(about('"Zahl genügd": "Ein Ziel mit einer Zahl ist vollständig."\n')).toEqual([
      {
        path: 'quizzes/02-x.yaml',
        severity: 'warning',
        thing: 'item "q-k2-01"',
        problem: 'its misconception "Zahl genügt" has no sentence',
        allowed: 'write "Zahl genügt": "…" in slides/misconceptions.yaml: the thought as a statement',
      },
      {
        path: 'slides/misconceptions.yaml',
        severity: 'error',
        thing: 'misconception "Zahl genügd"',
        problem: 'no item names it',
        allowed: 'misconceptions are Zahl genügt; did you mean "Zahl genügt"?',
      },
    ]);
  });

  test('a course without the file has no sentences and no finding about it', () => {
    const { findings } = compile(new Map([['quizzes/02-x.yaml', quiz]]));
    expect(findings.filter(({ problem }) => problem.includes('sentence'))).toEqual([]);
  });
});
