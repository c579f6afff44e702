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
      - { id: a, text: "Zehn neue Anfragen", feedback: "Die Zahl allein genügt nicht.", misconception: "Zahl genügt" }
      - { id: b, text: "Acht Buchungen bis Mai", feedback: "Zahl und Termin sind da, also ist es ein Ziel.", correct: true }
      - { id: c, text: "Viel mehr Anfragen", feedback: "Hier fehlt auch die Zahl.", misconception: "Zahl genügt" }
`;
  const about = (sentences: string, questions = quiz) =>
    compile(
      new Map([
        ['quizzes/02-x.yaml', questions],
        ['slides/misconceptions.yaml', sentences],
      ]),
    ).findings.flatMap(({ path, line, severity, thing, problem, allowed }) =>
      thing.startsWith('misconception') || problem.includes('has no sentence')
        ? [{ place: `${path}:${line}`, severity, thing, problem, allowed }]
        : [],
    );

  test('fit together without a finding', () => {
    expect(about('"Zahl genügt": "Ein Ziel mit einer Zahl ist vollständig."\n')).toEqual([]);
  });

  test('an error without a sentence is a warning at the option that names it, and says what to write', () => {
    expect(about('"Mut genügt": "Wer Mut hat, braucht kein Ziel."\n').slice(0, 1)).toEqual([
      {
        place: 'quizzes/02-x.yaml:14',
        severity: 'warning',
        thing: 'item "q-k2-01"',
        problem: 'the misconception "Zahl genügt" of option "a" has no sentence for learners',
        allowed:
          'add the thought as a statement to slides/misconceptions.yaml: "Zahl genügt": "…", as in "Mut genügt": "Wer Mut hat, braucht kein Ziel."',
      },
    ]);
  });

  test('a sentence that no item names is an error', () => {
    const sentences = '"Mut genügt": "Wer Mut hat, braucht kein Ziel."\n"Zahl genügt": "Eine Zahl genügt."\n';
    expect(about(sentences)).toMatchObject([
      {
        place: 'slides/misconceptions.yaml:1',
        severity: 'error',
        thing: 'misconception "Mut genügt"',
        problem: 'no item names it',
        allowed: 'misconceptions are Zahl genügt',
      },
    ]);
  });

  test('a slip in one of the two is told once, at the sentence', () => {
    expect(about('"Zahl genügd": "Ein Ziel mit einer Zahl ist vollständig."\n')).toEqual([
      {
        place: 'slides/misconceptions.yaml:1',
        severity: 'error',
        thing: 'misconception "Zahl genügd"',
        problem: 'no item names it',
        allowed: 'item "q-k2-01" names "Zahl genügt": write both alike',
      },
    ]);
  });

  test('an error that is nearly one with a sentence is asked about', () => {
    const twice = '"Zahl genügt": "Ein Ziel mit einer Zahl ist vollständig."\n';
    const [slip] = about(
      twice,
      quiz.replace(
        'misconception: "Zahl genügt" }\n      - { id: b',
        'misconception: "Zahl genugt" }\n      - { id: b',
      ),
    );
    expect(slip).toMatchObject({ place: 'quizzes/02-x.yaml:14', severity: 'warning' });
    expect(slip?.allowed).toMatch(/^did you mean "Zahl genügt"\? If not, add the thought as a statement/);
  });

  test('a course without the file has no sentences and no finding about it', () => {
    const { findings } = compile(new Map([['quizzes/02-x.yaml', quiz]]));
    expect(findings.filter(({ problem }) => problem.includes('sentence'))).toEqual([]);
  });
});
