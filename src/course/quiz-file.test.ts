import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { correctResponse, grade } from '../model/grade.ts';
import { readSource } from './decode.ts';
import { parseQuizFile } from './quiz-file.ts';
import { renderFinding } from './render-finding.ts';
import { Source } from './source.ts';

const folder = fileURLToPath(new URL('./fixtures/', import.meta.url));

function parse(text: string) {
  return parseQuizFile(new Source('quizzes/02-smart.yaml', text));
}

function readFixture(path: string) {
  const name = path.slice(path.indexOf('/') + 1);
  const { source } = readSource(name, readFileSync(`${folder}${path}`));
  return parseQuizFile(source ?? new Source(name, ''));
}

const vote =
  'kind: vote, title: "Titel", stem: "Frage?", options: [{ id: ja, text: "Ja" }, { id: nein, text: "Nein" }]';

describe('parseQuizFile with a bad file says exactly what is in the .txt beside it', () => {
  const names = readdirSync(`${folder}quizzes`).filter((name) => name.endsWith('.yaml'));

  test.each(names)('%s', (name) => {
    const expected = readFileSync(`${folder}quizzes/${name.replace('.yaml', '.txt')}`, 'utf8');
    expect(`${readFixture(`quizzes/${name}`).findings.map(renderFinding).join('\n\n')}\n`).toBe(expected);
  });
});

describe('parseQuizFile with a file of all twelve kinds', () => {
  const { file, findings } = readFixture('quizzes-good/all-kinds.yaml');
  const items = file.items.map(({ value }) => value);

  test('finds nothing', () => {
    expect(findings).toEqual([]);
  });

  test('gives the items of the .snap beside it', async () => {
    const snap = `${folder}quizzes-good/all-kinds.items.snap`;
    await expect(`${JSON.stringify(items, null, 2)}\n`).toMatchFileSnapshot(snap);
  });

  test('has each kind', () => {
    expect(new Set(items.map(({ kind }) => kind)).size).toBe(12);
  });

  test('gives full marks to every key', () => {
    for (const item of items)
      if ('bloom' in item) expect(grade(item, correctResponse(item)).correctness, item.id).toBe('right');
  });

  test('shows no key and no feedback in a body', () => {
    const bodies = JSON.stringify(items.map(({ body }) => body));
    for (const hidden of [
      'correct',
      'feedback',
      'misconception',
      'Richtig',
      'hint',
      'goes',
      'weight',
      'truth',
      'accept',
    ])
      expect(bodies).not.toContain(hidden);
  });

  test('shows the steps of an order sorted by their texts, not as they were written', () => {
    const order = items.find(({ kind }) => kind === 'order');
    if (order?.kind !== 'order') throw new Error('there is no order');
    expect(order.body.steps.map(({ text }) => text)).toEqual(['Maßnahmen', 'Strategie', 'Vision', 'Ziele']);
    expect(order.key.order).toEqual(['vision', 'strategie', 'ziele', 'massnahmen']);
  });

  test('notes what other files must know, with its place', () => {
    const item = file.items.find(({ value }) => value.id === 'q-single');
    expect(item?.references.map(({ to, name }) => `${to} ${name}`)).toEqual([
      'objective k2-z2',
      'seed S31',
      'source doran-1981',
    ]);
    const [, , source] = item?.references ?? [];
    expect(source?.place.source.text.slice(source.place.start, source.place.end)).toBe('doran-1981');
  });

  test('notes the slide of a canvas field and the face of a card', () => {
    const names = file.items.flatMap(({ references }) => references);
    expect(names.filter(({ to }) => to === 'slide' || to === 'file').map(({ name }) => name)).toEqual([
      'assets/personas/aylin.svg',
      'k2-s08',
    ]);
  });

  test('reads sets and composite exercises with the items they name', () => {
    expect(file.sets.map(({ value }) => value)).toEqual([
      {
        id: 'k2-check',
        title: 'Kurz geprüft: Kapitel 2',
        items: ['q-single', 'q-multiple', 'q-reason', 'q-numeric'],
        class: ['q-single'],
      },
    ]);
    expect(file.exercises[0]?.value).toEqual({ id: 'u10-swot', title: 'SWOT', parts: ['u10-swot-a', 'u10-swot-b'] });
    expect(file.exercises[0]?.references.map(({ name }) => name)).toEqual(['u10-swot-a', 'u10-swot-b']);
  });

  test('gives a vote the question it asks', () => {
    const asking = items.find(({ id }) => id === 'u05-smart-peer');
    const asked = items.find(({ id }) => id === 'q-single');
    expect(asking?.body).toMatchObject({ asks: 'q-single', stem: 'Welches Ziel erfüllt alle fünf Kriterien?' });
    expect(asking?.key).toMatchObject({ correct: ['b'], feedback: asked?.kind === 'single' ? asked.key.feedback : {} });
  });
});

describe('parseQuizFile', () => {
  test('reads the good items of a file in which another is broken', () => {
    const { file, findings } = parse(`chapter: K2\nitems:\n  - { id: q-a, kind: nichts }\n  - { id: q-b, ${vote} }\n`);
    expect(file.items.map(({ value }) => value.id)).toEqual(['q-b']);
    expect(findings).toHaveLength(1);
  });

  test('declares also the id of an item that could not be read', () => {
    const { file } = parse(`chapter: K2\nitems:\n  - { id: q-a, kind: nichts }\n  - { id: q-b, ${vote} }\n`);
    expect(file.declarations.map(({ id, thing }) => `${id}: ${thing}`)).toEqual(['q-a: item "q-a"', 'q-b: item "q-b"']);
  });

  test('sorts findings by their place', () => {
    const { findings } = parse(`items:\n  - { id: q-a, ${vote}, x: 1 }\n  - { id: q-a, ${vote}, y: 1 }\nz: 1\n`);
    expect(findings.map(({ line }) => line)).toEqual([1, 2, 3, 3, 4]);
  });

  test('takes line ends of Windows', () => {
    const bytes = new TextEncoder().encode(`chapter: K2\r\nitems:\r\n  - { id: q-a, ${vote} }\r\n`);
    const { source } = readSource('a.yaml', bytes);
    expect(source && parseQuizFile(source).findings).toEqual([]);
  });

  test('reads a file without items', () => {
    expect(parse('chapter: K2\nitems: []\n').findings).toEqual([]);
  });

  test.each(['', ' ', '[', '{', '? a', '- - -', 'a: b: c', '"', '&a *a', '<<: *a', '!!map', 'items: [~, [], {}, 1]'])(
    'never throws: %j',
    (text) => {
      expect(() => parse(text)).not.toThrow();
    },
  );

  test('changes the revision with the text and only then', () => {
    const revision = (text: string) => parse(text).file.items[0]?.value.revision;
    const text = `chapter: K2\nitems:\n  - { id: q-a, ${vote} }\n`;
    expect(revision(text)).toMatch(/^[0-9a-f]{8}$/);
    expect(revision(`# Bemerkung\n${text}`)).toBe(revision(text));
    expect(revision(text.replace('Titel', 'Anderer Titel'))).toBe(revision(text));
    expect(revision(text.replace('Nein', 'Nein!'))).not.toBe(revision(text));
  });
});
