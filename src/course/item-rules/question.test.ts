import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseQuizFile } from '../quiz-file.ts';
import { Source } from '../source.ts';
import { optionLists, sides } from './option-lists.ts';
import { isGraded, passagesOf, promptOf, questionOf } from './question.ts';
import { nameOf, placeOf } from './rule.ts';

const path = new URL('../fixtures/quizzes-good/all-kinds.yaml', import.meta.url);
const { file } = parseQuizFile(new Source('quizzes/02-test.yaml', readFileSync(path, 'utf8')));
const questions = file.items.map(questionOf);
const named = (id: string) => questions.filter((question) => question.id === id);

describe('questionOf', () => {
  test('knows where every text of every kind stands', () => {
    for (const question of questions)
      for (const passage of question.passages) {
        const { source, start, end } = placeOf(question, passage);
        const written = source.text.slice(start, end).replace(/^(?:"|>-\s+)|"$/g, '');
        const plain = written.replace(/\{\w+\}/g, '…').replace(/\[([^\]]*)\]\(\w+\)/g, '$1');
        expect(plain.replace(/\s+/g, ' ').trim(), `${question.id} ${passage.path.join('.')}`).toBe(passage.text);
      }
  });

  test('has every text that an author wrote, once', () => {
    const text = readFileSync(path, 'utf8');
    const written = [
      ...text.matchAll(/(?:text|stem|context|feedback|hint|generalFeedback|else|prompt|statement): "([^"]+)"/g),
    ];
    const all = questions.flatMap(({ passages }) => passages.map(({ text }) => text));
    const left = written.map(([, one = '']) => one).filter((one) => !/[{[]/.test(one) && !all.includes(one));
    // The text of a gap's named wrong answer is what learners write, not what they read.
    expect(left).toEqual(['viel']);
    for (const { passages } of questions)
      expect(new Set(passages.map((passage) => passage.path.join('.'))).size).toBe(passages.length);
  });

  test('calls parts by their ids', () => {
    const names = named('q-match').flatMap((question) => question.passages.map((passage) => nameOf(question, passage)));
    expect(names).toEqual([
      'title',
      'stem',
      'left side "z1"',
      'left side "z1", feedback "rest"',
      'left side "z1", feedback "else"',
      'left side "z2"',
      'feedback of left side "z2"',
      'right side "abwaeger"',
      'right side "aufschieber"',
      'right side "rest"',
      'hint',
    ]);
  });

  test('gives a vote that asks another question nothing but its title', () => {
    expect(named('u05-smart-peer').map(({ passages, lists }) => [passages.length, lists.length])).toEqual([[1, 0]]);
  });

  test('says what is read before the answer', () => {
    expect(named('q-single').map(promptOf)).toEqual([
      'Eine Musikschule plant das Frühjahr. Welches Ziel erfüllt alle fünf Kriterien?',
    ]);
  });

  test('takes votes and fields to write in for not graded', () => {
    expect(['q-single', 'u01-vote', 'u10-swot-b'].flatMap((id) => named(id).map(isGraded))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('knows seeds and sources', () => {
    expect(named('q-single')).toMatchObject([{ seeds: ['S31'], sources: ['doran-1981'] }]);
  });
});

test('passagesOf keeps the order of the item', () => {
  expect(
    named('q-single')
      .flatMap((question) => passagesOf(question, 'helps', 'context'))
      .map(({ path }) => path),
  ).toEqual([['context'], ['hint']]);
});

describe('optionLists', () => {
  const lists = (id: string) => named(id).flatMap(({ item }) => optionLists(item));

  test('gives options, reasons and the options of gaps, each with what they answer', () => {
    expect(lists('q-single')).toMatchObject([{ what: 'option', asked: 'Welches Ziel erfüllt alle fünf Kriterien?' }]);
    expect(lists('q-reason')).toMatchObject([
      { what: 'reason', asked: '„Akzeptiert“ heißt: Die Leitung hat unterschrieben.' },
    ]);
    expect(lists('q-cloze')).toMatchObject([{ path: ['gaps', 'datum', 'options'], asked: 'Bis ' }]);
  });

  test('gives none for other kinds', () => {
    for (const id of ['q-match', 'q-numeric', 'q-hottext', 'u04-smart-raster', 'u10-swot-b'])
      expect(lists(id)).toEqual([]);
  });

  test('tells right options from the others', () => {
    expect(lists('q-multiple').map(sides)).toMatchObject([
      { keys: [{ id: 'a' }, { id: 'r' }], distractors: [{ id: 't' }] },
    ]);
  });
});
